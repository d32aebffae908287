import { createHmac, timingSafeEqual } from 'node:crypto';

import { compileNetworks } from './networks.ts';
import { Temporal } from './values/dates.ts';

/** Whether an address that somebody came with is one of ours, made for this and still good. */
export type AddressCheck = 'HOLDS' | 'BAD' | 'EXPIRED';

/** Makes addresses that work for a while without a password, and tells them from forged ones. */
export interface UrlSigner {
  /** The path with its last moment, the networks of the client that it is for where it is kept to some, and a signature over them. */
  readonly sign: (path: string, expiresAt: Temporal.Instant, within?: readonly string[]) => string;
  /** What an address is worth at a moment to a caller at an address of the network. The query is what came behind the path. */
  readonly check: (path: string, query: unknown, now: Temporal.Instant, from: string) => AddressCheck;
}

/**
 * A signer of short-lived addresses. A signature stands for one path (and with it for one thing and what is done to it), one last moment, and, when it was
 * given to a client that is kept to networks, those networks: it is of no use elsewhere. Nothing else in the address counts.
 *
 * @param key 32 bytes that only the service knows
 */
export function createUrlSigner(key: Buffer): UrlSigner {
  const signatureOf = (path: string, expires: string, within: string | undefined): Buffer =>
    createHmac('sha256', key)
      .update(within === undefined ? `${path}\n${expires}` : `${path}\n${expires}\n${within}`)
      .digest();
  return {
    sign(path, expiresAt, within) {
      const expires = String(Math.floor(expiresAt.epochMilliseconds / 1_000));
      const networks = within?.join(',');
      const kept = networks === undefined ? '' : `&within=${encodeURIComponent(networks)}`;
      return `${path}?expires=${expires}${kept}&signature=${signatureOf(path, expires, networks).toString('base64url')}`;
    },
    check(path, query, now, from) {
      const { expires, signature, within } = (query ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof expires !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(expires)) return 'BAD';
      if (within !== undefined && typeof within !== 'string') return 'BAD';
      const given = Buffer.from(signature, 'base64url');
      const own = signatureOf(path, expires, within);
      if (given.length !== own.length || !timingSafeEqual(given, own)) return 'BAD';
      if (within !== undefined && !compileNetworks(within.split(','))(from)) return 'BAD';
      return Temporal.Instant.compare(now, Temporal.Instant.fromEpochMilliseconds(Number(expires) * 1_000)) < 0
        ? 'HOLDS'
        : 'EXPIRED';
    },
  };
}
