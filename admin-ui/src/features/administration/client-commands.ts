import { graphql } from '../../graphql/graphql.ts';

/** Registers a partner's system. */
export const CreateApiClient = graphql(`
  mutation CreateApiClient($input: CreateApiClientInput!, $key: ID!) {
    result: createApiClient(input: $input, idempotencyKey: $key) {
      __typename
      ... on ApiClientSecretGiven {
        secret
        client {
          id
        }
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

/** Gives a second secret. */
export const RotateApiClientSecret = graphql(`
  mutation RotateApiClientSecret($id: ID!, $key: ID!) {
    result: rotateApiClientSecret(id: $id, idempotencyKey: $key) {
      __typename
      ... on ApiClientSecretGiven {
        secret
        client {
          id
        }
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

/** Ends a secret. */
export const EndApiClientSecret = graphql(`
  mutation EndApiClientSecret($id: ID!, $secretId: ID!, $key: ID!) {
    result: endApiClientSecret(id: $id, secretId: $secretId, idempotencyKey: $key) {
      __typename
      ... on ApiClient {
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

/** Changes what a client may do. */
export const ChangeApiClient = graphql(`
  mutation ChangeApiClient($id: ID!, $version: Int!, $input: ChangeApiClientInput!, $reason: String!, $key: ID!) {
    result: changeApiClient(id: $id, expectedVersion: $version, input: $input, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on ApiClient {
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

/** Suspends a client. */
export const SuspendApiClient = graphql(`
  mutation SuspendApiClient($id: ID!, $version: Int!, $reason: String!, $key: ID!) {
    result: suspendApiClient(id: $id, expectedVersion: $version, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on ApiClient {
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

/** Lets a suspended client get tokens again. */
export const ReinstateApiClient = graphql(`
  mutation ReinstateApiClient($id: ID!, $version: Int!, $reason: String!, $key: ID!) {
    result: reinstateApiClient(id: $id, expectedVersion: $version, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on ApiClient {
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
