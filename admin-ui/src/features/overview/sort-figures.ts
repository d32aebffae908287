import type { OverviewSearch, SortableColumn } from './overview.search.ts';
import type { Figures } from './region-figures.ts';

const readers = {
  terjanji: (row) => row.promised,
  terdaftar: (row) => row.enrolled,
  selisih: (row) => row.gap,
  perjanjian: (row) => row.agreements,
  klaim: (row) => row.claims,
} as const satisfies Record<Exclude<SortableColumn, 'nama'>, (row: Figures) => number | null>;

/** Sorts rows by a column of the URL. What is not available comes last either way; equals stay in the order of their codes. */
export function sortFigures(rows: readonly Figures[], order: NonNullable<OverviewSearch['urut']>): Figures[] {
  const falling = order.startsWith('-');
  const column = order.replace('-', '') as SortableColumn;
  const sign = falling ? -1 : 1;
  if (column === 'nama') return rows.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'id'));
  const read = readers[column];
  return rows.toSorted((a, b) => {
    const [left, right] = [read(a), read(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right) || a.code.localeCompare(b.code);
  });
}
