import { Client, fetchExchange } from '@urql/core';
import { authExchange } from '@urql/exchange-auth';
import { retryExchange } from '@urql/exchange-retry';
import type { Account } from '../lib/oidc/account.ts';
import { knowActive } from './active-queries.ts';
import { askByHash } from './ask-by-hash.ts';
import { createCache } from './cache.ts';
import { keepErrors } from './keep-errors.ts';
import { newTraceparent } from './traceparent.ts';

/**
 * The client of the graph, in the order known → errors → cache → retry → auth → fetch.
 * Always POST: a variable may be a NIK, and a URL ends up in logs.
 */
export function createGraphClient(account: Account, signInEnded: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // Only what was built is registered.
    ...(import.meta.env.PROD ? { fetch: askByHash } : {}),
    fetchOptions: () => ({ headers: { traceparent: newTraceparent() } }),
    requestPolicy: 'cache-and-network',
    exchanges: [
      knowActive(),
      keepErrors(),
      createCache(),
      retryReads(),
      authenticate(account, signInEnded),
      fetchExchange,
    ],
  });
}

/** Reads are asked again when the network or the gateway stumbles; a mutation never is by itself: the person decides, with the same key. */
function retryReads() {
  return retryExchange({
    maxNumberAttempts: 3,
    initialDelayMs: 400,
    maxDelayMs: 3_000,
    retryIf: (error, operation) => {
      const status: unknown = error.response?.status;
      return operation.kind === 'query' && error.networkError !== undefined && (status === undefined || status === 503);
    },
  });
}

function authenticate(account: Account, signInEnded: () => void) {
  return authExchange((utils) =>
    Promise.resolve({
      addAuthToOperation: (operation) => {
        const token = account.accessToken();
        return token === null ? operation : utils.appendHeaders(operation, { authorization: `Bearer ${token}` });
      },
      willAuthError: () => !account.isSignedIn(),
      didAuthError: (error) => error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED'),
      refreshAuth: async () => {
        // A provider that is down for a moment is not the end of a sign-in: the request fails and can be repeated.
        if (!(await account.renew().catch(() => true))) signInEnded();
      },
    }),
  );
}
