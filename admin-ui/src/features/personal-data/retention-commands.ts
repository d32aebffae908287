import { graphql } from '../../graphql/graphql.ts';

/** Terms, the dry run, and the last runs. */
export const RetentionQuery = graphql(`
  query Retention {
    retention {
      class
      label {
        id
        en
      }
      days
      from {
        id
        en
      }
      confidence
      effectiveFrom
      reason
      upcoming {
        days
        effectiveFrom
      }
      settable
      automatic
      due
      heldBack
      isMore
    }
    erasureRuns(first: 20) {
      edges {
        node {
          id
          state
          reason
          requestedBy
          requestedAt
          decidedBy
          decidedAt
          finishedAt
          approvable
          parts {
            class
            days
            erased
            heldBack
          }
        }
      }
    }
  }
`);

/** Sets a term. */
export const SetRetentionTerm = graphql(`
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

/** Asks for a run. */
export const RequestErasure = graphql(`
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

/** Approves a run. */
export const ApproveErasure = graphql(`
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

/** Gives up a run. */
export const CancelErasure = graphql(`
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
