import { oneOf, textOf } from '../../../lib/search-text.ts';

/** The steps of the wizard, in their order. */
export const draftSteps = ['pihak', 'ketentuan', 'jumlah', 'dokumen', 'tinjau'] as const;

/** A step of the wizard. */
export type DraftStep = (typeof draftSteps)[number];

/** Where somebody is in the wizard, in the URL. */
export interface DraftSearch {
  langkah?: DraftStep | undefined;
}

/** Where somebody is in the wizard of a new draft, and what a link that led there says of it. */
export interface NewDraftSearch extends DraftSearch {
  /** Code of the region that it is for. */
  wilayah?: string | undefined;
  /** Code of the election that it is for. */
  pemilu?: string | undefined;
}

/** Reads it from the URL. */
export function draftSearch(raw: Record<string, unknown>): DraftSearch {
  return { langkah: oneOf(raw.langkah, draftSteps) };
}

/** Reads it from the URL. */
export function newDraftSearch(raw: Record<string, unknown>): NewDraftSearch {
  return { ...draftSearch(raw), wilayah: textOf(raw.wilayah, 13), pemilu: textOf(raw.pemilu, 40) };
}
