import type { FragmentOf, ResultOf } from '../graphql/graphql.ts';
import { graphql, readFragment } from '../graphql/graphql.ts';
import type { Amount } from './figure.tsx';

/** A figure with all that its sheet shows. */
export const ExplainedFragment = graphql(`
  fragment Explained on Figure {
    value
    minimum
    maximum
    completeness
    note {
      id
      en
    }
    sources {
      name {
        id
        en
      }
      rows
      confidence
    }
    asOf
  }
`);

/** A figure with its sources, as the graph gives it. */
export type Explained = ResultOf<typeof ExplainedFragment>;

/** Reads a figure: null when its owner did not answer. */
export function readExplained(figure: FragmentOf<typeof ExplainedFragment> | null | undefined): Explained | null {
  return figure == null ? null : readFragment(ExplainedFragment, figure);
}

/** The number to show of a figure. */
export function amountOf(figure: { value: number | null } | null | undefined): Amount {
  return figure == null ? null : (figure.value ?? 'unknown');
}

/** Whether the true number is higher than the one shown. */
export function isPart(figure: { completeness: string } | null | undefined): boolean {
  return figure?.completeness === 'PARTIAL';
}

/** How much each completeness leaves open, the worst last. */
const openness = [
  'COMPLETE',
  'ESTIMATED',
  'PARTIAL',
  'UNKNOWN',
] as const satisfies readonly Explained['completeness'][];

/**
 * Adds up figures of regions that do not overlap. One that was not delivered is missing in the sum: part of a sum is no
 * sum. One that nobody knows makes the sum a part. The sum is as old as the oldest of them.
 */
export function sumExplained(figures: readonly (Explained | null)[]): Explained | null {
  const [first, ...rest] = figures;
  if (first === undefined || first === null) return null;
  let sum: Explained = first;
  for (const next of rest) {
    if (next === null) return null;
    sum = addExplained(sum, next);
  }
  return sum;
}

function addExplained(a: Explained, b: Explained): Explained {
  const known = a.value !== null || b.value !== null;
  const worst = Math.max(openness.indexOf(a.completeness), openness.indexOf(b.completeness));
  const completeness = openness[worst] ?? 'UNKNOWN';
  return {
    value: known ? (a.value ?? 0) + (b.value ?? 0) : null,
    minimum: known ? (a.minimum ?? a.value ?? 0) + (b.minimum ?? b.value ?? 0) : null,
    maximum: a.maximum === null || b.maximum === null ? null : a.maximum + b.maximum,
    completeness: known && completeness === 'UNKNOWN' ? 'PARTIAL' : completeness,
    note: a.note ?? b.note,
    sources: [...a.sources, ...b.sources],
    asOf: a.asOf < b.asOf ? a.asOf : b.asOf,
  };
}
