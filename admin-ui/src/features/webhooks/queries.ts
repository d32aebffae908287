import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** The webhooks of every owner. */
export const WebhooksQuery = graphql(`
  query Webhooks {
    agreementWebhooks(first: 100) {
      edges {
        node {
          id
          name
          url
          clientId
          state
          waiting
          failuresInARow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    participantWebhooks(first: 100) {
      edges {
        node {
          id
          name
          url
          clientId
          state
          waiting
          failuresInARow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    claimWebhooks(first: 100) {
      edges {
        node {
          id
          name
          url
          clientId
          state
          waiting
          failuresInARow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** One webhook with its last deliveries, of the owner that is meant. */
export const WebhookQuery = graphql(`
  query Webhook(
    $id: ID!
    $states: [WebhookDeliveryState!]
    $agreements: Boolean!
    $participants: Boolean!
    $claims: Boolean!
  ) {
    agreements: agreementWebhook(id: $id) @include(if: $agreements) {
      id
      name
      url
      clientId
      types
      kinds
      query
      institutionCode
      regionCodes
      state
      pausedAt
      pauseReason {
        id
        en
      }
      failuresInARow
      rightsUntil
      oldSecretUntil
      createdAt
      waiting
      deliveries(first: 50, states: $states) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            type
            entityId
            kind
            version
            at
            state
            nextAttemptAt
            attempts {
              number
              at
              durationMs
              status
              problem
            }
          }
        }
      }
    }
    participants: participantWebhook(id: $id) @include(if: $participants) {
      id
      name
      url
      clientId
      types
      kinds
      query
      institutionCode
      regionCodes
      state
      pausedAt
      pauseReason {
        id
        en
      }
      failuresInARow
      rightsUntil
      oldSecretUntil
      createdAt
      waiting
      deliveries(first: 50, states: $states) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            type
            entityId
            kind
            version
            at
            state
            nextAttemptAt
            attempts {
              number
              at
              durationMs
              status
              problem
            }
          }
        }
      }
    }
    claims: claimWebhook(id: $id) @include(if: $claims) {
      id
      name
      url
      clientId
      types
      kinds
      query
      institutionCode
      regionCodes
      state
      pausedAt
      pauseReason {
        id
        en
      }
      failuresInARow
      rightsUntil
      oldSecretUntil
      createdAt
      waiting
      deliveries(first: 50, states: $states) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            type
            entityId
            kind
            version
            at
            state
            nextAttemptAt
            attempts {
              number
              at
              durationMs
              status
              problem
            }
          }
        }
      }
    }
  }
`);

/** A webhook as its page shows it. */
export type ShownWebhook = NonNullable<ResultOf<typeof WebhookQuery>['agreements']>;

/** A delivery as its row shows it. */
export type ShownDelivery = ShownWebhook['deliveries']['edges'][number]['node'];
