import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

import type { NamedOperation } from './execute/fast-gateway.ts';
import type { Caller } from './guard/callers.ts';
import type { GuardedContext } from './guard/guard.ts';
import type { TrustedDocument } from './guard/trusted-documents.ts';

/**
 * Sends operations through the server up to the point where they would run, so that the first caller of each finds it
 * parsed, checked, measured and planned. Nothing is asked of any owner.
 */
export class WarmUp {
  readonly #prepare: (operation: NamedOperation) => void;
  /** Callers of what is only warmed up: Apollo Server copies the context, and they stay who they are. */
  readonly #nobodies = new WeakSet<Caller>();

  /** @param prepare readies the executor for an operation */
  constructor(prepare: (operation: NamedOperation) => void) {
    this.#prepare = prepare;
  }

  /** Stops what is only warmed up, whatever the other plugins say of it. */
  readonly plugin: ApolloServerPlugin<GuardedContext> = {
    requestDidStart: async ({ contextValue }) =>
      this.#nobodies.has(contextValue.caller)
        ? {
            didResolveOperation: async ({ document, queryHash, request: { operationName } }) => {
              this.#prepare({ document, queryHash, operationName });
              throw ONLY_WARMED;
            },
          }
        : undefined,
  };

  /** How many operations were warmed up. One that the graph no longer has is left out. */
  async run(server: ApolloServer<GuardedContext>, documents: readonly TrustedDocument[]): Promise<number> {
    for (const { name, body } of documents) {
      const contextValue = contextOfNobody();
      this.#nobodies.add(contextValue.caller);
      await server.executeOperation({ query: body, operationName: name }, { contextValue });
      // Requests that wait have their turn.
      await new Promise(setImmediate);
    }
    return documents.length;
  }
}

const ONLY_WARMED = new GraphQLError('Only warmed up.', { extensions: { code: 'BAD_USER_INPUT' } });

function contextOfNobody(): GuardedContext {
  return {
    caller: { session: null, account: 'warm-up', pointsPerMinute: Number.MAX_SAFE_INTEGER },
    requestId: 'warm-up',
    headers: {},
    callerGone: new AbortController().signal,
    deadline: Infinity,
    setOperationName: () => undefined,
  };
}
