import { BUDGET_HEADER, readBudget } from '@payung/kit/budget.ts';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AnswerTypes } from '@payung/kit/answer-types.ts';
import type { Admission } from './admission.ts';
import { CallerGone } from './caller-gone.ts';
import type { Gone } from './caller-gone.ts';
import { currentRequestId, errorBody } from './errors.ts';
import type { AskedOperation, ExpressLane, LaneAnswer } from './express-lane.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import type { GraphContext } from './graph-context.ts';
import { isRefused } from './guard/callers.ts';
import type { Caller, FindCaller } from './guard/callers.ts';
import type { GuardedContext } from './guard/guard.ts';
import type { AskedDocument, TrustedDocuments } from './guard/trusted-documents.ts';
import { BODY_LIMIT_BYTES } from './limits.ts';
import type { MeasureOperation } from './telemetry/measure-operations.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks the graph; undefined at other addresses. */
    caller: Caller | undefined;
    /** What the operation carries; undefined at other addresses. */
    graph: GuardedContext | undefined;
  }
}

/** How the graph is offered over HTTP. */
export interface GraphRouteOptions {
  /** A started server. */
  readonly server: ApolloServer<GuardedContext>;
  /** Finds out who asks, before the body is read. */
  readonly findCaller: FindCaller;
  /** Operations that are asked for by their hash. */
  readonly documents: TrustedDocuments;
  /** How many are answered at a time. */
  readonly admission: Admission;
  /** Past Apollo Server, for operations that were answered before. */
  readonly lane: ExpressLane | undefined;
  /** How long an operation may take in all, milliseconds, but for its mutations. */
  readonly operationTimeoutMs: number;
  /** Measures what is asked. */
  readonly measure: MeasureOperation;
  /** The content security policy of the landing page, or nothing when there is none. */
  readonly landingPolicy: string | undefined;
}

/**
 * Serves the graph at `POST /graphql`, and its landing page to browsers at `GET /graphql`.
 *
 * Operations are never taken from an address: addresses are kept in logs and histories, and a NIK may
 * stand among the variables.
 */
export function serveGraph(app: FastifyInstance, options: GraphRouteOptions): void {
  const { server, findCaller, documents, admission, lane, landingPolicy } = options;
  app.decorateRequest('caller', undefined);
  app.decorateRequest('graph', undefined);
  const answerTheLongWay = fastifyApolloHandler(server, { context: async (request) => contextOf(request) });
  const answerTypes = new AnswerTypes();
  const hosts = new HostNames();

  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    reply.header('cache-control', 'no-store');
    const bytes = bodyBytesOf(request);
    if (!admission.hold(bytes)) return turnAway(request, reply);
    reply.raw.once('close', () => admission.letGo(bytes));
    const caller = await findCaller(request.headers.authorization, request.ip);
    if (!isRefused(caller)) {
      request.caller = caller;
      return undefined;
    }
    for (const [name, value] of caller.headers) reply.header(name, value);
    return reply.code(caller.status).send(errorBody(caller.code, caller.message, request.id));
  };

  app.post('/graphql', { onRequest }, async function (request, reply) {
    const { body, caller, id } = request;
    if (caller === undefined) throw new Error('A request came to the graph without its caller.');
    // The handler makes an address of it, and would take a broken one for a failure of ours.
    if (!hosts.isName(request.hostname)) {
      return reply.code(400).send(errorBody('BAD_USER_INPUT', 'The "host" header is not the name of a host.', id));
    }
    const asked = isObject(body) ? body : undefined;
    const refused = asked && documents.resolve(asked, caller.session);
    if (refused) return reply.code(400).send(errorBody(refused.code, refused.message, id));

    const gone = new CallerGone();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const entered = admission.enter(gone);
    if (entered !== true && !(await entered)) return turnAway(request, reply);
    try {
      request.graph = createContext(request, caller, gone, options);
      return await currentRequestId.run(id, async () => {
        // A developer who asks for the plan gets it from Apollo Server alone.
        const asksForPlan = request.headers['apollo-query-plan-experimental'] !== undefined;
        const type = asksForPlan ? undefined : answerTypes.get(request.headers);
        const laneAnswer = asked && type && lane?.answer(asked, contextOf(request));
        if (laneAnswer) return send(reply, await laneAnswer, type);
        const answer: unknown = await answerTheLongWay.call(this, request, reply);
        answerTypes.learn(request.headers, reply);
        return answer;
      });
    } finally {
      // Whoever is slow to read the answer holds nobody else up.
      admission.leave();
    }
  });

  app.get('/graphql', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (landingPolicy === undefined || !(request.headers.accept ?? '').includes('text/html')) {
      return reply
        .code(405)
        .header('allow', 'POST')
        .send(errorBody('BAD_USER_INPUT', 'The graph answers POST only.', request.id));
    }
    reply.header('content-security-policy', landingPolicy).type('text/html; charset=utf-8');
    return renderLandingPage(server);
  });
}

/** Tells the HTTP request which operation it carries, for the log. */
export const nameOperation: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operationName }) => contextValue.setOperationName(operationName),
  }),
};

function createContext(
  request: FastifyRequest,
  caller: Caller,
  callerGone: Gone,
  { operationTimeoutMs, measure }: Pick<GraphRouteOptions, 'operationTimeoutMs' | 'measure'>,
): GuardedContext {
  const budgetMs = Math.min(readBudget(request.headers[BUDGET_HEADER]) ?? operationTimeoutMs, operationTimeoutMs);
  return {
    caller,
    requestId: request.id,
    headers: forwardedHeaders(request.headers, request.id, request.ip),
    callerGone,
    deadline: performance.now() + budgetMs,
    setOperationName: (name) => {
      request.operationName = name;
    },
    measured: measure(caller),
  };
}

function contextOf({ graph }: FastifyRequest): GuardedContext {
  if (graph === undefined) throw new Error('An operation came without its context.');
  return graph;
}

/** Names of hosts. Callers know one or two of ours, and each is looked at once. */
class HostNames {
  readonly #known = new Set<string>();

  isName(host: string): boolean {
    if (this.#known.has(host)) return true;
    if (!URL.canParse(`http://${host}/`)) return false;
    if (this.#known.size < 100 && host.length < 300) this.#known.add(host);
    return true;
  }
}

function isObject(body: unknown): body is AskedOperation & AskedDocument {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** What a body is reckoned with whose length nobody says: many times what operations have. */
const UNSAID_BODY_BYTES = 256 * 1024;

/** What the body of a request takes in memory. */
function bodyBytesOf({ headers }: FastifyRequest): number {
  const said = Number(headers['content-length'] ?? UNSAID_BODY_BYTES);
  // What is larger is refused unread.
  return said >= 0 && said <= BODY_LIMIT_BYTES ? said : 0;
}

/** Nothing was begun: whoever is told so may come again, not all at the same moment. */
function turnAway({ id }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const seconds = 1 + Math.floor(Math.random() * 3);
  return reply
    .code(503)
    .header('retry-after', String(seconds))
    .send(
      errorBody(
        'OVERLOADED',
        `More is asked than can be answered now. Nothing was begun: ask again in ${seconds} s.`,
        id,
      ),
    );
}

function send(reply: FastifyReply, { status, headers, body }: LaneAnswer, type: string): string {
  reply.code(status).header('content-type', type);
  for (const [name, value] of headers) reply.header(name, value);
  return body;
}

// The page is asked for by itself, without the caller's query string, so that no GET ever runs an operation.
async function renderLandingPage(server: ApolloServer<GuardedContext>): Promise<string> {
  const { body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'GET',
      headers: new HeaderMap([['accept', 'text/html']]),
      search: '',
      body: undefined,
    },
    context: () => Promise.reject(new Error('A landing page has no context.')),
  });
  if (body.kind !== 'complete') throw new Error('A landing page comes in one piece.');
  return body.string.replace(APOLLO_IS_OUT_OF_REACH, `$&${OFFLINE_WAY_OUT}`);
}

const APOLLO_IS_OUT_OF_REACH = 'it appears that you might be offline.';

const OFFLINE_WAY_OUT = ' <a href="/graphiql">GraphiQL</a> has the same examples and works offline.';
