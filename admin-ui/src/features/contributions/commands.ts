import { graphql } from '../../graphql/graphql.ts';

/** Issues the invoice of an agreement for a month. */
export const IssueInvoice = graphql(`
  mutation IssueInvoice($input: IssueInvoiceInput!, $key: ID!) {
    result: issueInvoice(input: $input, idempotencyKey: $key) {
      __typename
      ... on Invoice {
        id
      }
      ... on InvoiceRefused {
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

/** Issues a credit or debit note over what has changed. */
export const CorrectInvoice = graphql(`
  mutation CorrectInvoice($input: CorrectInvoiceInput!, $key: ID!) {
    result: correctInvoice(input: $input, idempotencyKey: $key) {
      __typename
      ... on Invoice {
        id
      }
      ... on InvoiceRefused {
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

/** Records a payment by hand. */
export const RecordPayment = graphql(`
  mutation RecordContributionPayment($input: RecordContributionPaymentInput!, $key: ID!) {
    result: recordContributionPayment(input: $input, idempotencyKey: $key) {
      __typename
      ... on ContributionPayment {
        id
      }
      ... on ContributionPaymentRefused {
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

/** Confirms or rejects a payment, as the second person. */
export const DecidePayment = graphql(`
  mutation DecideContributionPayment($input: DecideContributionPaymentInput!, $key: ID!) {
    result: decideContributionPayment(input: $input, idempotencyKey: $key) {
      __typename
      ... on ContributionPayment {
        id
      }
      ... on ContributionPaymentRefused {
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

/** Takes a payment back that counted in error. */
export const ReversePayment = graphql(`
  mutation ReverseContributionPayment($input: ReverseContributionPaymentInput!, $key: ID!) {
    result: reverseContributionPayment(input: $input, idempotencyKey: $key) {
      __typename
      ... on ContributionPayment {
        id
      }
      ... on ContributionPaymentRefused {
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

/** Reads a bank's statement. */
export const ReconcileBankFile = graphql(`
  mutation ReconcileBankFile($input: ReconcileBankFileInput!, $key: ID!) {
    result: reconcileBankFile(input: $input, idempotencyKey: $key) {
      __typename
      ... on BankFile {
        id
      }
      ... on ContributionPaymentRefused {
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

/** Says what an open line of a bank file is. */
export const ResolveBankLine = graphql(`
  mutation ResolveBankLine($input: ResolveBankLineInput!, $key: ID!) {
    result: resolveBankLine(input: $input, idempotencyKey: $key) {
      __typename
      ... on BankLine {
        id
      }
      ... on ContributionPaymentRefused {
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
