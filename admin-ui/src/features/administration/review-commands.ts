import { graphql } from '../../graphql/graphql.ts';

/** Opens a review. */
export const OpenAccessReview = graphql(`
  mutation OpenAccessReview($input: OpenAccessReviewInput!, $key: ID!) {
    result: openAccessReview(input: $input, idempotencyKey: $key) {
      __typename
      ... on AccessReview {
        id
      }
      ... on AdministrationRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

/** Decides an entry of a review. */
export const DecideAccessReviewItem = graphql(`
  mutation DecideAccessReviewItem($id: ID!, $decision: AccessReviewDecision!, $reason: String!, $key: ID!) {
    result: decideAccessReviewItem(id: $id, decision: $decision, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on AccessReviewItem {
        id
      }
      ... on AdministrationRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);
