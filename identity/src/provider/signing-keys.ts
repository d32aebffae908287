import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';
import type { Pool, PoolClient } from 'pg';
import type { Sealer } from '@payung/kit/secret-box.ts';
import { inTransaction } from '../database.ts';

/** Algorithm of every token that is signed here; the one that any OpenID library knows. */
export const SIGNING_ALGORITHM = 'RS256';

/** For how long a key is published before it signs: copies that were not restarted yet, and whoever keeps their keys, must know it by then. */
export const PUBLISHED_AHEAD_MINUTES = 60;

/** For how long a key that signs no more is published: tokens live ten minutes, and clocks differ. */
const PUBLISHED_AFTER_HOURS = 24;

/**
 * The private keys, the one that signs first: the newest whose time has come. Others are published beside it, those to come and those
 * whose tokens may still be in use. Makes the first key when there is none, once even when several processes start together, and seals
 * one that was kept open before.
 */
export async function loadSigningKeys(pool: Pool, sealer: Sealer): Promise<readonly JWK[]> {
  return inTransaction(pool, async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [KEYS_LOCK]);
    await sealOpenKeys(queries, sealer);
    const { rows } = await queries.query<{ sealed: Buffer; signs: boolean }>(
      `select private_jwk_sealed as sealed, signs_from <= now() as signs from signing_key
       order by signs desc, signs_from desc, kid`,
    );
    if (rows.some(({ signs }) => signs)) return rows.map(({ sealed }) => JSON.parse(sealer.open(sealed)) as JWK);
    const first = await createKey();
    await insertKey(queries, sealer, { key: first, minutes: 0 });
    return [first, ...rows.map(({ sealed }) => JSON.parse(sealer.open(sealed)) as JWK)];
  });
}

/**
 * Adds a key that signs in an hour, and removes those whose tokens are long over. Processes take it up when they start: restarted now they
 * publish it, restarted after the hour they sign with it.
 */
export async function rotateSigningKey(
  pool: Pool,
  sealer: Sealer,
): Promise<{ readonly kid: string; readonly removed: number }> {
  const key = await createKey();
  return inTransaction(pool, async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [KEYS_LOCK]);
    await sealOpenKeys(queries, sealer);
    // Those before the one that signs now, when it has signed for long enough.
    const { rowCount } = await queries.query(
      `delete from signing_key where signs_from < (
         select max(signs_from) from signing_key where signs_from < now() - make_interval(hours => $1))`,
      [PUBLISHED_AFTER_HOURS],
    );
    await insertKey(queries, sealer, { key, minutes: PUBLISHED_AHEAD_MINUTES });
    return { kid: key.kid ?? '', removed: rowCount ?? 0 };
  });
}

type Queries = Pick<PoolClient, 'query'>;

async function sealOpenKeys(queries: Queries, sealer: Sealer): Promise<void> {
  const { rows } = await queries.query<{ kid: string; private_jwk: JWK }>(
    'select kid, private_jwk from signing_key where private_jwk is not null',
  );
  for (const { kid, private_jwk: key } of rows) {
    await queries.query('update signing_key set private_jwk = null, private_jwk_sealed = $2 where kid = $1', [
      kid,
      sealer.seal(JSON.stringify(key)),
    ]);
  }
}

async function insertKey(
  queries: Queries,
  sealer: Sealer,
  { key, minutes }: { readonly key: JWK; readonly minutes: number },
): Promise<void> {
  await queries.query(
    `insert into signing_key (kid, private_jwk_sealed, signs_from) values ($1, $2, now() + make_interval(mins => $3))`,
    [key.kid, sealer.seal(JSON.stringify(key)), minutes],
  );
}

const KEYS_LOCK = 4011;

async function createKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true, modulusLength: 2048 });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: SIGNING_ALGORITHM, use: 'sig' };
}
