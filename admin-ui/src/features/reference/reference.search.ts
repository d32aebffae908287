import { oneOf, textOf } from '../../lib/search-text.ts';

/** The parts of the reference page, as the URL names them. */
export const referenceParts = ['jumlah', 'kursi', 'iuran', 'libur'] as const;

/** A part of the reference page. */
export type ReferencePart = (typeof referenceParts)[number];

/** What the reference page shows, in the URL. */
export interface ReferenceSearch {
  bagian?: ReferencePart | undefined;
  /** Code of an election; the current one when absent. */
  pemilu?: string | undefined;
  /** Code of a region. */
  wilayah?: string | undefined;
  /** Year of the holidays. */
  tahun?: string | undefined;
}

/** Reads it from the URL. */
export function referenceSearch(raw: Record<string, unknown>): ReferenceSearch {
  const year = Number(textOf(raw.tahun, 4));
  return {
    bagian: oneOf(raw.bagian, referenceParts),
    pemilu: textOf(raw.pemilu, 40),
    wilayah: textOf(raw.wilayah, 13),
    tahun: Number.isInteger(year) && year >= 2000 && year <= 2100 ? String(year) : undefined,
  };
}
