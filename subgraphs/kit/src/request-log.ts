import { createHash } from 'node:crypto';

import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Session } from './access.ts';
import { measureRequest } from './telemetry/measure-requests.ts';
import { within } from './telemetry/tracing.ts';

/** Somebody in a log: the same person has the same letters in every service, and nobody can read from them who it is. */
export interface Who {
  readonly role: string;
  readonly client: string;
  /** The beginning of the SHA-256 of the subject of the token: whoever knows the subject finds the lines. */
  readonly who: string;
}

/** How a session stands in a log. Nothing for nobody. */
export function whoOf(session: Pick<Session, 'role' | 'clientId' | 'subject'> | null): Who | null {
  if (session === null) return null;
  let who = known.get(session);
  if (who === undefined) {
    const { role, clientId: client, subject } = session;
    who = { role, client, who: createHash('sha256').update(subject).digest('hex').slice(0, 12) };
    known.set(session, who);
  }
  return who;
}

/** A session lives as long as its token: its hash is made once, not for each request. */
const known = new WeakMap<object, Who>();

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the GraphQL operation, once it is known. */
    operationName: string | null;
    /** Who asks, as logs have it, once it is known. */
    who: Who | null;
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
  app.decorateRequest('who', null);
  // Looking for what may not be written takes five times as long as writing, and of these lines every field stands below.
  const log = app.log.child({}, { redact: [] });
  app.addHook('onRequest', (request, reply, done) => {
    const startedAt = performance.now();
    reply.header('x-request-id', request.id);
    reply.raw.once('close', () =>
      within(request.span, () => logRequest(log, request, reply, performance.now() - startedAt)),
    );
    done();
  });
}

function logRequest(log: FastifyBaseLogger, request: FastifyRequest, reply: FastifyReply, tookMs: number): void {
  const route = request.routeOptions.url ?? '(none)';
  const line = {
    requestId: request.id,
    method: request.method,
    route,
    ...(request.operationName !== null && { operation: request.operationName.slice(0, LONGEST_OPERATION_NAME) }),
    ...request.who,
    status: reply.raw.writableFinished ? reply.raw.statusCode : CALLER_LEFT,
    ms: Math.round(tookMs * 10) / 10,
  };
  // Probes come every few seconds and would bury the rest.
  if (route === '/healthz' || route === '/readyz') log.debug(line, 'request');
  else {
    log.info(line, 'request');
    measureRequest(route, line.status, tookMs);
  }
}

const LONGEST_OPERATION_NAME = 80;

/** What proxies write for a request whose caller did not wait. It is never sent. */
const CALLER_LEFT = 499;
