import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** What the page of an access reads, and what every command on it answers. */
export const BreakGlassFragment = graphql(`
  fragment BreakGlassWhole on BreakGlass {
    id
    number
    state
    reason
    subjectMasked
    openedAt
    endsAt
    endedAt
    endedBy
    acknowledgedAt
    acknowledgement
    requests
    mayEnd
    mayAcknowledge
    holder {
      name
      role
      isMe
    }
    second {
      name
      role
      isMe
    }
  }
`);

/** An access as its page reads it. */
export type ShownBreakGlass = ResultOf<typeof BreakGlassFragment>;

/** Opens break-glass. */
export const OpenBreakGlass = graphql(`
  mutation OpenBreakGlass($input: OpenBreakGlassInput!, $key: ID!) {
    result: openBreakGlass(input: $input, idempotencyKey: $key) {
      __typename
      ... on BreakGlass {
        id
      }
      ... on BreakGlassRefused {
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

/** Ends it. */
export const EndBreakGlass = graphql(
  `
    mutation EndBreakGlass($id: ID!, $key: ID!) {
      result: endBreakGlass(id: $id, idempotencyKey: $key) {
        __typename
        ... on BreakGlass {
          ...BreakGlassWhole
        }
        ... on BreakGlassRefused {
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
  [BreakGlassFragment],
);

/** Says that the second person has seen it. */
export const AcknowledgeBreakGlass = graphql(
  `
    mutation AcknowledgeBreakGlass($id: ID!, $note: String, $key: ID!) {
      result: acknowledgeBreakGlass(id: $id, note: $note, idempotencyKey: $key) {
        __typename
        ... on BreakGlass {
          ...BreakGlassWhole
        }
        ... on BreakGlassRefused {
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
  [BreakGlassFragment],
);
