import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from '@payung/kit/log.ts';
import { GraphQLError } from 'graphql';
import { Pool, errors as undici } from 'undici';
import type { GraphContext } from './graph-context.ts';
import type { Owner } from './owner.ts';
import { parseAnswer } from './subgraph-answer.ts';
import type { SubgraphAnswer } from './subgraph-answer.ts';
import { uniqueRepresentations } from './unique-representations.ts';

/** What a link to a subgraph needs to know. */
export interface SubgraphLinkOptions {
  /** Whose subgraph it is. */
  readonly owner: Owner;
  /** Where it answers GraphQL. */
  readonly url: URL;
  /** How long it may take to answer a query, milliseconds. */
  readonly queryTimeoutMs: number;
  /** How long it may take to answer a mutation, milliseconds. */
  readonly mutationTimeoutMs: number;
  /** Where failures are told to operators. */
  readonly logger: Logger;
}

/**
 * The gateway's connections to one subgraph.
 *
 * Whatever goes wrong on the way becomes one clean error, `SUBGRAPH_TIMEOUT` or
 * `SUBGRAPH_UNAVAILABLE` with the owner's name; addresses and foreign bodies stay here.
 */
export class SubgraphLink implements GraphQLDataSource<GraphContext> {
  readonly #options: SubgraphLinkOptions;
  readonly #pool: Pool;

  constructor(options: SubgraphLinkOptions) {
    this.#options = options;
    this.#pool = new Pool(options.url.origin, {
      connections: 64,
      pipelining: 1,
      maxResponseSize: MAX_RESPONSE_BYTES,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      // The budget of each call is the one clock that counts.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /** Sends one operation of the query plan. Entities asked for twice are sent once. */
  async process(options: GraphQLDataSourceProcessOptions<GraphContext>): Promise<SubgraphAnswer> {
    // Apollo's own health check and schema loading are off: nothing but callers' operations comes this way.
    if (!('incomingRequestContext' in options)) throw new Error(`A subgraph is not asked for "${options.kind}".`);
    const { request, context } = options;
    const mutation = request.query?.startsWith('mutation') ?? false;
    const { variables, spread } = uniqueRepresentations(request.variables);
    const body = JSON.stringify({ query: request.query, operationName: request.operationName, variables });
    return spread(await this.#post(body, mutation, context));
  }

  /** Sends the body of one operation as it is, JSON; whether it is a mutation decides how long it may take. */
  ask(body: string, mutation: boolean, context: GraphContext): Promise<SubgraphAnswer> {
    return this.#post(body, mutation, context);
  }

  /** Whether the subgraph says that it is ready, within a time in milliseconds. */
  async isReady(withinMs: number): Promise<boolean> {
    try {
      const { statusCode, body } = await this.#pool.request({
        method: 'GET',
        path: new URL('readyz', this.#options.url).pathname,
        signal: AbortSignal.timeout(withinMs),
      });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  /** Waits for calls under way, then closes all connections. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  async #post(body: string, mutation: boolean, context: GraphContext): Promise<SubgraphAnswer> {
    const budgetMs = mutation ? this.#options.mutationTimeoutMs : this.#options.queryTimeoutMs;
    const timeout = AbortSignal.timeout(budgetMs);
    // A mutation goes on when its caller has left: whether it was carried out must not depend on a lost connection.
    const signal = mutation ? timeout : AbortSignal.any([timeout, context.callerGone]);
    try {
      return await this.#exchange(body, context, signal).catch((error: unknown) => {
        if (mutation || !isDroppedConnection(error)) throw error;
        return this.#exchange(body, context, signal);
      });
    } catch (error) {
      if (context.callerGone.aborted && !timeout.aborted && signal.aborted) throw callerLeft(this.#options.owner);
      const { requestId } = context;
      throw this.#failure(error, timeout.aborted ? budgetMs : undefined, { mutation, requestId });
    }
  }

  async #exchange(body: string, context: GraphContext, signal: AbortSignal): Promise<SubgraphAnswer> {
    const { pathname, search } = this.#options.url;
    const response = await this.#pool.request({
      method: 'POST',
      path: pathname + search,
      headers: { ...context.headers, 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal,
    });
    const answer = parseAnswer(await response.body.text());
    if (response.statusCode >= 500 || answer === undefined) {
      throw new NotAnAnswer(
        `status ${response.statusCode}, ${answer === undefined ? 'not a GraphQL answer' : 'a GraphQL answer'}`,
      );
    }
    return answer;
  }

  #failure(
    error: unknown,
    timedOutAfterMs: number | undefined,
    call: { mutation: boolean; requestId: string },
  ): GraphQLError {
    const { owner, logger } = this.#options;
    const code = timedOutAfterMs === undefined ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_TIMEOUT';
    logger.warn({ requestId: call.requestId, owner, code, reason: reasonOf(error) }, 'subgraph did not answer');
    const what =
      timedOutAfterMs === undefined ? 'is not available' : `did not answer within ${timedOutAfterMs / 1000} s`;
    const wayOut = call.mutation
      ? 'Whether the change was made is not known: repeat it with the same idempotency key.'
      : 'What it owns is missing from this answer: ask again later.';
    return new GraphQLError(`The service "${owner}" ${what}. ${wayOut}`, { extensions: { code, owner } });
  }
}

const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;

const CONNECT_TIMEOUT_MS = 2_000;

/** Thrown when something answered that is not a working subgraph. */
class NotAnAnswer extends Error {
  override readonly name = 'NotAnAnswer';
}

// The other side closed an idle connection at the moment it was used: nothing is wrong with either.
function isDroppedConnection(error: unknown): boolean {
  return error instanceof undici.SocketError || codeOf(error) === 'ECONNRESET' || codeOf(error) === 'EPIPE';
}

// Nobody reads this error: its caller has left.
function callerLeft(owner: Owner): GraphQLError {
  return new GraphQLError('The caller closed the connection.', { extensions: { code: 'SUBGRAPH_UNAVAILABLE', owner } });
}

// Codes and our own words only: messages of the network layer carry addresses.
function reasonOf(error: unknown): string {
  if (error instanceof NotAnAnswer) return error.message;
  return codeOf(error) ?? (error instanceof Error ? error.name : 'unknown');
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
