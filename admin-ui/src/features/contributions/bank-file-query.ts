import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** One statement with a page of its lines. */
export const BankFileQuery = graphql(`
  query BankFile($id: ID!, $after: String, $states: [BankLineState!]) {
    bankFile(id: $id) {
      id
      name
      receivedAt
      receivedByMe
      lineCount
      matched
      open
      resolved
      seenBefore
      outgoing
      amountMatched
      amountOpen
      insurer {
        code
        name
      }
      unreadable {
        row
        message {
          id
          en
        }
      }
      lines(first: 100, after: $after, states: $states) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            row
            bookedOn
            amount
            description
            state
            version
            reason
            resolvable
            explanation {
              id
              en
            }
            candidates {
              id
              number
              account {
                amountOutstanding
              }
              payer {
                name
              }
            }
            payment {
              id
              invoice {
                id
                number
              }
            }
          }
        }
      }
    }
  }
`);

/** A line of a statement. */
export type Line = NonNullable<ResultOf<typeof BankFileQuery>['bankFile']>['lines']['edges'][number]['node'];
