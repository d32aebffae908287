import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { InvoiceLinesFragment } from './invoice-lines.tsx';
import { InvoicePaymentsFragment } from './invoice-payments.tsx';
import { InvoiceStateFragment } from './invoice-state-badge.tsx';

/** One document with all that its page shows, in one question. */
export const InvoiceQuery = graphql(
  `
    query Invoice($id: ID!) {
      invoice(id: $id) {
        id
        number
        kind
        period
        example
        issuedAt
        dueOn
        dueBasis {
          message {
            id
            en
          }
          source
          confidence
        }
        paymentCode
        rounding
        total
        totalInWords
        reason
        asKnownAt
        actions
        agreement {
          id
          title
        }
        region {
          code
          name
        }
        payer {
          name
          institution {
            code
            name
          }
        }
        insurer {
          code
          name
        }
        programmes {
          programme
          basisPoints
          amount
          source
          effectiveFrom
          confidence
        }
        corrects {
          id
          number
        }
        corrections {
          id
          number
          kind
          total
          reason
          issuedAt
        }
        account {
          amountCorrected
          amountDue
          amountPaid
          amountWaiting
          amountOutstanding
          amountOverpaid
          settledOn
          lateCharge {
            amount
            months
            source
          }
          ...InvoiceState
        }
        ...InvoiceLines
        ...InvoicePayments
      }
    }
  `,
  [InvoiceStateFragment, InvoiceLinesFragment, InvoicePaymentsFragment],
);

/** A document as its page reads it. */
export type Invoice = NonNullable<ResultOf<typeof InvoiceQuery>['invoice']>;
