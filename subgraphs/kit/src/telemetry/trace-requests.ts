import type { FastifyInstance } from 'fastify';

import { readTraceparent } from './trace-context.ts';
import type { TraceContext } from './trace-context.ts';
import { isTracing, startSpan, startSpanFor, within } from './tracing.ts';
import type { ActiveSpan, SpanStart } from './tracing.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The span of this request; undefined where nothing is traced. */
    span: ActiveSpan | undefined;
  }
}

/** Whom a server believes what they say of a trace. */
export interface TraceTrust {
  /** `US`: another of our services, which has decided whether the trace is kept. `ANYBODY`: whoever calls from outside. */
  readonly callers: 'US' | 'ANYBODY';
}

/**
 * Makes a span of each request. Its name is the pattern of the route, never the address. Does nothing where nothing is traced.
 * To be called before the hooks of other parts, which then run within the span.
 */
export function traceRequests(app: FastifyInstance, { callers }: TraceTrust): void {
  app.decorateRequest('span', undefined);
  if (!isTracing()) return;
  const outside = new OutsideTraces();
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url ?? '(none)';
    if (PROBES.has(route)) return done();
    const said = readTraceparent(request.headers.traceparent);
    const start: SpanStart = {
      name: `${request.method} ${route}`,
      kind: 'SERVER',
      facts: { 'http.request.method': request.method, 'http.route': route, 'payung.request_id': request.id },
    };
    const span =
      callers === 'US'
        ? startSpan({ ...start, ...(said && { parent: said }) })
        : startSpanFor(outside.admit(said), start);
    request.span = span;
    reply.raw.once('close', () => {
      if (span === undefined) return;
      const answered = reply.raw.writableFinished;
      span.say({ 'http.response.status_code': answered ? reply.raw.statusCode : 499 });
      if (!answered) span.fail('CALLER_LEFT');
      else if (reply.raw.statusCode >= 500) span.fail(String(reply.raw.statusCode));
      span.end();
    });
    within(span, done);
  });
  // The body arrives on events of the connection, which belong to no request; what comes after it is brought back here.
  app.addHook('preValidation', (request, _reply, done) => within(request.span, done));
}

const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Requests that may belong to one trace from outside, and such traces that are taken over in a second. */
const REQUESTS_OF_A_TRACE = 64;
const TRACES_PER_SECOND = 200;

/**
 * Traces that callers name. Whoever names the same one for everything would make a trace that nobody can open, and whoever makes up
 * identifiers that are kept could fill the store: beyond these limits a request begins a trace of its own.
 */
class OutsideTraces {
  #second = 0;
  #taken = 0;
  #requests = new Map<string, number>();

  admit(said: TraceContext | undefined): TraceContext | undefined {
    if (said === undefined) return undefined;
    const second = Math.floor(performance.now() / 1_000);
    if (second !== this.#second) {
      this.#second = second;
      this.#taken = 0;
      if (this.#requests.size > TRACES_PER_SECOND * 60) this.#requests = new Map();
    }
    const requests = this.#requests.get(said.traceId) ?? 0;
    if (requests >= REQUESTS_OF_A_TRACE || this.#taken >= TRACES_PER_SECOND) return undefined;
    this.#requests.set(said.traceId, requests + 1);
    this.#taken += 1;
    return said;
  }
}
