import { AsyncLocalStorage } from 'node:async_hooks';

import { isWithinShare, newSpanId, newTraceId, writeTraceparent } from './trace-context.ts';
import type { TraceContext } from './trace-context.ts';

/** What is said of a span. Values come from lists of ours, from the schema, or are numbers: never a caller's text. */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>;

/** Which part a span plays, as OpenTelemetry has it. */
export type SpanKind = 'SERVER' | 'CLIENT' | 'CONSUMER' | 'INTERNAL';

/** Something that takes time, in a trace. */
export interface ActiveSpan extends TraceContext {
  /** Gives it the name that is known only later. */
  readonly rename: (name: string) => void;
  /** Says more of it. */
  readonly say: (facts: SpanFacts) => void;
  /** It went wrong; the code is one of ours. */
  readonly fail: (code: string) => void;
  readonly end: () => void;
}

/** What a span begins with. */
export interface SpanStart {
  readonly name: string;
  readonly kind: SpanKind;
  /** What it is a part of; left out, it begins a trace or belongs to {@link currentSpan}. */
  readonly parent?: TraceContext;
  readonly facts?: SpanFacts;
}

/** Keeps spans: what the libraries of OpenTelemetry do, behind one function. */
export type KeepSpan = (start: SpanStart & { readonly context: TraceContext }) => Omit<ActiveSpan, keyof TraceContext>;

interface Tracing {
  readonly keep: KeepSpan;
  /** The share of traces that are kept, where nobody has decided yet. */
  readonly share: number;
}

let tracing: Tracing | undefined;
const current = new AsyncLocalStorage<ActiveSpan | undefined>();

/**
 * Begins to trace. Until then nothing of this file costs more than a look at one variable.
 *
 * @returns stops it
 */
export function beginTracing(started: Tracing): () => void {
  tracing = started;
  return () => {
    if (tracing === started) tracing = undefined;
  };
}

/** Whether this process traces at all. */
export function isTracing(): boolean {
  return tracing !== undefined;
}

/** The span that what runs now is a part of. */
export function currentSpan(): ActiveSpan | undefined {
  return tracing === undefined ? undefined : current.getStore();
}

/** Begins a span where somebody decided already whether it is kept. Undefined where nothing is traced. */
export function startSpan(start: SpanStart): ActiveSpan | undefined {
  if (tracing === undefined) return undefined;
  const parent = start.parent ?? current.getStore();
  const traceId = parent?.traceId ?? newTraceId();
  const sampled = parent?.sampled ?? isWithinShare(traceId, tracing.share);
  const context: TraceContext = { traceId, spanId: newSpanId(), sampled };
  if (!sampled) return { ...context, ...NOT_KEPT };
  return { ...context, ...tracing.keep({ ...start, ...(parent && { parent }), context }) };
}

/** Begins a span for somebody outside, who may name the trace but not decide whether it is kept. */
export function startSpanFor(outside: TraceContext | undefined, start: SpanStart): ActiveSpan | undefined {
  if (tracing === undefined) return undefined;
  if (outside === undefined) return startSpan(start);
  return startSpan({ ...start, parent: { ...outside, sampled: isWithinShare(outside.traceId, tracing.share) } });
}

/** Begins a span for something small, and only where it would be kept: the parts of a trace that nobody keeps cost nothing. */
export function startPart(name: string, kind: SpanKind, facts?: () => SpanFacts): ActiveSpan | undefined {
  const parent = currentSpan();
  if (parent?.sampled !== true) return undefined;
  return startSpan({ name, kind, parent, ...(facts && { facts: facts() }) });
}

/** Runs something as a part of a span; what it starts and waits for belongs to it too. */
export function within<Result>(span: ActiveSpan | undefined, run: () => Result): Result {
  return span === undefined ? run() : current.run(span, run);
}

/** Runs something that belongs to no request, such as what a process does by itself again and again. */
export function outsideOfSpans<Result>(run: () => Result): Result {
  return tracing === undefined ? run() : current.run(undefined, run);
}

/** Runs something as a span of its own that ends with it. */
export async function inSpan<Result>(span: ActiveSpan | undefined, run: () => Promise<Result>): Promise<Result> {
  if (span === undefined) return run();
  try {
    return await current.run(span, run);
  } catch (error) {
    span.fail(nameOf(error));
    throw error;
  } finally {
    span.end();
  }
}

/** The name of an error, or its code where it has one: never its message, which may quote what was wrong. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const { code } = error as Error & { readonly code?: unknown };
  return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? code : error.name;
}

/** The header for what is asked of another service from here, where there is a trace. */
export function traceHeaders(span: TraceContext | undefined = currentSpan()): { readonly traceparent?: string } {
  return span === undefined ? {} : { traceparent: writeTraceparent(span) };
}

/** What a line of the log says of the trace it belongs to: an object of its own each time, for the logger adds to it. */
export function traceOfLog(): { trace_id?: string; span_id?: string } {
  const span = currentSpan();
  return span === undefined ? {} : { trace_id: span.traceId, span_id: span.spanId };
}

const nothing = (): void => undefined;

const NOT_KEPT = { rename: nothing, say: nothing, fail: nothing, end: nothing };
