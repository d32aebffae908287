import { graphql } from '../../graphql/graphql.ts';
import { MissingAgreementFragment } from './missing-agreements.tsx';
import { WhiteRegionFragment } from './white-regions.tsx';

/** A page of the white list: regions without an agreement, or the agreements that should exist. */
export const WhiteListQuery = graphql(
  `
    query WhiteList($election: ID!, $province: ID, $body: OfficerBody, $after: String, $agreements: Boolean!) {
      provinces {
        code
        name
      }
      regionsWithoutAgreement(electionCode: $election, provinceCode: $province, body: $body, first: 50, after: $after)
        @skip(if: $agreements) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...WhiteRegion
          }
        }
      }
      missingAgreements(electionCode: $election, provinceCode: $province, first: 50, after: $after)
        @include(if: $agreements) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...MissingAgreementRow
          }
        }
      }
    }
  `,
  [WhiteRegionFragment, MissingAgreementFragment],
);
