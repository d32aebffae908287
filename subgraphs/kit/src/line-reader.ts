import type { Transaction } from './database.ts';
import { readsOf } from './reads-together.ts';

/** What the columns of a statement hold, by their names, in the order in which the statement selects them. */
export type LineColumns<Line> = { readonly [Name in keyof Line]: 'text' | 'number' };

/** Reads the lines of a statement. */
export type ReadLines<Line> = (database: Transaction, text: string, values: readonly unknown[]) => Promise<Line[]>;

/**
 * Makes what reads the lines of statements that count and sum: texts and numbers, and null where there are none. Outside of a transaction
 * they are made of what PostgreSQL writes, without asking it each time what its columns are.
 */
export function lineReader<Line extends object>(columns: LineColumns<Line>): ReadLines<Line> {
  const names = Object.keys(columns);
  const areNumbers = names.map((name) => columns[name as keyof Line] === 'number');
  const empty = Object.fromEntries(names.map((name) => [name, null]));
  const make = (valueOf: (name: string, at: number) => unknown): Line => {
    const line: Record<string, unknown> = { ...empty };
    for (let at = 0; at < names.length; at++) {
      const name = names[at]!;
      const value = valueOf(name, at);
      line[name] = value !== null && areNumbers[at] === true ? Number(value) : value;
    }
    return line as Line;
  };
  return async (database, text, values) => {
    const cells = readsOf(database)?.cells(text, values);
    if (cells) return (await cells).map((written) => make((_name, at) => written[at]!));
    const rows: Record<string, unknown>[] = await database.query(text, [...values]);
    return rows.map((row) => make((name) => row[name]));
  };
}
