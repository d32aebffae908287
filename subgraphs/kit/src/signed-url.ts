import { createHmac, timingSafeEqual } from 'node:crypto';

import { Temporal } from './values/dates.ts';

/** Whether an address that somebody came with is one of ours, made for this and still good. */
export type AddressCheck = 'HOLDS' | 'BAD' | 'EXPIRED';

/** Makes addresses that work for a while without a password, and tells them from forged ones. */
export interface UrlSigner {
  /** The path with its last moment and a signature over both. */
  readonly sign: (path: string, expiresAt: Temporal.Instant) => string;
  /** What an address is worth at a moment. The query is what came behind the path. */
  readonly check: (path: string, query: unknown, now: Temporal.Instant) => AddressCheck;
}

/**
 * A signer of short-lived addresses. A signature stands for one path (and with it for one thing and what is done to it)
 * and one last moment; nothing else in the address counts.
 *
 * @param key 32 bytes that only the service knows
 */
export function createUrlSigner(key: Buffer): UrlSigner {
  const signatureOf = (path: string, expires: string): Buffer =>
    createHmac('sha256', key).update(`${path}\n${expires}`).digest();
  return {
    sign(path, expiresAt) {
      const expires = String(Math.floor(expiresAt.epochMilliseconds / 1_000));
      return `${path}?expires=${expires}&signature=${signatureOf(path, expires).toString('base64url')}`;
    },
    check(path, query, now) {
      const { expires, signature } = (query ?? {}) as { readonly expires?: unknown; readonly signature?: unknown };
      if (typeof expires !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(expires)) return 'BAD';
      const given = Buffer.from(signature, 'base64url');
      const own = signatureOf(path, expires);
      if (given.length !== own.length || !timingSafeEqual(given, own)) return 'BAD';
      return Temporal.Instant.compare(now, Temporal.Instant.fromEpochMilliseconds(Number(expires) * 1_000)) < 0
        ? 'HOLDS'
        : 'EXPIRED';
    },
  };
}
