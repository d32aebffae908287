import { graphql } from '../../../graphql/graphql.ts';

/** Records a step of the money. */
export const RecordEdge = graphql(`
  mutation RecordFundingEdge($input: FundingEdgeInput!, $key: ID!) {
    result: recordFundingEdge(input: $input, idempotencyKey: $key) {
      __typename
      ... on FundingEdge {
        id
      }
      ... on FundingRefused {
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

/** Corrects a step, or takes it out of the chain. */
export const CorrectEdge = graphql(`
  mutation CorrectFundingEdge($input: CorrectFundingEdgeInput!, $key: ID!) {
    result: correctFundingEdge(input: $input, idempotencyKey: $key) {
      __typename
      ... on FundingEdge {
        id
      }
      ... on FundingRefused {
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
