import { createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { SignJWT, importJWK } from 'jose';
import type { JWK } from 'jose';
import { neighbourhoodOf } from '@payung/kit/neighbourhood.ts';
import { AUDIENCE } from '../provider/console-client.ts';
import { SIGNING_ALGORITHM } from '../provider/signing-keys.ts';

/** The client that people without an account act through. It is nowhere registered: nobody can sign in to it, and it gets nothing at `/token`. */
export const NOTICE_CLIENT_ID = 'payung-notice';

/** For how long a pass holds, in seconds: as long as every other access token. */
export const PASS_SECONDS = 600;

/** Points of a minute at the gateway, for all passes of one place together: a dozen notices. */
const POINTS_PER_MINUTE = 300;

/** What a pass is made of. */
export interface PassSettings {
  readonly issuer: string;
  readonly key: JWK;
}

/**
 * Makes an access token for filing an early notice, and for nothing else: one role, one permission, one scope, no institution and no region.
 *
 * @param place where it is asked for from, as {@link placeOf} says it: what is counted is counted under it
 */
export async function signPass({ issuer, key }: PassSettings, place: string): Promise<string> {
  const { kid } = key;
  if (kid === undefined) throw new Error('the signing key has no id');
  return new SignJWT({
    client_id: NOTICE_CLIENT_ID,
    name: 'Pelapor tanpa akun',
    scope: 'payung notices:file',
    payung_role: 'PUBLIC_NOTIFIER',
    payung_regions: [],
    payung_quota: POINTS_PER_MINUTE,
  })
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(`notice:${place}`)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${PASS_SECONDS}s`)
    .sign(await importJWK(key, SIGNING_ALGORITHM));
}

/**
 * What a caller's address is known as beyond this process: a keyed hash that is another one every day, so that nobody who reads it learns the
 * address, or whether somebody comes back.
 */
export function placeOf(address: string, secret: string, now: Date): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'payung place of a notice', 32));
  const day = now.toISOString().slice(0, 10);
  return createHmac('sha256', key)
    .update(`${day} ${neighbourhoodOf(address)}`)
    .digest('base64url')
    .slice(0, 22);
}
