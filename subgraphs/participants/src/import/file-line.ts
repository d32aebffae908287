import { RosterFailure } from '../domain/import-failure.ts';

/** One row of a file as it came. */
export interface FileLine {
  /** As people count: the first row is 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Positions of cells that a workbook holds as numbers; null where there are none. */
  readonly numeric: ReadonlySet<number> | null;
}

/** The most that a roster may have. */
export const LIMITS = {
  rows: 1_000_000,
  columns: 200,
  /** Characters of one row. */
  rowLength: 65_536,
} as const;

/** Whether no cell has anything in it. */
export function isBlank({ cells }: FileLine): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** A row within the limits. @throws RosterFailure otherwise */
export function withinLimits(line: FileLine): FileLine {
  if (line.cells.length > LIMITS.columns) throw new RosterFailure('TOO_MANY_COLUMNS');
  return line;
}
