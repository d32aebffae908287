import type { Amount } from '../../lib/figure.tsx';
import type { OverviewSearch, SortableColumn } from './overview.search.ts';
import type { Figures } from './region-figures.ts';

const readers = {
  kebutuhan: (row) => row.expected,
  terjanji: (row) => row.promised,
  terdaftar: (row) => row.enrolled,
  aktif: (row) => row.active,
  selisih: (row) => row.gap,
  perjanjian: (row) => row.agreements,
} as const satisfies Record<Exclude<SortableColumn, 'nama'>, (row: Figures) => Amount>;

/** Sorts rows by a column of the URL. What has no number comes last either way; equals stay in the order of their codes. */
export function sortFigures(rows: readonly Figures[], order: NonNullable<OverviewSearch['urut']>): Figures[] {
  const falling = order.startsWith('-');
  const column = order.replace('-', '') as SortableColumn;
  const sign = falling ? -1 : 1;
  if (column === 'nama') return rows.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'id'));
  const read = readers[column];
  return rows.toSorted((a, b) => {
    const [left, right] = [read(a), read(b)];
    if (typeof left !== 'number' || typeof right !== 'number')
      return Number(typeof left !== 'number') - Number(typeof right !== 'number');
    return sign * (left - right) || a.code.localeCompare(b.code);
  });
}
