import type { GraphQLFormattedError } from 'graphql';

/** A well-formed GraphQL answer of a subgraph. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/**
 * Reads the body of a subgraph's answer. Undefined when it is not a GraphQL answer: not JSON, cut
 * off, or the error page of something in between.
 */
export function parseAnswer(text: string): SubgraphAnswer | undefined {
  const body = parseJson(text);
  if (!isRecord(body)) return undefined;
  const { data, errors } = body;
  if (data !== undefined && data !== null && !isRecord(data)) return undefined;
  if (errors === undefined) return data === undefined ? undefined : { data };
  if (!Array.isArray(errors) || !errors.every(isError)) return undefined;
  return data === undefined ? { errors } : { data, errors };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isError(value: unknown): value is GraphQLFormattedError {
  if (!isRecord(value) || typeof value['message'] !== 'string') return false;
  const { path, extensions } = value;
  return (path === undefined || Array.isArray(path)) && (extensions === undefined || isRecord(extensions));
}
