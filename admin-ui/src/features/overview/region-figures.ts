import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';

/** The figures of one region. Read 552 times for the nation, so it holds no field that only the totals show. */
export const RegionFiguresFragment = graphql(`
  fragment RegionFigures on Region {
    code
    name
    promised(electionCode: $election) {
      people
      peopleExcluded
      peopleCivilServants
      agreements
    }
    enrolled(electionCode: $election) {
      people
      peopleExample
    }
    claimed(electionCode: $election) {
      claims
      claimsExample
    }
  }
`);

/** The figures of a region. Null is "not available", because an owner did not answer. */
export interface Figures {
  code: string;
  name: string;
  promised: number | null;
  excluded: number;
  civilServants: number;
  agreements: number | null;
  enrolled: number | null;
  enrolledExample: number;
  /** Promised minus enrolled. Null when either is not available. */
  gap: number | null;
  claims: number | null;
  claimsExample: number;
}

/** Reads the figures of one region. */
export function figuresOf(row: FragmentOf<typeof RegionFiguresFragment>): Figures {
  const { code, name, promised, enrolled, claimed } = readFragment(RegionFiguresFragment, row);
  return {
    code,
    name,
    promised: promised?.people ?? null,
    excluded: promised?.peopleExcluded ?? 0,
    civilServants: promised?.peopleCivilServants ?? 0,
    agreements: promised?.agreements ?? null,
    enrolled: enrolled?.people ?? null,
    enrolledExample: enrolled?.peopleExample ?? 0,
    gap: promised === null || enrolled === null ? null : promised.people - enrolled.people,
    claims: claimed?.claims ?? null,
    claimsExample: claimed?.claimsExample ?? 0,
  };
}
