import { graphql } from '../../graphql/graphql.ts';
import { ReadinessElectionFragment } from './readiness-figures.tsx';
import { ReadinessRowFragment } from './readiness-row.ts';

/** A page of what needs attention, by agreement; or all of it by region. */
export const ReadinessQuery = graphql(
  `
    query Readiness($election: ID!, $region: ID, $after: String, $regions: Boolean!) {
      election(code: $election) {
        code
        ...ReadinessElection
      }
      readiness(electionCode: $election, regionCode: $region, first: 20, after: $after) @skip(if: $regions) {
        totalCount
        atRiskCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            agreement {
              id
              title
            }
            ...ReadinessRow
          }
        }
      }
      coverages(level: REGENCY, electionCode: $election) @include(if: $regions) {
        id
        region {
          code
          name
        }
        readiness {
          ...ReadinessRow
        }
      }
    }
  `,
  [ReadinessRowFragment, ReadinessElectionFragment],
);
