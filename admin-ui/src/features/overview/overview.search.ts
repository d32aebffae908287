import { oneOf, textOf } from '../../lib/search-text.ts';

/** Columns that the table of regions can be sorted by, as the URL names them. */
export const sortableColumns = [
  'nama',
  'kebutuhan',
  'terjanji',
  'terdaftar',
  'aktif',
  'selisih',
  'perjanjian',
] as const;

/** A column of the table of regions. */
export type SortableColumn = (typeof sortableColumns)[number];

/** How the URL says that all elections are meant together. */
export const allElections = 'semua';

/** What the overview shows, all of it in the URL, so that a colleague can open what you see. */
export interface OverviewSearch {
  /** Code of an election, or `semua`; when absent the next election, or all where none lies ahead. */
  pemilu?: string | undefined;
  tampilan?: 'peta' | 'tabel' | undefined;
  tingkat?: 'kabupaten' | undefined;
  /** Code of the selected region. */
  wilayah?: string | undefined;
  /** Column to sort by; with `-` in front from high to low. */
  urut?: SortableColumn | `-${SortableColumn}` | undefined;
}

/** Reads it from the URL. What is not understood is left out. */
export function overviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return {
    pemilu: textOf(raw.pemilu, 40),
    tampilan: oneOf(raw.tampilan, ['peta', 'tabel']),
    tingkat: oneOf(raw.tingkat, ['kabupaten']),
    wilayah: textOf(raw.wilayah, 13),
    urut: oneOf(raw.urut, [...sortableColumns, ...sortableColumns.map((column) => `-${column}` as const)]),
  };
}
