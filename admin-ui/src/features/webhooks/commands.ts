import { graphql } from '../../graphql/graphql.ts';

// Each owner has fields of its own: one document asks the one that is meant.

/** Registers a webhook; its secret is in the answer. */
export const RegisterWebhook = graphql(`
  mutation RegisterWebhook(
    $input: RegisterWebhookInput!
    $key: ID!
    $agreements: Boolean!
    $participants: Boolean!
    $claims: Boolean!
  ) {
    agreements: registerAgreementWebhook(input: $input, idempotencyKey: $key) @include(if: $agreements) {
      __typename
      ... on WebhookWithSecret {
        secret
        webhook {
          id
        }
      }
      ... on WebhookRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
    participants: registerParticipantWebhook(input: $input, idempotencyKey: $key) @include(if: $participants) {
      __typename
      ... on WebhookWithSecret {
        secret
        webhook {
          id
        }
      }
      ... on WebhookRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
    claims: registerClaimWebhook(input: $input, idempotencyKey: $key) @include(if: $claims) {
      __typename
      ... on WebhookWithSecret {
        secret
        webhook {
          id
        }
      }
      ... on WebhookRefused {
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

/** Gives a new secret. */
export const RotateWebhookSecret = graphql(`
  mutation RotateWebhookSecret($id: ID!, $key: ID!, $agreements: Boolean!, $participants: Boolean!, $claims: Boolean!) {
    agreements: rotateAgreementWebhookSecret(id: $id, idempotencyKey: $key) @include(if: $agreements) {
      __typename
      ... on WebhookWithSecret {
        secret
        webhook {
          id
          oldSecretUntil
        }
      }
      ... on WebhookRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
    participants: rotateParticipantWebhookSecret(id: $id, idempotencyKey: $key) @include(if: $participants) {
      __typename
      ... on WebhookWithSecret {
        secret
        webhook {
          id
          oldSecretUntil
        }
      }
      ... on WebhookRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
    claims: rotateClaimWebhookSecret(id: $id, idempotencyKey: $key) @include(if: $claims) {
      __typename
      ... on WebhookWithSecret {
        secret
        webhook {
          id
          oldSecretUntil
        }
      }
      ... on WebhookRefused {
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

/** Pauses, resumes or removes. */
export const SetWebhookState = graphql(`
  mutation SetWebhookState(
    $id: ID!
    $state: WebhookState!
    $key: ID!
    $agreements: Boolean!
    $participants: Boolean!
    $claims: Boolean!
  ) {
    agreements: setAgreementWebhookState(id: $id, state: $state, idempotencyKey: $key) @include(if: $agreements) {
      __typename
      ... on Webhook {
        id
        state
      }
      ... on WebhookRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
    participants: setParticipantWebhookState(id: $id, state: $state, idempotencyKey: $key) @include(if: $participants) {
      __typename
      ... on Webhook {
        id
        state
      }
      ... on WebhookRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
    claims: setClaimWebhookState(id: $id, state: $state, idempotencyKey: $key) @include(if: $claims) {
      __typename
      ... on Webhook {
        id
        state
      }
      ... on WebhookRefused {
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
