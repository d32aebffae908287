import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import type { Explained } from '../../lib/explained.ts';
import { ExplainedFragment, readExplained, sumExplained } from '../../lib/explained.ts';

/** The figures of a region that the session is confined to: the nation, or an officer's own. */
export const TotalFiguresFragment = graphql(
  `
    fragment TotalFigures on Region {
      code
      name
      promised(electionCode: $election) {
        people
        peoplePlanned
        peopleExcluded
        peopleCivilServants
        agreements
        asOf
      }
      enrolled(electionCode: $election) {
        people
        peoplePending
        peopleExample
        asOf
      }
      claimed(electionCode: $election) {
        claims
        claimsUndecided
        claimsExample
        asOf
      }
      coverage(electionCode: $code) @skip(if: $all) {
        id
        expected {
          ...Explained
        }
        promised {
          ...Explained
        }
        enrolled {
          ...Explained
        }
        active {
          ...Explained
        }
        gap {
          ...Explained
        }
      }
    }
  `,
  [ExplainedFragment],
);

/** Figures of the whole view. Null is "not available". */
export interface TotalFigures {
  /** What stands behind the figures of one election. Null over all elections, or when their owner did not answer. */
  coverage: Record<'expected' | 'promised' | 'enrolled' | 'active' | 'gap', Explained | null> | null;
  promised: number | null;
  promisedPlanned: number;
  excluded: number;
  civilServants: number;
  agreements: number | null;
  enrolled: number | null;
  enrolledPending: number;
  enrolledExample: number;
  claims: number | null;
  claimsUndecided: number;
  claimsExample: number;
  /** When the oldest of the figures was read, ISO 8601. Null when none was. */
  asOf: string | null;
}

/** Adds up regions that do not overlap. A figure that one of them misses is missing in the sum: part of a sum is no sum. */
export function totalOf(rows: readonly FragmentOf<typeof TotalFiguresFragment>[]): TotalFigures {
  const totals = rows.map((row) => readFragment(TotalFiguresFragment, row));
  const coverages = totals.map(({ coverage }) => coverage);
  const instants = totals.flatMap((row) => [row.promised?.asOf, row.enrolled?.asOf, row.claimed?.asOf]);
  const figure = (name: 'expected' | 'promised' | 'enrolled' | 'active' | 'gap') =>
    sumExplained(coverages.map((coverage) => readExplained(coverage?.[name])));
  return {
    coverage: coverages.every((coverage) => coverage == null)
      ? null
      : {
          expected: figure('expected'),
          promised: figure('promised'),
          enrolled: figure('enrolled'),
          active: figure('active'),
          gap: figure('gap'),
        },
    promised: sum(totals.map((row) => row.promised?.people ?? null)),
    promisedPlanned: sum(totals.map((row) => row.promised?.peoplePlanned ?? 0)) ?? 0,
    excluded: sum(totals.map((row) => row.promised?.peopleExcluded ?? 0)) ?? 0,
    civilServants: sum(totals.map((row) => row.promised?.peopleCivilServants ?? 0)) ?? 0,
    agreements: sum(totals.map((row) => row.promised?.agreements ?? null)),
    enrolled: sum(totals.map((row) => row.enrolled?.people ?? null)),
    enrolledPending: sum(totals.map((row) => row.enrolled?.peoplePending ?? 0)) ?? 0,
    enrolledExample: sum(totals.map((row) => row.enrolled?.peopleExample ?? 0)) ?? 0,
    claims: sum(totals.map((row) => row.claimed?.claims ?? null)),
    claimsUndecided: sum(totals.map((row) => row.claimed?.claimsUndecided ?? 0)) ?? 0,
    claimsExample: sum(totals.map((row) => row.claimed?.claimsExample ?? 0)) ?? 0,
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
