import type { IncomingHttpHeaders } from 'node:http';
import { readTraceparent, writeTraceparent } from '@payung/kit/telemetry/trace-context.ts';
import { traceHeaders } from '@payung/kit/telemetry/tracing.ts';

/**
 * The caller's headers that subgraphs may see: who asks, how the call is traced, and which language
 * to answer in. Everything else stays here, cookies and forwarding headers above all: where the caller is, the gateway
 * says in its own words. A trace that the caller names is handed on where it is well written; that it be kept is for
 * nobody outside to say.
 *
 * @param requestId replaces whatever `x-request-id` the caller sent, which may have been refused
 * @param address of the caller: owners keep clients to their networks by it
 */
export function forwardedHeaders(
  headers: IncomingHttpHeaders,
  requestId: string,
  address: string,
): Readonly<Record<string, string>> {
  const forwarded: Record<string, string> = { 'x-request-id': requestId, 'x-forwarded-for': address };
  const { traceparent } = traceHeaders();
  const outside = traceparent === undefined ? readTraceparent(headers.traceparent) : undefined;
  if (traceparent !== undefined) forwarded['traceparent'] = traceparent;
  else if (outside !== undefined) forwarded['traceparent'] = writeTraceparent({ ...outside, sampled: false });
  for (const name of FORWARDED) {
    const value = headers[name];
    if (typeof value === 'string') forwarded[name] = value;
  }
  return forwarded;
}

const FORWARDED = [
  'authorization',
  'idempotency-key',
  'accept-language',
  // Names a break-glass access: every owner asks by itself whether it runs and whose it is.
  'payung-break-glass',
] as const;
