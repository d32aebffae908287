import { HeaderMap } from '@apollo/server';
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { currentRequestId, errorBody } from './errors.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import type { GraphContext } from './graph-context.ts';
import { isRefused } from './guard/callers.ts';
import type { Caller, FindCaller } from './guard/callers.ts';
import type { GuardedContext } from './guard/guard.ts';
import type { TrustedDocuments } from './guard/trusted-documents.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks the graph; undefined at other addresses. */
    caller: Caller | undefined;
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
  /** The content security policy of the landing page, or nothing when there is none. */
  readonly landingPolicy: string | undefined;
}

/**
 * Serves the graph at `POST /graphql`, and its landing page to browsers at `GET /graphql`.
 *
 * Operations are never taken from an address: addresses are kept in logs and histories, and a NIK may
 * stand among the variables.
 */
export function serveGraph(
  app: FastifyInstance,
  { server, findCaller, documents, landingPolicy }: GraphRouteOptions,
): void {
  app.decorateRequest('caller', undefined);
  const answer = fastifyApolloHandler(server, { context: createContext });

  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    reply.header('cache-control', 'no-store');
    const caller = await findCaller(request.headers.authorization, request.ip);
    if (!isRefused(caller)) {
      request.caller = caller;
      return undefined;
    }
    for (const [name, value] of caller.headers) reply.header(name, value);
    return reply.code(caller.status).send(errorBody(caller.code, caller.message, request.id));
  };

  const preHandler = async ({ body, caller, id }: FastifyRequest, reply: FastifyReply) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
    const refused = documents.resolve(body, caller?.session ?? null);
    return refused && reply.code(400).send(errorBody(refused.code, refused.message, id));
  };

  app.post('/graphql', { onRequest, preHandler }, function (request, reply) {
    // The handler makes an address of it, and would take a broken one for a failure of ours.
    if (!URL.canParse(`http://${request.hostname}/`)) {
      return reply
        .code(400)
        .send(errorBody('BAD_USER_INPUT', 'The "host" header is not the name of a host.', request.id));
    }
    return currentRequestId.run(request.id, () => answer.call(this, request, reply));
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

async function createContext(request: FastifyRequest, reply: FastifyReply): Promise<GuardedContext> {
  if (request.caller === undefined) throw new Error('A request came to the graph without its caller.');
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return {
    caller: request.caller,
    requestId: request.id,
    headers: forwardedHeaders(request.headers, request.id),
    callerGone: gone.signal,
    setOperationName: (name) => {
      request.operationName = name;
    },
  };
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
