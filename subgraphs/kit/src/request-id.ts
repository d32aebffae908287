import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * The identifier of a request: the caller's own `x-request-id` where it is safe to write into a log
 * and short enough to read aloud, else a new one.
 */
export function requestIdOf(request: IncomingMessage): string {
  const offered = request.headers['x-request-id'];
  return typeof offered === 'string' && SAFE.test(offered) ? offered : randomUUID();
}

const SAFE = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,127}$/;
