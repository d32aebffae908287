import { graphql } from '../../graphql/graphql.ts';

/** What the page of a breach reads, and what every command on it answers. */
export const BreachFragment = graphql(`
  fragment BreachWhole on Breach {
    id
    number
    version
    state
    foundAt
    dueAt
    clockForSubjects
    clockForAuthority
    dataKinds
    subjects
    peopleEstimate
    happened
    cause
    measures
    contact
    notice {
      id
      en
      missing
    }
    notices {
      audience
      at
      how
      people
    }
    history {
      at
      kind
      by
      role
      note
    }
  }
`);

/** Enters a breach. */
export const ReportBreach = graphql(`
  mutation ReportBreach($input: BreachInput!, $key: ID!) {
    result: reportBreach(input: $input, idempotencyKey: $key) {
      __typename
      ... on Breach {
        id
      }
      ... on BreachRefused {
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

/** Writes down what is known by now. */
export const AssessBreach = graphql(
  `
    mutation AssessBreach($input: AssessBreachInput!, $key: ID!) {
      result: assessBreach(input: $input, idempotencyKey: $key) {
        __typename
        ... on Breach {
          ...BreachWhole
        }
        ... on BreachRefused {
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
  [BreachFragment],
);

/** Says that somebody was told. */
export const RecordBreachNotice = graphql(
  `
    mutation RecordBreachNotice($input: BreachNoticeInput!, $key: ID!) {
      result: recordBreachNotice(input: $input, idempotencyKey: $key) {
        __typename
        ... on Breach {
          ...BreachWhole
        }
        ... on BreachRefused {
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
  [BreachFragment],
);

/** Closes an entry. */
export const CloseBreach = graphql(
  `
    mutation CloseBreach($input: CloseBreachInput!, $key: ID!) {
      result: closeBreach(input: $input, idempotencyKey: $key) {
        __typename
        ... on Breach {
          ...BreachWhole
        }
        ... on BreachRefused {
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
  [BreachFragment],
);
