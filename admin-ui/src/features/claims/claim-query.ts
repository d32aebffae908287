import { graphql } from '../../graphql/graphql.ts';
import { BeneficiariesFragment } from './beneficiaries.tsx';
import { ClaimActionsFragment } from './claim-actions.tsx';
import { ClaimCalculationFragment } from './claim-calculation.tsx';
import { ClaimClocksFragment } from './claim-clocks.tsx';
import { ClaimDocumentsFragment } from './claim-documents.tsx';
import { ClaimEscalationFragment } from './claim-escalation.tsx';
import { ClaimHistoryFragment } from './claim-history.tsx';
import { ClaimLegalHoldFragment } from './claim-legal-hold.tsx';
import { ClaimPaymentsFragment } from './claim-payments.tsx';
import { ClaimUnconfirmedFragment } from './claim-unconfirmed.tsx';
import { CoverChainFragment } from './cover-chain.tsx';

/** Everything that the page of a claim shows. */
export const ClaimQuery = graphql(
  `
    query Claim($id: ID!) {
      claim(id: $id) {
        id
        number
        version
        programme
        state
        example
        registeredAt
        incident {
          occurredAt
          kind
          place
          chronology
          injurySource
        }
        possibleDuplicates {
          id
          number
        }
        possibleDuplicatesElsewhere
        decisions {
          kind
          at
        }
        notice {
          at
          notifier
          notifierName
          notifierPhone
          nikMasked
          kpjMasked
          matchedAt
          reference
          confirmedAt
          confirmedBy
        }
        doctorStatement {
          outcome
          statedAt
        }
        ...ClaimActions
        ...ClaimClocks
        ...ClaimEscalationParts
        ...ClaimUnconfirmed
        ...ClaimLegalHold
        ...ClaimCalculationParts
        ...ClaimDocuments
        ...Beneficiaries
        ...ClaimPayments
        ...ClaimHistory
        ...CoverChain
        enrolment {
          id
          startsOn
          endsOn
          wageBase
          participant {
            id
            name
            nikMasked
            example
          }
          category {
            code
            name {
              id
              en
            }
          }
        }
        agreement {
          id
          title
        }
        institution {
          code
          name
        }
        region {
          code
          name
        }
        election {
          code
          name {
            id
            en
          }
        }
      }
    }
  `,
  [
    ClaimActionsFragment,
    ClaimClocksFragment,
    ClaimCalculationFragment,
    ClaimDocumentsFragment,
    ClaimEscalationFragment,
    ClaimUnconfirmedFragment,
    ClaimLegalHoldFragment,
    BeneficiariesFragment,
    ClaimHistoryFragment,
    ClaimPaymentsFragment,
    CoverChainFragment,
  ],
);
