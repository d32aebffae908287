import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** A row of an import as its list and its sheet show it. */
export const RosterRowFragment = graphql(`
  fragment RosterRowParts on RosterRow @_unmask {
    number
    state
    nikMasked
    name
    birthDate
    sex
    employmentStatus
    startsOn
    endsOn
    wageBase
    pollingStation
    phoneMasked
    kpjMasked
    heirs
    supplements
    category {
      code
      name {
        id
        en
      }
    }
    residence {
      code
      name
    }
    region {
      code
      name
    }
    unreadCells {
      field
      text
    }
    corrections {
      field
      corrector {
        name
        isMe
        institution {
          code
          name
        }
      }
      at
      wasProposed
    }
    errors {
      code
      field
      proposedNikMasked
      otherRow
      message {
        id
        en
      }
    }
    warnings {
      code
      field
      proposedNikMasked
      otherRow
      message {
        id
        en
      }
    }
    enrolment {
      id
      participant {
        id
      }
    }
  }
`);

/** A hundred rows of an import. */
export const RosterRowsQuery = graphql(
  `
    query RosterRows($id: ID!, $after: String, $keep: RosterRowFilter!) {
      rosterImport(id: $id) {
        id
        rows(first: 100, after: $after, keep: $keep) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...RosterRowParts
            }
          }
        }
      }
    }
  `,
  [RosterRowFragment],
);

/** A row of an import. */
export type RosterRow = ResultOf<typeof RosterRowFragment>;

/** A problem of a row. */
export type RowProblem = RosterRow['errors'][number];
