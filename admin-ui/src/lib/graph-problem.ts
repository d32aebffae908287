import type { CombinedError } from 'urql';

/** The part of the graph that owns a kind of fact. */
export type Owner = 'agreements' | 'participants' | 'claims';

/** What went wrong with a request, sorted for showing. */
export interface GraphProblem {
  kind: 'unreachable' | 'forbidden' | 'owner-down' | 'broken';
  /** Owners that did not answer. */
  owners: readonly Owner[];
  /** The right that is missing, where the message names one. */
  permission: string | null;
  /** What support needs to find the request. */
  requestId: string | null;
}

const ownerNames: readonly Owner[] = ['agreements', 'participants', 'claims'];

/** Sorts an error of the client. Null when there is none. */
export function readProblem(error: CombinedError | undefined): GraphProblem | null {
  if (error === undefined) return null;
  const codes = error.graphQLErrors.map(({ extensions }) => extensions.code);
  const owners = ownerNames.filter((owner) => error.graphQLErrors.some(({ extensions }) => extensions.owner === owner));
  const requestId =
    error.graphQLErrors.map(({ extensions }) => extensions.requestId).find((id) => typeof id === 'string') ?? null;
  const permission =
    error.graphQLErrors
      .map(({ message }) => /"([a-z-]+:[a-z-]+)"/.exec(message)?.[1])
      .find((name) => name !== undefined) ?? null;
  const found = { owners, permission, requestId };
  if (error.networkError !== undefined) return { kind: 'unreachable', ...found };
  if (codes.some((code) => code === 'SUBGRAPH_UNAVAILABLE' || code === 'SUBGRAPH_TIMEOUT'))
    return { kind: 'owner-down', ...found };
  if (codes.includes('FORBIDDEN')) return { kind: 'forbidden', ...found };
  return { kind: 'broken', ...found };
}
