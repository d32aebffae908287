import type { ResultOf, VariablesOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** What a trail shows of each record. */
export const TrailPageFragment = graphql(`
  fragment TrailPage on TrailConnection @_unmask {
    edges {
      node {
        id
        owner
        happenedAt
        action
        words {
          id
          en
        }
        isRead
        entityType
        entityId
        purpose
        requestId
        sealed
        actor {
          subject
          name
          role
          institutionCode
          clientId
        }
        changes {
          field
          before
          after
          isPersonal
        }
        facts {
          name
          value
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    readThrough
  }
`);

/** A page of each owner's trail that is wanted; each owner goes on at its own cursor. */
export const TrailQuery = graphql(
  `
    query Trail(
      $filter: TrailFilter
      $first: Int!
      $agreements: Boolean!
      $agreementsAfter: String
      $participants: Boolean!
      $participantsAfter: String
      $claims: Boolean!
      $claimsAfter: String
    ) {
      agreements: agreementsTrail(filter: $filter, first: $first, after: $agreementsAfter) @include(if: $agreements) {
        ...TrailPage
      }
      participants: participantsTrail(filter: $filter, first: $first, after: $participantsAfter)
        @include(if: $participants) {
        ...TrailPage
      }
      claims: claimsTrail(filter: $filter, first: $first, after: $claimsAfter) @include(if: $claims) {
        ...TrailPage
      }
    }
  `,
  [TrailPageFragment],
);

/** What to keep of the trail. */
export type TrailFilter = NonNullable<VariablesOf<typeof TrailQuery>['filter']>;

/** A page of one owner's trail. */
export type TrailPage = ResultOf<typeof TrailPageFragment>;

/** A record of the trail. */
export type TrailEvent = TrailPage['edges'][number]['node'];
