import { graphql } from '../../graphql/graphql.ts';

const SetClaimTerm = graphql(`
  mutation SetClaimRetentionTerm($input: RetentionTermInput!, $key: ID!) {
    result: setClaimRetentionTerm(input: $input, idempotencyKey: $key) {
      __typename
      ... on RetentionRule {
        class
      }
      ... on RetentionRefused {
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

const RequestClaimErasure = graphql(`
  mutation RequestClaimErasure($input: RequestErasureInput!, $key: ID!) {
    result: requestClaimErasure(input: $input, idempotencyKey: $key) {
      __typename
      ... on ErasureRun {
        id
        state
      }
      ... on RetentionRefused {
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

const ApproveClaimErasure = graphql(`
  mutation ApproveClaimErasure($runId: ID!, $key: ID!) {
    result: approveClaimErasure(runId: $runId, idempotencyKey: $key) {
      __typename
      ... on ErasureRun {
        id
        state
        approvable
      }
      ... on RetentionRefused {
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

const CancelClaimErasure = graphql(`
  mutation CancelClaimErasure($runId: ID!, $key: ID!) {
    result: cancelClaimErasure(runId: $runId, idempotencyKey: $key) {
      __typename
      ... on ErasureRun {
        id
        state
        approvable
      }
      ... on RetentionRefused {
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

/** The commands on what the owner of claims keeps. */
export const claimRetention = {
  setTerm: SetClaimTerm,
  request: RequestClaimErasure,
  approve: ApproveClaimErasure,
  cancel: CancelClaimErasure,
};
