import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import type { Figures } from './region-figures.ts';
import { figuresOf, RegionFiguresFragment } from './region-figures.ts';

/** The figures of a region that the session is confined to: the nation, or an officer's own. */
export const TotalFiguresFragment = graphql(
  `
    fragment TotalFigures on Region {
      ...RegionFigures
      promised(electionCode: $election) {
        peoplePlanned
        asOf
      }
      enrolled(electionCode: $election) {
        peoplePending
        asOf
      }
      claimed(electionCode: $election) {
        claimsUndecided
        asOf
      }
    }
  `,
  [RegionFiguresFragment],
);

/** Figures of the whole view. */
export interface TotalFigures extends Omit<Figures, 'code' | 'name'> {
  promisedPlanned: number;
  enrolledPending: number;
  claimsUndecided: number;
  /** When the oldest of the figures was read, ISO 8601. Null when none was. */
  asOf: string | null;
}

/** Adds up regions that do not overlap. A figure that one of them misses is missing in the sum: part of a sum is no sum. */
export function totalOf(rows: readonly FragmentOf<typeof TotalFiguresFragment>[]): TotalFigures {
  const totals = rows.map((row) => readFragment(TotalFiguresFragment, row));
  const figures = totals.map(figuresOf);
  const promised = sum(figures.map((row) => row.promised));
  const enrolled = sum(figures.map((row) => row.enrolled));
  const instants = totals.flatMap((row) => [row.promised?.asOf, row.enrolled?.asOf, row.claimed?.asOf]);
  return {
    promised,
    promisedPlanned: sum(totals.map((row) => row.promised?.peoplePlanned ?? 0)) ?? 0,
    excluded: sum(figures.map((row) => row.excluded)) ?? 0,
    civilServants: sum(figures.map((row) => row.civilServants)) ?? 0,
    agreements: sum(figures.map((row) => row.agreements)),
    enrolled,
    enrolledPending: sum(totals.map((row) => row.enrolled?.peoplePending ?? 0)) ?? 0,
    enrolledExample: sum(figures.map((row) => row.enrolledExample)) ?? 0,
    gap: promised === null || enrolled === null ? null : promised - enrolled,
    claims: sum(figures.map((row) => row.claims)),
    claimsUndecided: sum(totals.map((row) => row.claimed?.claimsUndecided ?? 0)) ?? 0,
    claimsExample: sum(figures.map((row) => row.claimsExample)) ?? 0,
    asOf: instants.filter((instant) => instant !== undefined).toSorted()[0] ?? null,
  };
}

function sum(values: readonly (number | null)[]): number | null {
  let total = 0;
  for (const value of values) {
    if (value === null) return null;
    total += value;
  }
  return total;
}
