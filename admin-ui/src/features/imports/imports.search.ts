import { oneOf, textOf } from '../../lib/search-text.ts';

/** What a new import begins with, in the URL. */
export interface NewImportSearch {
  /** Identifier of the agreement. */
  perjanjian?: string | undefined;
}

/** Reads it from the URL. */
export function newImportSearch(raw: Record<string, unknown>): NewImportSearch {
  return { perjanjian: textOf(raw.perjanjian) };
}

/** Which rows of an import are listed, in the URL. */
export interface ImportSearch {
  baris?: 'ditolak' | 'peringatan' | 'dikoreksi' | 'baru' | 'sudah-ada' | 'semua' | undefined;
}

/** Reads it from the URL. When it says nothing rejected rows are listed, where there are any: they are what needs work. */
export function importSearch(raw: Record<string, unknown>): ImportSearch {
  return { baris: oneOf(raw.baris, ['ditolak', 'peringatan', 'dikoreksi', 'baru', 'sudah-ada', 'semua']) };
}
