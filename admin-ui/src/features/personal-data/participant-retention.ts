import { graphql } from '../../graphql/graphql.ts';

const SetTerm = graphql(`
  mutation SetRetentionTerm($input: RetentionTermInput!, $key: ID!) {
    result: setRetentionTerm(input: $input, idempotencyKey: $key) {
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

const RequestErasure = graphql(`
  mutation RequestErasure($input: RequestErasureInput!, $key: ID!) {
    result: requestErasure(input: $input, idempotencyKey: $key) {
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

const ApproveErasure = graphql(`
  mutation ApproveErasure($runId: ID!, $key: ID!) {
    result: approveErasure(runId: $runId, idempotencyKey: $key) {
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

const CancelErasure = graphql(`
  mutation CancelErasure($runId: ID!, $key: ID!) {
    result: cancelErasure(runId: $runId, idempotencyKey: $key) {
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

/** The commands on what the owner of participants keeps. */
export const participantRetention = {
  setTerm: SetTerm,
  request: RequestErasure,
  approve: ApproveErasure,
  cancel: CancelErasure,
};
