import { graphql } from '../../graphql/graphql.ts';

const SetAgreementTerm = graphql(`
  mutation SetAgreementRetentionTerm($input: RetentionTermInput!, $key: ID!) {
    result: setAgreementRetentionTerm(input: $input, idempotencyKey: $key) {
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

const RequestAgreementErasure = graphql(`
  mutation RequestAgreementErasure($input: RequestErasureInput!, $key: ID!) {
    result: requestAgreementErasure(input: $input, idempotencyKey: $key) {
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

const ApproveAgreementErasure = graphql(`
  mutation ApproveAgreementErasure($runId: ID!, $key: ID!) {
    result: approveAgreementErasure(runId: $runId, idempotencyKey: $key) {
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

const CancelAgreementErasure = graphql(`
  mutation CancelAgreementErasure($runId: ID!, $key: ID!) {
    result: cancelAgreementErasure(runId: $runId, idempotencyKey: $key) {
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

/** The commands on what the owner of agreements keeps. */
export const agreementRetention = {
  setTerm: SetAgreementTerm,
  request: RequestAgreementErasure,
  approve: ApproveAgreementErasure,
  cancel: CancelAgreementErasure,
};
