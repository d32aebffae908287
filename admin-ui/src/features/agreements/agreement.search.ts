import { oneOf, textOf } from '../../lib/search-text.ts';

/** The parts of an agreement's page, in their order. The first is the page without a part in its address. */
export const agreementParts = [
  'ringkasan',
  'ketentuan',
  'pendanaan',
  'cakupan',
  'dokumen',
  'riwayat',
  'jejak',
] as const;

/** A part of an agreement's page. */
export type AgreementPart = (typeof agreementParts)[number];

/** What of an agreement is shown, in the URL. */
export interface AgreementSearch {
  bagian?: Exclude<AgreementPart, 'ringkasan'> | undefined;
  /** The terms in force on this day, `YYYY-MM-DD`. */
  tanggal?: string | undefined;
  /** The version whose terms are shown. */
  versi?: string | undefined;
  /** The versions that are compared. */
  dari?: string | undefined;
  ke?: string | undefined;
}

/** Reads it from the URL. */
export function agreementSearch(raw: Record<string, unknown>): AgreementSearch {
  return {
    bagian: oneOf(raw.bagian, ['ketentuan', 'pendanaan', 'cakupan', 'dokumen', 'riwayat', 'jejak']),
    tanggal: matching(raw.tanggal, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
    versi: matching(raw.versi, versionNumber),
    dari: matching(raw.dari, versionNumber),
    ke: matching(raw.ke, versionNumber),
  };
}

const versionNumber = /^[1-9]\d{0,2}$/;

function matching(value: unknown, pattern: RegExp): string | undefined {
  const text = textOf(value, 10);
  return text !== undefined && pattern.test(text) ? text : undefined;
}
