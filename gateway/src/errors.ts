import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from '@payung/kit/log.ts';
import type { GraphQLFormattedError } from 'graphql';
import { isOwner } from './owner.ts';
import type { Owner } from './owner.ts';
import { LIMIT } from '@payung/kit/query-shape.ts';

/** Codes that a client may switch on. */
export type PublicCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'IDENTITY_UNAVAILABLE'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'RATE_LIMITED'
  | 'OVERLOADED'
  | 'BREAK_GLASS_OVER'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'GRAPHQL_PARSE_FAILED'
  | 'INTERNAL_SERVER_ERROR';

/** What an error on the wire says about itself besides its message. */
export interface PublicExtensions {
  /** What to switch on. */
  readonly code: PublicCode;
  /** What to quote to support; the same as the `x-request-id` header of the answer. */
  readonly requestId?: string;
  /** The subgraph that the error is about or comes from. */
  readonly owner?: Owner;
  /** When it may be asked again, seconds. */
  readonly retryAfter?: number;
}

/** The identifier of the HTTP request that runs now: Apollo formats errors without telling whose they are. */
export const currentRequestId = new AsyncLocalStorage<string>();

/**
 * Makes the function that decides what of an error leaves the gateway: message, path, locations, and
 * of the extensions code, request id and owner. Codes that are not public, and their messages, become
 * `INTERNAL_SERVER_ERROR` with the request id to quote.
 */
export function createErrorFormatter(logger: Logger): (error: GraphQLFormattedError) => GraphQLFormattedError {
  return (error) => {
    const requestId = currentRequestId.getStore();
    const { code: innerCode, serviceName, owner: named, retryAfter: wait, [LIMIT]: limit } = error.extensions ?? {};
    const fromSubgraph = isOwner(serviceName);
    const code = fromSubgraph
      ? codeFromSubgraph(innerCode)
      : codeOfGateway(limit === 'depth' ? 'QUERY_TOO_DEEP' : innerCode);
    const owner = isOwner(named) ? named : fromSubgraph ? serviceName : undefined;
    const retryAfter = !fromSubgraph && typeof wait === 'number' ? wait : undefined;
    if (code === 'INTERNAL_SERVER_ERROR') {
      // The message of a subgraph may quote data; its owner has logged it under the same request id.
      const reason = fromSubgraph ? undefined : error.message;
      logger.error({ requestId, owner, innerCode, path: error.path, reason }, 'error kept from the caller');
    }
    return publicError(error, withoutUndefined({ code, requestId, owner, retryAfter }));
  };
}

/** The sentence for errors whose cause is nobody's business outside. */
export function internalMessage(requestId: string | undefined): string {
  return `Something went wrong on our side. Quote the request id ${requestId ?? '(none)'} when you ask for help.`;
}

/** The body of an answer that never reached GraphQL, in the shape that every GraphQL client reads. */
export function errorBody(
  code: PublicCode,
  message: string,
  requestId: string,
): { readonly errors: readonly GraphQLFormattedError[] } {
  return { errors: [{ message, extensions: { code, requestId } }] };
}

function publicError(error: GraphQLFormattedError, extensions: PublicExtensions): GraphQLFormattedError {
  return {
    message: extensions.code === 'INTERNAL_SERVER_ERROR' ? internalMessage(extensions.requestId) : error.message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: { ...extensions },
  };
}

// A subgraph that refuses the gateway's own query as malformed has another schema than the graph says: our mistake, not the caller's.
function codeFromSubgraph(code: unknown): PublicCode {
  return FROM_SUBGRAPH.find((known) => known === code) ?? 'INTERNAL_SERVER_ERROR';
}

const FROM_SUBGRAPH = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'IDENTITY_UNAVAILABLE',
  'BAD_USER_INPUT',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'RATE_LIMITED',
  'BREAK_GLASS_OVER',
] as const;

function codeOfGateway(code: unknown): PublicCode {
  return (typeof code === 'string' ? OF_GATEWAY.get(code) : undefined) ?? 'INTERNAL_SERVER_ERROR';
}

const OF_GATEWAY: ReadonlyMap<string, PublicCode> = new Map([
  ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE'],
  ['SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT'],
  ['QUERY_TOO_DEEP', 'QUERY_TOO_DEEP'],
  ['QUERY_TOO_COSTLY', 'QUERY_TOO_COSTLY'],
  ['RATE_LIMITED', 'RATE_LIMITED'],
  ['FORBIDDEN', 'FORBIDDEN'],
  ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
  ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_PARSE_FAILED'],
  // What Apollo Server calls requests that are no GraphQL requests, or name no operation of theirs.
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_FOUND', 'BAD_USER_INPUT'],
]);

function withoutUndefined(extensions: {
  readonly code: PublicCode;
  readonly requestId: string | undefined;
  readonly owner: Owner | undefined;
  readonly retryAfter: number | undefined;
}): PublicExtensions {
  const { code, requestId, owner, retryAfter } = extensions;
  return {
    code,
    ...(requestId !== undefined && { requestId }),
    ...(owner !== undefined && { owner }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
