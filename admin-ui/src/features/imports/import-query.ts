import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** How far an import is: what is asked again and again while it moves. The owner of agreements is not asked for it. */
export const RosterImportStateFragment = graphql(`
  fragment RosterImportState on RosterImport @_unmask {
    id
    stage
    awaiting
    working
    progress {
      rowsDone
      rowsTotal
      shareDone
      rowsPerSecond
      secondsLeft
    }
    counts {
      rows
      ready
      enrolled
      alreadyEnrolled
      toSupplement
      supplemented
      rejected
      warned
      corrected
      undone
      keptForClaim
    }
  }
`);

/** How far an import is. */
export const RosterImportStateQuery = graphql(
  `
    query RosterImportState($id: ID!) {
      rosterImport(id: $id) {
        ...RosterImportState
      }
    }
  `,
  [RosterImportStateFragment],
);

/** Everything that the page of an import shows but its rows. */
export const RosterImportQuery = graphql(
  `
    query RosterImport($id: ID!) {
      rosterImport(id: $id) {
        ...RosterImportState
        policy
        example
        approvalAbove
        agreementVersion
        openedBy
        committedBy
        approvedBy
        opener {
          name
          isMe
          institution {
            code
            name
          }
        }
        committer {
          name
          isMe
          institution {
            code
            name
          }
        }
        approver {
          name
          isMe
          institution {
            code
            name
          }
        }
        openedAt
        committedAt
        undoableUntil
        institution {
          code
          name
        }
        agreement {
          id
          title
        }
        defaults {
          category {
            code
            name {
              id
              en
            }
          }
          region {
            code
            name
          }
          startsOn
          endsOn
          wageBase
        }
        file {
          name
          size
          received
          sha256
          format
          encoding
          delimiter
        }
        upload {
          url
          expiresAt
        }
        columns {
          position
          header
          field
          source
        }
        problems {
          code
          rejects
          field
          rows
          message {
            id
            en
          }
        }
        failure {
          code
          message {
            id
            en
          }
        }
      }
      rosterTemplate {
        columns {
          field
          header
          optional
          meaning {
            id
            en
          }
        }
      }
    }
  `,
  [RosterImportStateFragment],
);

/** An import as its page reads it. */
export type RosterImport = NonNullable<ResultOf<typeof RosterImportQuery>['rosterImport']>;

/** A column of the template: what a field of a roster is called and what to write in it. */
export type TemplateColumn = NonNullable<ResultOf<typeof RosterImportQuery>['rosterTemplate']>['columns'][number];

/** What a field is called: its header in the template, which is what people read in their file. */
export function fieldHeader(template: readonly TemplateColumn[], field: string | null): string {
  return template.find((column) => column.field === field)?.header ?? field ?? '';
}
