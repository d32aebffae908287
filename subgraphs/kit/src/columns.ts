import type { EntitySchemaColumnOptions } from 'typeorm';

import { Temporal } from './values/dates.ts';
import { rupiah } from './values/rupiah.ts';

/**
 * Column kinds shared by the tables of all subgraphs. Each takes the name of the database column; the
 * property of the row is the key it stands under.
 */
export const column = {
  uuidKey: (): EntitySchemaColumnOptions => ({ type: 'uuid', primary: true, name: 'id', default: () => 'uuidv7()' }),
  textKey: (name: string): EntitySchemaColumnOptions => ({ type: 'text', primary: true, name }),
  uuid: (name: string): EntitySchemaColumnOptions => ({ type: 'uuid', name }),
  text: (name: string): EntitySchemaColumnOptions => ({ type: 'text', name }),
  integer: (name: string): EntitySchemaColumnOptions => ({ type: 'integer', name }),
  boolean: (name: string): EntitySchemaColumnOptions => ({ type: 'boolean', name }),
  bytes: (name: string): EntitySchemaColumnOptions => ({ type: 'bytea', name }),
  json: (name: string): EntitySchemaColumnOptions => ({ type: 'jsonb', name }),
  textList: (name: string): EntitySchemaColumnOptions => ({ type: 'text', array: true, name }),
  /** A calendar date, `Temporal.PlainDate` in the row. */
  date: (name: string): EntitySchemaColumnOptions => ({
    type: 'date',
    name,
    transformer: {
      from: (text: string | null) => (text === null ? null : dateOf(text)),
      to: (date: unknown) => (date instanceof Temporal.PlainDate ? date.toString() : date),
    },
  }),
  /** A moment to the millisecond, `Temporal.Instant` in the row. */
  instant: (name: string): EntitySchemaColumnOptions => ({
    type: 'timestamptz',
    precision: 3,
    name,
    transformer: {
      from: (date: Date | null) => (date === null ? null : Temporal.Instant.fromEpochMilliseconds(date.getTime())),
      to: (instant: unknown) => (instant instanceof Temporal.Instant ? new Date(instant.epochMilliseconds) : instant),
    },
  }),
  /** Whole rupiah, a `bigint` in the database and a safe integer in the row. */
  rupiah: (name: string): EntitySchemaColumnOptions => ({
    type: 'bigint',
    name,
    transformer: {
      from: (text: string | null) => (text === null ? null : rupiah(Number(text))),
      to: (amount: unknown) => amount,
    },
  }),
};

/** Most dates that are remembered: those of several decades. */
const KNOWN_DATES = 10_000;

const dates = new Map<string, Temporal.PlainDate>();

/** A date as PostgreSQL writes it. Rows repeat a few dates over and over, and reading one costs as much as all else about a row. */
function dateOf(text: string): Temporal.PlainDate {
  let date = dates.get(text);
  if (date === undefined) {
    date = Temporal.PlainDate.from(text);
    if (dates.size >= KNOWN_DATES) dates.clear();
    dates.set(text, date);
  }
  return date;
}

/** The same column, allowed to be null. */
export function nullable(options: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...options, nullable: true };
}
