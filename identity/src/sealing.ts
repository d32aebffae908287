import { hkdfSync } from 'node:crypto';
import { createSealer } from '@payung/kit/secret-box.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import type { IdentityEnv } from './env.ts';

/** Seals what has to be read again. Outside of production a key is made of the secret that cookies are signed with. */
export function sealerOf({ IDENTITY_KEYS: keys, COOKIE_SECRET: secret }: IdentityEnv): Sealer {
  if (keys !== undefined) return createSealer(keys);
  const made = Buffer.from(hkdfSync('sha256', secret, '', 'payung identity at rest', 32));
  return createSealer(new Map([['cookie', made]]));
}
