import { randomBytes } from 'node:crypto';

/** Where in which trace something happens, as the header `traceparent` says it (W3C Trace Context). */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits: of the span that is the parent of what follows. */
  readonly spanId: string;
  /** Whether the spans of the trace are kept. */
  readonly sampled: boolean;
}

const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Reads a header `traceparent`: version 00 as it is written, or nothing. */
export function readTraceparent(text: unknown): TraceContext | undefined {
  const [, traceId, spanId, flags] = (typeof text === 'string' && TRACEPARENT.exec(text)) || [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** The header `traceparent` for what is asked from here. */
export function writeTraceparent({ traceId, spanId, sampled }: TraceContext): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}

/** A new trace. */
export function newTraceId(): string {
  const id = randomBytes(16).toString('hex');
  return /^0+$/.test(id) ? newTraceId() : id;
}

/** A new span. It begins with a letter, so that none can be taken for the sixteen digits of a NIK. */
export function newSpanId(): string {
  const bytes = randomBytes(8);
  return `${LETTERS[(bytes[0] ?? 0) % LETTERS.length]}${bytes.toString('hex').slice(1)}`;
}

const LETTERS = 'abcdef';

/**
 * Whether a trace belongs to this share of all traces. It follows from the identifier alone, so that every process that
 * decides comes to the same.
 *
 * @param share from 0, none, to 1, all
 */
export function isWithinShare(traceId: string, share: number): boolean {
  if (share >= 1) return true;
  // The last 52 bits, which is what a number holds exactly; the standard has random bits there.
  return Number.parseInt(traceId.slice(-13), 16) < share * 2 ** 52;
}
