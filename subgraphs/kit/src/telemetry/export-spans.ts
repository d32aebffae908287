import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags } from '@opentelemetry/api';
import type { Context } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

import type { Logger } from '../log.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';
import type { TraceContext } from './trace-context.ts';
import { beginTracing } from './tracing.ts';
import type { KeepSpan } from './tracing.ts';

/** How long a process on its way out waits until its last spans are taken, milliseconds. */
const LAST_WITHIN_MS = 2_000;

/** Spans that wait to be sent; what is more while nobody takes them is lost, and nothing else. */
const MOST_WAITING = 4_096;

const COMPLAIN_EVERY_MS = 60_000;

const KINDS = {
  SERVER: SpanKind.SERVER,
  CLIENT: SpanKind.CLIENT,
  CONSUMER: SpanKind.CONSUMER,
  INTERNAL: SpanKind.INTERNAL,
} as const;

/**
 * Begins to trace this process and to send what is kept to a collector, in batches, as OTLP over HTTP. The one file that knows the libraries
 * of OpenTelemetry; it is imported where there is a collector, and nowhere else.
 *
 * @returns sends what is left, within two seconds, and stops
 */
export function startExporting(
  name: string,
  { endpoint, share, everyMs }: NonNullable<TelemetrySettings['traces']>,
  logger: Logger,
): () => Promise<void> {
  let next: TraceContext | undefined;
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': name,
      'service.namespace': 'payung',
      'process.pid': process.pid,
    }),
    // What comes here is to be kept: that was decided before, and what is not kept never becomes a span.
    sampler: new AlwaysOnSampler(),
    idGenerator: {
      generateTraceId: () => next?.traceId ?? '',
      generateSpanId: () => next?.spanId ?? '',
    },
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: complaining(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }), logger),
        maxQueueSize: MOST_WAITING,
        scheduledDelayMillis: everyMs,
      }),
    ],
  });
  const tracer = provider.getTracer('payung');
  const keep: KeepSpan = ({ name: spanName, kind, parent, facts, context }) => {
    next = context;
    const span = tracer.startSpan(
      spanName,
      { kind: KINDS[kind], ...(facts && { attributes: { ...facts } }) },
      parent === undefined ? ROOT_CONTEXT : contextOf(parent),
    );
    return {
      rename: (to) => void span.updateName(to),
      say: (more) => void span.setAttributes({ ...more }),
      fail: (code) => {
        const told = /^\w{1,40}$/.test(code) ? code : 'ERROR';
        span.setStatus({ code: SpanStatusCode.ERROR, message: told }).setAttribute('error.type', told);
      },
      end: () => span.end(),
    };
  };
  const stopTracing = beginTracing({ keep, share });
  return async () => {
    stopTracing();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LAST_WITHIN_MS);
    });
    await Promise.race([provider.shutdown().catch(() => undefined), late]);
    clearTimeout(timer);
  };
}

function contextOf({ traceId, spanId }: TraceContext): Context {
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
}

/** Tells the log, once a minute at most, that nobody takes the spans; the libraries would not say so. */
function complaining(exporter: SpanExporter, logger: Logger): SpanExporter {
  let last = -Infinity;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.error !== undefined && performance.now() - last > COMPLAIN_EVERY_MS) {
          last = performance.now();
          logger.warn({ err: result.error, spans: spans.length }, 'traces are not taken by the collector');
        }
        done(result);
      }),
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}
