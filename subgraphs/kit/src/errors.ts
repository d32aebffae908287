import { GraphQLError } from 'graphql';

/** Codes of GraphQL errors that a caller may see; everything else is `INTERNAL_SERVER_ERROR`. */
export const PUBLIC_CODES: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'IDENTITY_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'RATE_LIMITED',
  'BREAK_GLASS_OVER',
]);

/** An argument that no valid caller would send, such as `first: 0`. The message says what is allowed. */
export function badInput(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
