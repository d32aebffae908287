import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { BUDGET_HEADER } from '@payung/kit/budget.ts';
import type { Logger } from '@payung/kit/log.ts';
import { GraphQLError } from 'graphql';
import { Pool, errors as undici } from 'undici';
import { Circuit, CIRCUIT } from './circuit.ts';
import type { CircuitOptions, CircuitState, Outcome } from './circuit.ts';
import { exchange, Stop } from './exchange.ts';
import type { GraphContext } from './graph-context.ts';
import type { Owner } from './owner.ts';
import { parseAnswer } from './subgraph-answer.ts';
import type { SubgraphAnswer } from './subgraph-answer.ts';
import { beginCall } from './telemetry/measure-calls.ts';
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
  /** When it is no longer asked; `onChange` is told of each change too. */
  readonly circuit?: CircuitOptions;
}

/** How the connections to a subgraph stand. */
export interface LinkCondition {
  readonly circuit: CircuitState;
  /** Calls under way, those that wait for a connection among them. */
  readonly underWay: number;
}

/**
 * The gateway's connections to one subgraph.
 *
 * Whatever goes wrong on the way becomes one clean error, `SUBGRAPH_TIMEOUT` or
 * `SUBGRAPH_UNAVAILABLE` with the owner's name; addresses and foreign bodies stay here. A subgraph that keeps failing is not
 * asked for a while.
 */
export class SubgraphLink implements GraphQLDataSource<GraphContext> {
  readonly #options: SubgraphLinkOptions;
  readonly #pool: Pool;
  readonly #circuit: Circuit;
  readonly #origin: string;
  readonly #path: string;
  #underWay = 0;

  constructor(options: SubgraphLinkOptions) {
    const { owner, url, logger, circuit = CIRCUIT } = options;
    this.#options = options;
    this.#origin = url.origin;
    this.#path = url.pathname + url.search;
    this.#circuit = new Circuit({
      ...circuit,
      onChange: (state) => {
        logger[state === 'open' ? 'error' : 'warn']({ owner, circuit: state }, CIRCUIT_SAYS[state]);
        circuit.onChange?.(state);
      },
    });
    this.#pool = new Pool(url.origin, {
      connections: CONNECTIONS,
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

  /** How it stands. */
  get condition(): LinkCondition {
    return { circuit: this.#circuit.state, underWay: this.#underWay };
  }

  /** Waits for calls under way, then closes all connections. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  async #post(body: string, mutation: boolean, context: GraphContext): Promise<SubgraphAnswer> {
    const { queryTimeoutMs, mutationTimeoutMs } = this.#options;
    const leftMs = context.deadline - performance.now();
    const waitMs = this.#circuit.waitMs();
    if (waitMs > 0) throw this.#notAsked(context, Math.ceil(waitMs / 1_000));
    // Those that wait for a connection are held in memory.
    if (this.#underWay >= MOST_UNDER_WAY) throw this.#notAsked(context, 1);
    if (!mutation && leftMs < 1) throw this.#tooLate(context);
    // A mutation goes on when its caller has left: whether it was carried out must not depend on a lost connection.
    const budgetMs = mutation ? mutationTimeoutMs : Math.min(queryTimeoutMs, Math.floor(leftMs));
    const call: Call = { stop: new Stop(), timedOut: false, lastTurn: undefined };
    // Where the process itself was busy all that time, an answer may have come and only wait to be read.
    const timer = setTimeout(() => {
      call.lastTurn = setImmediate(() => {
        call.timedOut = true;
        call.stop.stop();
      });
    }, budgetMs);
    const leave = (): void => call.stop.stop();
    if (!mutation) {
      if (context.callerGone.aborted) leave();
      else context.callerGone.addEventListener('abort', leave, { once: true });
    }
    const turn = this.#circuit.begin();
    const measured = beginCall(this.#options.owner, mutation);
    let outcome: Outcome = 'failed';
    this.#underWay += 1;
    try {
      const headers = {
        ...context.headers,
        ...measured.headers,
        'content-type': 'application/json',
        accept: 'application/json',
        [BUDGET_HEADER]: String(budgetMs),
      };
      const answer = await this.#ask(body, mutation, headers, call);
      outcome = 'ok';
      measured.end();
      return answer;
    } catch (error) {
      // That somebody waits for less than the owner may take says nothing about the owner.
      if (call.stop.stopped && !(call.timedOut && (mutation || budgetMs >= queryTimeoutMs))) outcome = 'unknown';
      if (call.stop.stopped && !call.timedOut) {
        measured.end('CALLER_LEFT');
        throw callerLeft(this.#options.owner);
      }
      measured.end(call.timedOut ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE');
      throw this.#failure(error, call.timedOut ? budgetMs : undefined, { mutation, requestId: context.requestId });
    } finally {
      this.#underWay -= 1;
      this.#circuit.settle(turn, outcome);
      clearTimeout(timer);
      clearImmediate(call.lastTurn);
      if (!mutation) context.callerGone.removeEventListener('abort', leave);
    }
  }

  async #ask(body: string, mutation: boolean, headers: HeadersOut, call: Call): Promise<SubgraphAnswer> {
    try {
      return await this.#exchange(body, headers, call);
    } catch (error) {
      if (mutation || !isDroppedConnection(error)) throw error;
      return this.#exchange(body, headers, call);
    }
  }

  async #exchange(body: string, headers: HeadersOut, { stop }: Call): Promise<SubgraphAnswer> {
    const { status, text } = await exchange(
      this.#pool,
      { origin: this.#origin, path: this.#path, headers, body },
      stop,
    );
    const answer = parseAnswer(text);
    if (status >= 500 || answer === undefined) {
      throw new NotAnAnswer(`status ${status}, ${answer === undefined ? 'not a GraphQL answer' : 'a GraphQL answer'}`);
    }
    return answer;
  }

  #notAsked({ requestId }: GraphContext, retryAfter: number): GraphQLError {
    const { owner, logger } = this.#options;
    const code = 'SUBGRAPH_UNAVAILABLE';
    logger.debug({ requestId, owner, code, circuit: this.#circuit.state }, 'subgraph was not asked');
    return new GraphQLError(
      `The service "${owner}" is not available and was not asked: what it owns is missing from this answer, and nothing was changed there. Ask again in ${retryAfter} s.`,
      { extensions: { code, owner, retryAfter } },
    );
  }

  #tooLate({ requestId }: GraphContext): GraphQLError {
    const { owner, logger } = this.#options;
    const code = 'SUBGRAPH_TIMEOUT';
    logger.debug({ requestId, owner, code }, 'no time was left to ask the subgraph');
    return new GraphQLError(
      `No time was left to ask the service "${owner}". What it owns is missing from this answer: ask for less at once, or wait longer.`,
      { extensions: { code, owner } },
    );
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

/** Headers that go on to a subgraph. */
type HeadersOut = Record<string, string>;

/** A call under way. */
interface Call {
  readonly stop: Stop;
  timedOut: boolean;
  lastTurn: NodeJS.Immediate | undefined;
}

const CIRCUIT_SAYS: Readonly<Record<CircuitState, string>> = {
  open: 'subgraph fails and is not asked for a while',
  'half-open': 'asking the subgraph once, to see whether it is well again',
  closed: 'subgraph answers again',
};

const CONNECTIONS = 64;

/** Calls to one subgraph at a time, those that wait for a connection among them. */
const MOST_UNDER_WAY = 512;

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
