import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { prepareDrain } from '@payung/kit/drain.ts';
import { addHealthRoutes } from '@payung/kit/health.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import { requestIdOf } from '@payung/kit/request-id.ts';
import { logRequests } from '@payung/kit/request-log.ts';
import type { SubgraphServerOptions } from '@payung/kit/subgraph-server.ts';
import { traceRequests } from '@payung/kit/telemetry/trace-requests.ts';
import { fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';

// Stands in for `subgraph-server.ts` of the kit: the graph is answered by Apollo Server with nothing set, on Node's own server, which
// costs less than the Express of its standalone server. LEAN=1 takes out the two plugins that cost most and are easiest to take out.
// Files and health stay with Fastify.

/** A server for the same schema and context, on Apollo Server as it comes. */
export async function createSubgraphServer<Context extends RequestContext>(
  options: SubgraphServerOptions<Context>,
): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = options.logger;
  const lean = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()];
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    plugins: process.env['LEAN'] === '1' ? lean : [],
    logger: options.logger,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const headers = new HeaderMap(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value ?? '')] as const),
    );
    const body: unknown = JSON.parse(await text(incoming));
    // What a service takes of a Fastify request to know who asks.
    const request = {
      headers: incoming.headers,
      id: requestIdOf(incoming),
      ip: incoming.socket.remoteAddress,
      log: options.logger,
      body,
    } as unknown as FastifyRequest;
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: incoming.method ?? '', headers, search: '', body },
      context: () => options.createContext(request),
    });
    for (const [name, value] of answered.headers) response.setHeader(name, value);
    response.statusCode = answered.status ?? 200;
    if (answered.body.kind !== 'complete') throw new Error('An answer comes in one piece.');
    response.end(answered.body.string);
  };

  const server = fastify({
    loggerInstance: logger,
    disableRequestLogging: true,
    genReqId: requestIdOf,
    serverFactory: (handler) =>
      createServer((request, response) => {
        if (request.url !== '/graphql' || request.method !== 'POST') return handler(request, response);
        answer(request, response).catch((error: unknown) => {
          logger.error({ err: error }, 'no answer');
          response.writeHead(500).end();
        });
      }),
  });
  traceRequests(server, { callers: 'US' });
  logRequests(server);
  addHealthRoutes(server, options.ready, prepareDrain(server));
  server.addHook('onClose', () => apollo.stop());
  return server;
}
