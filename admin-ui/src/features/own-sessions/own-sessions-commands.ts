import { graphql } from '../../graphql/graphql.ts';

/** Where the person who asks is signed in. */
export const OwnSessionsQuery = graphql(`
  query OwnSessions {
    session {
      subject
      ownSessions {
        id
        browser
        system
        signedInAt
        lastUsedAt
        expiresAt
        isCurrent
      }
    }
  }
`);

/** Ends one session in another browser. */
export const EndOwnSession = graphql(`
  mutation EndOwnSession($id: ID!, $key: ID!) {
    result: endOwnSession(id: $id, idempotencyKey: $key) {
      __typename
      ... on OwnSessionsLeft {
        sessions {
          id
        }
      }
      ... on OwnSessionsRefused {
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

/** Ends every session but this one. */
export const EndOtherSessions = graphql(`
  mutation EndOtherSessions($key: ID!) {
    result: endOtherSessions(idempotencyKey: $key) {
      __typename
      ... on OwnSessionsLeft {
        sessions {
          id
        }
      }
      ... on OwnSessionsRefused {
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
