import { Temporal } from '@payung/kit/values/dates.ts';
import type { Suspension } from '@payung/kit/values/enrolment-standing.ts';
import type { EntitySchemaColumnOptions } from 'typeorm';

const RANGE = /\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)/g;

/** Suspensions as a set of days, which PostgreSQL can subtract from a period: `{[2024-02-01,2024-02-10),[2024-02-20,)}`. */
export const suspensionsColumn: EntitySchemaColumnOptions = {
  type: 'datemultirange',
  name: 'suspended',
  default: '{}',
  transformer: {
    from: (text: string | null) => (text === null ? null : readSuspensions(text)),
    to: (suspensions: unknown) => (Array.isArray(suspensions) ? writeSuspensions(suspensions) : suspensions),
  },
};

/** The suspensions that a set of days stands for, in order. */
export function readSuspensions(text: string): readonly Suspension[] {
  return [...text.matchAll(RANGE)].map(([, from, until]) => ({
    from: Temporal.PlainDate.from(from!),
    until: until === undefined ? null : Temporal.PlainDate.from(until),
  }));
}

/** Suspensions as a set of days. */
export function writeSuspensions(suspensions: readonly Suspension[]): string {
  return `{${suspensions.map(({ from, until }) => `[${from.toString()},${until?.toString() ?? ''})`).join(',')}}`;
}
