import { GraphQLScalarType, Kind } from 'graphql';

import { badInput } from './errors.ts';
import { findPlainDate, Temporal } from './values/dates.ts';
import { findRupiah } from './values/rupiah.ts';
import type { Rupiah } from './values/rupiah.ts';

/** Calendar dates on the wire; `Temporal.PlainDate` inside. Descriptions stand in the SDL. */
const DateScalar = new GraphQLScalarType<Temporal.PlainDate, string>({
  name: 'Date',
  serialize: (value) => plainDateOf(value).toString(),
  parseValue: (value) => readDate(value),
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

/** Moments on the wire; `Temporal.Instant` inside. */
const DateTimeScalar = new GraphQLScalarType<Temporal.Instant, string>({
  name: 'DateTime',
  serialize: (value) => instantOf(value).toString(),
  parseValue: (value) => readInstant(value),
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

/** Whole rupiah on the wire and inside. */
const RupiahScalar = new GraphQLScalarType<Rupiah, number>({
  name: 'Rupiah',
  serialize: (value) => readRupiah(value),
  parseValue: (value) => readRupiah(value),
  parseLiteral: (node) => readRupiah(node.kind === Kind.INT ? Number(node.value) : null),
});

/** The resolvers of the scalars that every subgraph shares. */
export const scalarResolvers = { Date: DateScalar, DateTime: DateTimeScalar, Rupiah: RupiahScalar };

function plainDateOf(value: unknown): Temporal.PlainDate {
  if (value instanceof Temporal.PlainDate) return value;
  throw new TypeError('a Date field must hold a PlainDate');
}

function instantOf(value: unknown): Temporal.Instant {
  if (value instanceof Temporal.Instant) return value;
  throw new TypeError('a DateTime field must hold an Instant');
}

function readDate(value: unknown): Temporal.PlainDate {
  const date = typeof value === 'string' ? findPlainDate(value) : null;
  if (date === null) throw badInput('A Date is a real calendar date written YYYY-MM-DD, as in 2024-11-27.', 'Date');
  return date;
}

function readInstant(value: unknown): Temporal.Instant {
  try {
    if (typeof value === 'string') return Temporal.Instant.from(value).round('millisecond');
  } catch {
    // Falls through to the sentence below.
  }
  throw badInput('A DateTime is an instant with its offset, as in 2024-11-27T21:00:00+07:00.', 'DateTime');
}

function readRupiah(value: unknown): Rupiah {
  const amount = typeof value === 'number' ? findRupiah(value) : null;
  if (amount === null) throw badInput('A Rupiah amount is a whole number, as in 1100000.', 'Rupiah');
  return amount;
}
