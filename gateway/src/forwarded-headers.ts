import type { IncomingHttpHeaders } from 'node:http';

/**
 * The caller's headers that subgraphs may see: who asks, how the call is traced, and which language
 * to answer in. Everything else stays here, cookies and forwarding headers above all.
 *
 * @param requestId replaces whatever `x-request-id` the caller sent, which may have been refused
 */
export function forwardedHeaders(headers: IncomingHttpHeaders, requestId: string): Readonly<Record<string, string>> {
  const forwarded: Record<string, string> = { 'x-request-id': requestId };
  for (const name of FORWARDED) {
    const value = headers[name];
    if (typeof value === 'string') forwarded[name] = value;
  }
  return forwarded;
}

const FORWARDED = ['authorization', 'traceparent', 'tracestate', 'idempotency-key', 'accept-language'] as const;
