import { TEMPLATE_COLUMNS } from '../../subgraphs/participants/src/domain/template-columns.ts';
import type { RosterCells, RosterRow } from './generate.ts';

const BATCH_ROWS = 500;

/** A roster as CSV with the headers of the template, in pieces of five hundred rows. */
export function* rosterCsv(rows: Iterable<Pick<RosterRow, 'typed'>>, delimiter = ';'): Generator<string> {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
  let batch = line(TEMPLATE_COLUMNS.map(({ header }) => header));
  let inBatch = 0;
  for (const { typed } of rows) {
    batch += line(cellsInOrder(typed));
    inBatch += 1;
    if (inBatch < BATCH_ROWS) continue;
    yield batch;
    [batch, inBatch] = ['', 0];
  }
  if (batch !== '') yield batch;
}

/** The cells of a row in the order of the template. */
export function cellsInOrder(cells: RosterCells): readonly string[] {
  return TEMPLATE_COLUMNS.map(({ field }) => cells[field] ?? '');
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
