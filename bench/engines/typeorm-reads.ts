import type { Transaction } from '@payung/kit/database.ts';

// Stands in for `reads-together.ts` of the kit: statements go through TypeORM's runner one by one, and nothing is held between requests.

/** Nothing reads past TypeORM. */
export function setReads(): void {
  // As it comes.
}

/** Nothing reads past TypeORM. */
export function readsOf(): undefined {
  return undefined;
}

/** Is made by the connection, and never asked. */
export class ReadsTogether {
  readonly reads = 'nothing';
}

/** The rows of a statement. */
export function readPlainRows<Row>(database: Transaction, text: string, values: readonly unknown[]): Promise<Row[]> {
  return database.query(text, [...values]);
}
