import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';

/** The three figures of a region. */
export const RegionFiguresFragment = graphql(`
  fragment RegionFigures on Region {
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
  }
`);

/** The figures of a region or of several together. Null is "not available", because an owner did not answer. */
export interface Figures {
  code: string;
  name: string;
  promised: number | null;
  promisedPlanned: number;
  civilServants: number;
  excluded: number;
  agreements: number | null;
  enrolled: number | null;
  enrolledPending: number;
  enrolledExample: number;
  /** Promised minus enrolled. Null when either is not available. */
  gap: number | null;
  claims: number | null;
  claimsUndecided: number;
  claimsExample: number;
  /** When the oldest of the three was read, ISO 8601. Null when none was. */
  asOf: string | null;
}

/** Reads the figures of one region. */
export function figuresOf(row: FragmentOf<typeof RegionFiguresFragment>): Figures {
  const { code, name, promised, enrolled, claimed } = readFragment(RegionFiguresFragment, row);
  return {
    code,
    name,
    promised: promised?.people ?? null,
    promisedPlanned: promised?.peoplePlanned ?? 0,
    civilServants: promised?.peopleCivilServants ?? 0,
    excluded: promised?.peopleExcluded ?? 0,
    agreements: promised?.agreements ?? null,
    enrolled: enrolled?.people ?? null,
    enrolledPending: enrolled?.peoplePending ?? 0,
    enrolledExample: enrolled?.peopleExample ?? 0,
    gap: difference(promised?.people ?? null, enrolled?.people ?? null),
    claims: claimed?.claims ?? null,
    claimsUndecided: claimed?.claimsUndecided ?? 0,
    claimsExample: claimed?.claimsExample ?? 0,
    asOf:
      [promised?.asOf, enrolled?.asOf, claimed?.asOf].filter((instant) => instant !== undefined).toSorted()[0] ?? null,
  };
}

/** The figures of several regions that do not overlap, added up. A figure that one of them misses is missing in the sum. */
export function sumFigures(rows: readonly Figures[]): Figures {
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) return first;
  const promised = sum(rows, (row) => row.promised);
  const enrolled = sum(rows, (row) => row.enrolled);
  return {
    code: '',
    name: rows.map((row) => row.name).join(', '),
    promised,
    promisedPlanned: sum(rows, (row) => row.promisedPlanned) ?? 0,
    civilServants: sum(rows, (row) => row.civilServants) ?? 0,
    excluded: sum(rows, (row) => row.excluded) ?? 0,
    agreements: sum(rows, (row) => row.agreements),
    enrolled,
    enrolledPending: sum(rows, (row) => row.enrolledPending) ?? 0,
    enrolledExample: sum(rows, (row) => row.enrolledExample) ?? 0,
    gap: difference(promised, enrolled),
    claims: sum(rows, (row) => row.claims),
    claimsUndecided: sum(rows, (row) => row.claimsUndecided) ?? 0,
    claimsExample: sum(rows, (row) => row.claimsExample) ?? 0,
    asOf:
      rows
        .map((row) => row.asOf)
        .filter((instant) => instant !== null)
        .toSorted()[0] ?? null,
  };
}

function difference(promised: number | null, enrolled: number | null): number | null {
  return promised === null || enrolled === null ? null : promised - enrolled;
}

function sum(rows: readonly Figures[], read: (row: Figures) => number | null): number | null {
  let total = 0;
  for (const row of rows) {
    const value = read(row);
    if (value === null) return null;
    total += value;
  }
  return total;
}
