import type { ResultOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { TermsFragment } from '../terms/terms-view.tsx';

/** A proposed renewal with what would change and who was enrolled. */
export const RenewalQuery = graphql(
  `
    query AgreementRenewal($id: ID!, $election: ID!) {
      renewalProposal(id: $id, electionCode: $election) {
        predecessor {
          id
          title
          signedOn
        }
        terms {
          ...TermsParts
        }
        changes {
          path
          label {
            id
            en
          }
          before {
            id
            en
          }
          after {
            id
            en
          }
          reason {
            id
            en
          }
        }
        enrolled {
          people
          asOf
          byCategory {
            category {
              code
              name {
                id
                en
              }
            }
            people
          }
        }
        renewals {
          id
          title
          status
        }
      }
    }
  `,
  [TermsFragment],
);

/** What is proposed. */
export type Proposal = NonNullable<ResultOf<typeof RenewalQuery>['renewalProposal']>;
