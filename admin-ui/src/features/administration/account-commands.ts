import { graphql } from '../../graphql/graphql.ts';

/** Makes an account and a link. */
export const InviteAccount = graphql(`
  mutation InviteAccount($input: InviteAccountInput!, $key: ID!) {
    result: inviteAccount(input: $input, idempotencyKey: $key) {
      __typename
      ... on InvitationGiven {
        link
        expiresAt
      }
      ... on AdministrationRefused {
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

/** Gives a new link. */
export const RenewInvitation = graphql(`
  mutation RenewInvitation($id: ID!, $key: ID!) {
    result: renewInvitation(id: $id, idempotencyKey: $key) {
      __typename
      ... on InvitationGiven {
        link
        expiresAt
      }
      ... on AdministrationRefused {
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

/** Changes what a person holds. */
export const ChangeAccountGrant = graphql(`
  mutation ChangeAccountGrant($id: ID!, $version: Int!, $input: AccountGrantInput!, $reason: String!, $key: ID!) {
    result: changeAccountGrant(
      id: $id
      expectedVersion: $version
      input: $input
      reason: $reason
      idempotencyKey: $key
    ) {
      __typename
      ... on UserAccount {
        id
      }
      ... on AdministrationRefused {
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

/** Suspends a person. */
export const SuspendAccount = graphql(`
  mutation SuspendAccount($id: ID!, $version: Int!, $reason: String!, $key: ID!) {
    result: suspendAccount(id: $id, expectedVersion: $version, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on UserAccount {
        id
      }
      ... on AdministrationRefused {
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

/** Lets a suspended person sign in again. */
export const ReinstateAccount = graphql(`
  mutation ReinstateAccount($id: ID!, $version: Int!, $reason: String!, $key: ID!) {
    result: reinstateAccount(id: $id, expectedVersion: $version, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on UserAccount {
        id
      }
      ... on AdministrationRefused {
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

/** Ends one session, or all. */
export const EndSessions = graphql(`
  mutation EndSessions($id: ID!, $sessionId: ID, $key: ID!) {
    result: endSessions(id: $id, sessionId: $sessionId, idempotencyKey: $key) {
      __typename
      ... on UserAccount {
        id
      }
      ... on AdministrationRefused {
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
