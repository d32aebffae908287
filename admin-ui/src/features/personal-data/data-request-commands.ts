import { graphql } from '../../graphql/graphql.ts';

/** What the page of a request reads, and what every command on it answers. */
export const DataRequestFragment = graphql(`
  fragment DataRequestWhole on DataRequest {
    id
    number
    kind
    nikMasked
    requester
    verifiedBy
    wording
    state
    receivedAt
    dueAt
    answer
    answerOpenedAt
    closedAt
    closingNote
    refusalGround
    example
    clock {
      state
      source {
        id
        en
      }
    }
    receivedBy {
      code
      name
    }
    records {
      correction
      note
      settledAt
      participant {
        id
        name
      }
      institution {
        code
        name
      }
    }
  }
`);

/** Takes in a request. */
export const RecordDataRequest = graphql(`
  mutation RecordDataRequest($input: RecordDataRequestInput!, $key: ID!) {
    result: recordDataRequest(input: $input, idempotencyKey: $key) {
      __typename
      ... on DataRequest {
        id
      }
      ... on DataRequestRefused {
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

/** Says what became of a correction. */
export const SettleDataCorrection = graphql(
  `
    mutation SettleDataCorrection($input: SettleDataCorrectionInput!, $key: ID!) {
      result: settleDataCorrection(input: $input, idempotencyKey: $key) {
        __typename
        ... on DataRequest {
          ...DataRequestWhole
        }
        ... on DataRequestRefused {
          code
          field
          message {
            id
            en
          }
        }
      }
    }
  `,
  [DataRequestFragment],
);

/** Says that the person was answered. */
export const AnswerDataRequest = graphql(
  `
    mutation AnswerDataRequest($input: AnswerDataRequestInput!, $key: ID!) {
      result: answerDataRequest(input: $input, idempotencyKey: $key) {
        __typename
        ... on DataRequest {
          ...DataRequestWhole
        }
        ... on DataRequestRefused {
          code
          field
          message {
            id
            en
          }
        }
      }
    }
  `,
  [DataRequestFragment],
);

/** Refuses a request. */
export const RefuseDataRequest = graphql(
  `
    mutation RefuseDataRequest($input: RefuseDataRequestInput!, $key: ID!) {
      result: refuseDataRequest(input: $input, idempotencyKey: $key) {
        __typename
        ... on DataRequest {
          ...DataRequestWhole
        }
        ... on DataRequestRefused {
          code
          field
          message {
            id
            en
          }
        }
      }
    }
  `,
  [DataRequestFragment],
);

/** Opens everything that is held on a person. */
export const OpenDataAnswer = graphql(`
  mutation OpenDataAnswer($id: ID!, $key: ID!) {
    result: openDataAnswer(requestId: $id, idempotencyKey: $key) {
      __typename
      ... on DataAnswer {
        gatheredAt
        request {
          id
          number
          nikMasked
          receivedAt
          dueAt
        }
        sections {
          owner
          answered
          hasMore
          remarks {
            id
            en
          }
          records {
            type
            id
            recordedAt
            values {
              name
              value
            }
          }
          steps {
            at
            action
            words {
              id
              en
            }
            recordType
            role
            institutionCode
            purpose
          }
        }
      }
      ... on DataRequestRefused {
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
