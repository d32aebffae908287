import { graphql } from '../../graphql/graphql.ts';

/** Sends a test message. */
export const TestWebhook = graphql(`
  mutation TestWebhook($id: ID!, $key: ID!, $agreements: Boolean!, $participants: Boolean!, $claims: Boolean!) {
    agreements: testAgreementWebhook(id: $id, idempotencyKey: $key) @include(if: $agreements) {
      __typename
      ... on WebhookDelivery {
        id
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
    participants: testParticipantWebhook(id: $id, idempotencyKey: $key) @include(if: $participants) {
      __typename
      ... on WebhookDelivery {
        id
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
    claims: testClaimWebhook(id: $id, idempotencyKey: $key) @include(if: $claims) {
      __typename
      ... on WebhookDelivery {
        id
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

/** Sends deliveries again. */
export const ReplayWebhook = graphql(`
  mutation ReplayWebhook(
    $input: ReplayWebhookInput!
    $key: ID!
    $agreements: Boolean!
    $participants: Boolean!
    $claims: Boolean!
  ) {
    agreements: replayAgreementWebhook(input: $input, idempotencyKey: $key) @include(if: $agreements) {
      __typename
      ... on WebhookReplay {
        deliveries
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
    participants: replayParticipantWebhook(input: $input, idempotencyKey: $key) @include(if: $participants) {
      __typename
      ... on WebhookReplay {
        deliveries
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
    claims: replayClaimWebhook(input: $input, idempotencyKey: $key) @include(if: $claims) {
      __typename
      ... on WebhookReplay {
        deliveries
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
