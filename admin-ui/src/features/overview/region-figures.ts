import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { amountOf, isPart } from '../../lib/explained.ts';
import type { Amount } from '../../lib/figure.tsx';

/** The figures of one region in one election. Read 552 times for the nation, so it holds no field that the list does not show. */
export const RegionCoverageFragment = graphql(`
  fragment RegionCoverage on Coverage {
    id
    region {
      code
      name
    }
    expected {
      value
      completeness
    }
    promised {
      value
    }
    peopleExcluded
    agreements
    enrolled {
      value
    }
    active {
      value
    }
    gap {
      value
      completeness
    }
  }
`);

/** The figures of one region over all elections, in which nothing is expected: each election needs officers of its own. */
export const RegionFiguresFragment = graphql(`
  fragment RegionFigures on Region {
    code
    name
    promised {
      people
      peopleExcluded
      agreements
    }
    enrolled {
      people
    }
  }
`);

/** The figures of a region, as the tiles, the map and the table show them. */
export interface Figures {
  code: string;
  name: string;
  /** Officers that the election needs. Undefined over all elections. */
  expected: Amount;
  expectedIsPart: boolean;
  promised: number | null;
  excluded: number;
  agreements: number | null;
  enrolled: Amount;
  /** Enrolled people in service today. Undefined over all elections. */
  active: Amount;
  /** Of one election: expected and not enrolled. Over all elections: promised and not enrolled. */
  gap: Amount;
  gapIsPart: boolean;
}

/** Reads the figures of one region in one election. */
export function coverageFigures(row: FragmentOf<typeof RegionCoverageFragment>): Figures {
  const coverage = readFragment(RegionCoverageFragment, row);
  return {
    code: coverage.region.code,
    name: coverage.region.name,
    expected: amountOf(coverage.expected),
    expectedIsPart: isPart(coverage.expected),
    promised: coverage.promised.value,
    excluded: coverage.peopleExcluded,
    agreements: coverage.agreements,
    enrolled: amountOf(coverage.enrolled),
    active: amountOf(coverage.active),
    gap: amountOf(coverage.gap),
    gapIsPart: isPart(coverage.gap),
  };
}

/** Reads the figures of one region over all elections. */
export function regionFigures(row: FragmentOf<typeof RegionFiguresFragment>): Figures {
  const { code, name, promised, enrolled } = readFragment(RegionFiguresFragment, row);
  return {
    code,
    name,
    expected: undefined,
    expectedIsPart: false,
    promised: promised?.people ?? null,
    excluded: promised?.peopleExcluded ?? 0,
    agreements: promised?.agreements ?? null,
    enrolled: enrolled?.people ?? null,
    active: undefined,
    gap: promised === null || enrolled === null ? null : promised.people - enrolled.people,
    gapIsPart: false,
  };
}
