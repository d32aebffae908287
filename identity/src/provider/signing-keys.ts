import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';
import type { Pool, PoolClient } from 'pg';

/** Algorithm of every token that is signed here; the one that any OpenID library knows. */
export const SIGNING_ALGORITHM = 'RS256';

/**
 * The private keys, newest first: the newest signs, older ones stay published for tokens in flight.
 * Makes the first key when there is none, once even when several processes start together.
 */
export async function loadSigningKeys(pool: Pool): Promise<readonly JWK[]> {
  const stored = await readKeys(pool);
  if (stored.length > 0) return stored;
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [FIRST_KEY_LOCK]);
    const keys = await readKeys(client);
    if (keys.length > 0) return keys;
    const key = await createKey();
    await client.query('insert into signing_key (kid, private_jwk) values ($1, $2)', [key.kid, JSON.stringify(key)]);
    return [key];
  } finally {
    await client.query('commit');
    client.release();
  }
}

async function readKeys(database: Pool | PoolClient): Promise<readonly JWK[]> {
  const { rows } = await database.query<{ private_jwk: JWK }>(
    'select private_jwk from signing_key order by created_at desc, kid',
  );
  return rows.map((row) => row.private_jwk);
}

const FIRST_KEY_LOCK = 4011;

async function createKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true, modulusLength: 2048 });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: SIGNING_ALGORITHM, use: 'sig' };
}
