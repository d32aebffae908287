import { useQuery } from 'urql';
import type { EnumOf } from '../graphql/graphql.ts';
import { graphql } from '../graphql/graphql.ts';

const RegionSearchQuery = graphql(`
  query RegionSearch($search: String!, $small: Int!) {
    provinces: regions(first: 3, search: $search, kind: PROVINCE) {
      edges {
        node {
          code
          name
          kind
        }
      }
    }
    regencies: regions(first: 6, search: $search, kind: REGENCY) {
      edges {
        node {
          code
          name
          kind
        }
      }
    }
    cities: regions(first: 4, search: $search, kind: CITY) {
      edges {
        node {
          code
          name
          kind
        }
      }
    }
    districts: regions(first: $small, search: $search, kind: DISTRICT) {
      edges {
        node {
          code
          name
          kind
        }
      }
    }
    villages: regions(first: $small, search: $search, kind: VILLAGE) {
      edges {
        node {
          code
          name
          kind
        }
      }
    }
  }
`);

/** A region that was found. */
export interface FoundRegion {
  code: string;
  name: string;
  kind: EnumOf<'RegionKind'>;
}

/**
 * Regions by a part of their name or the start of their code, larger levels first: asked by level, because all levels
 * in the order of their codes would fill the list with villages of Aceh before it came to Kabupaten Bandung.
 * `small` is how many districts and how many villages to offer.
 */
export function useRegionSearch(
  search: string,
  options: { small: number; pause: boolean },
): { regions: FoundRegion[]; searching: boolean } {
  const pause = options.pause || search.length < 2;
  const [{ data, fetching }] = useQuery({
    query: RegionSearchQuery,
    variables: { search, small: options.small },
    pause,
  });
  if (pause || data === undefined) return { regions: [], searching: !pause && fetching };
  const levels = [data.provinces, data.regencies, data.cities, data.districts, data.villages];
  return { regions: levels.flatMap((level) => level?.edges.map(({ node }) => node) ?? []), searching: fetching };
}
