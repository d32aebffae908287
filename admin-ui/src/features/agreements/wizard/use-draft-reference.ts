import { useQuery } from 'urql';
import type { EnumOf, ResultOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';

const DraftReferenceQuery = graphql(`
  query DraftReference {
    officerCategories {
      code
      name {
        id
        en
      }
      body
      civilServants
      seats {
        minimum
        maximum
      }
      parts {
        code
      }
    }
  }
`);

const DraftRegionQuery = graphql(`
  query DraftRegion($code: ID!, $election: ID!, $expected: Boolean!) {
    region(code: $code) {
      code
      name
      kind
      expectedOfficers(electionCode: $election) @include(if: $expected) {
        category {
          code
        }
        expected
        formula {
          id
          en
        }
      }
    }
    institutions(first: 12, regionCode: $code) {
      edges {
        node {
          code
          name
          kind
        }
      }
    }
    agreements(first: 50, filter: { regionCode: $code }) {
      edges {
        node {
          id
          title
          status
          signedOn
        }
      }
    }
  }
`);

/** A category of officer as the form offers it. */
export type CategoryOption = NonNullable<ResultOf<typeof DraftReferenceQuery>['officerCategories']>[number];

/** What is known of the region that a draft is for. */
export interface RegionReference {
  /** Null before it is known, like its name and kind. */
  code: string | null;
  name: string | null;
  kind: EnumOf<'RegionKind'> | null;
  institutions: readonly { code: string; name: string }[];
  agreements: readonly { id: string; title: string; signedOn: string | null }[];
  /** How many officers of a category the election needs there, with the formula, by category. */
  expected: ReadonlyMap<string, { people: number; formula: { id: string; en: string } | null }>;
}

/** What the form chooses from. */
export interface DraftReference {
  categories: readonly CategoryOption[];
  region: RegionReference;
  /** Whether the categories could not be read, so that nothing can be chosen. */
  failed: boolean;
  retry: () => void;
}

/** Reads what the form chooses from: the categories, and what is known of the chosen region. */
export function useDraftReference(regionCode: string | null, electionCode: string): DraftReference {
  const [{ data, error, fetching }, ask] = useQuery({ query: DraftReferenceQuery, requestPolicy: 'cache-first' });
  const [{ data: found }] = useQuery({
    query: DraftRegionQuery,
    variables: { code: regionCode ?? '', election: electionCode, expected: electionCode !== '' },
    pause: regionCode === null,
  });
  const region = regionCode === null ? undefined : found;
  return {
    categories: data?.officerCategories ?? [],
    failed: error !== undefined && data?.officerCategories == null && !fetching,
    retry: () => ask({ requestPolicy: 'network-only' }),
    region: {
      code: region?.region?.code ?? null,
      name: region?.region?.name ?? null,
      kind: region?.region?.kind ?? null,
      institutions: region?.institutions?.edges.map(({ node }) => node) ?? [],
      agreements: region?.agreements?.edges.map(({ node }) => node) ?? [],
      expected: new Map(
        region?.region?.expectedOfficers?.flatMap(({ category, expected, formula }) =>
          expected === null ? [] : [[category.code, { people: expected, formula }] as const],
        ),
      ),
    },
  };
}
