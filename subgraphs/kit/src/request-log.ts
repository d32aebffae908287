import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the GraphQL operation, once it is known. */
    operationName: string | null;
  }
}

/**
 * Writes one line for each request, when it is answered or its caller has left.
 *
 * The route is the pattern, never the address: neither the query string nor the variables of an
 * operation are written anywhere.
 */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('operationName', null);
  app.addHook('onRequest', async (request, reply) => {
    const startedAt = performance.now();
    reply.header('x-request-id', request.id);
    reply.raw.once('close', () => logRequest(request, reply, performance.now() - startedAt));
  });
}

function logRequest(request: FastifyRequest, reply: FastifyReply, tookMs: number): void {
  const route = request.routeOptions.url ?? '(none)';
  const line = {
    method: request.method,
    route,
    ...(request.operationName !== null && { operation: request.operationName.slice(0, LONGEST_OPERATION_NAME) }),
    status: reply.raw.writableFinished ? reply.raw.statusCode : CALLER_LEFT,
    ms: Math.round(tookMs * 10) / 10,
  };
  // Probes come every few seconds and would bury the rest.
  if (route === '/healthz' || route === '/readyz') request.log.debug(line, 'request');
  else request.log.info(line, 'request');
}

const LONGEST_OPERATION_NAME = 80;

/** What proxies write for a request whose caller did not wait. It is never sent. */
const CALLER_LEFT = 499;
