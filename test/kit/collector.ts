import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A span as it was told. */
export interface ToldSpan {
  /** Of the process that told it, as `payung-gateway`. */
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for the first of a trace. */
  readonly parentSpanId: string;
  readonly name: string;
  readonly failed: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A collector of traces (OTLP over HTTP) in the process of the test. */
export interface Collector {
  readonly url: string;
  /** Everything that came, as text, to look for what must not be in it. */
  readonly text: () => string;
  /** The spans of one trace, once they are enough; fails after a minute with what there is. */
  readonly traceOf: (traceId: string, enough: (spans: readonly ToldSpan[]) => boolean) => Promise<readonly ToldSpan[]>;
  readonly stop: () => Promise<void>;
}

/** Starts a collector. */
export async function startCollector(): Promise<Collector> {
  const bodies: string[] = [];
  const spans: ToldSpan[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.once('end', () => {
      if (request.method === 'POST' && request.url === '/v1/traces') {
        bodies.push(body);
        spans.push(...spansIn(JSON.parse(body) as Sent));
      }
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    text: () => bodies.join('\n'),
    async traceOf(traceId, enough) {
      const deadline = Date.now() + 60_000;
      for (;;) {
        const found = spans.filter((span) => span.traceId === traceId);
        if (enough(found)) return found;
        if (Date.now() > deadline)
          throw new Error(
            `the trace is not whole: ${found.map(({ service, name }) => `${service} ${name}`).join(', ')}`,
          );
        await sleep(50);
      }
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The part of the protocol that is looked at. */
interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly traceId: string;
        readonly spanId: string;
        readonly parentSpanId?: string;
        readonly name: string;
        readonly status?: { readonly code?: number };
        readonly attributes?: readonly Attribute[];
      }[];
    }[];
  }[];
}

function spansIn({ resourceSpans }: Sent): readonly ToldSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(factsOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap((scope) =>
      scope.spans.map(({ traceId, spanId, parentSpanId = '', name, status, attributes = [] }) => ({
        service,
        traceId,
        spanId,
        parentSpanId,
        name,
        failed: status?.code === 2,
        facts: factsOf(attributes),
      })),
    );
  });
}

function factsOf(attributes: readonly Attribute[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
