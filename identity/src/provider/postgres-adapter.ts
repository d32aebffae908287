import { errors } from 'oidc-provider';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { DatabaseError } from 'pg';
import type { Pool } from 'pg';
import { endTokensOfGrants } from '../ended-access/ended-access.ts';

/**
 * Keeps the provider's state in PostgreSQL, so that a restart signs nobody out.
 *
 * @returns what oidc-provider asks for one model (Session, Grant, RefreshToken …)
 */
export function postgresAdapter(pool: Pool): AdapterFactory {
  return (model): Adapter => ({
    async upsert(id, payload, expiresIn) {
      const row = [model, id, JSON.stringify(payload), payload.grantId, payload.uid, payload.userCode, expiresIn];
      await pool.query(UPSERT, row).catch(refuseNul);
    },
    find: (id) => findOne(pool, 'id', [model, id]),
    findByUid: (uid) => findOne(pool, 'uid', [model, uid]),
    findByUserCode: (userCode) => findOne(pool, 'user_code', [model, userCode]),
    async consume(id) {
      const { rowCount } = await pool.query(CONSUME, [model, id]);
      // Two requests can both have read the token unused; only one may spend it.
      if (rowCount === 0) throw new errors.InvalidGrant('already used');
    },
    async destroy(id) {
      // The end of a sign-in, by whatever way: signing out, or a code or refresh token that was used twice.
      if (model === 'Grant') await endTokensOfGrants(pool, [id]);
      await pool.query('delete from provider_record where model = $1 and id = $2', [model, id]);
    },
    async revokeByGrantId(grantId) {
      await pool.query('delete from provider_record where grant_id = $1', [grantId]);
    },
  });
}

/** Deletes state whose time is over. @returns how many rows went */
export async function deleteExpired(pool: Pool): Promise<number> {
  const records = await pool.query('delete from provider_record where expires_at < now()');
  const attempts = await pool.query('delete from sign_in_attempt where window_ends_at < now()');
  const answers = await pool.query("delete from command_answer where answered_at < now() - interval '30 days'");
  const secrets = await pool.query("delete from api_client_secret where expires_at < now() - interval '1 day'");
  const devices = await pool.query("delete from known_device where seen_at < now() - interval '180 days'");
  const steps = await pool.query('delete from sign_in_step where expires_at < now()');
  const ended = await pool.query('delete from ended_access where expires_at < now()');
  const signedIn = await pool.query('delete from sign_in_device where expires_at < now()');
  return [records, attempts, answers, secrets, devices, steps, ended, signedIn].reduce(
    (sum, { rowCount }) => sum + (rowCount ?? 0),
    0,
  );
}

const UPSERT = `
  insert into provider_record (model, id, payload, grant_id, uid, user_code, expires_at)
  values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
  on conflict (model, id) do update
    set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid,
        user_code = excluded.user_code, expires_at = excluded.expires_at`;

const CONSUME = 'update provider_record set consumed_at = now() where model = $1 and id = $2 and consumed_at is null';

/** PostgreSQL holds no NUL character; a request that carries one is wrong, not the server. */
function refuseNul(error: unknown): never {
  if (error instanceof DatabaseError && error.code === '22P05')
    throw new errors.InvalidRequest('a parameter contains a NUL character');
  throw error;
}

interface RecordRow {
  readonly payload: AdapterPayload;
  readonly consumed: number | null;
}

async function findOne(
  pool: Pool,
  column: 'id' | 'uid' | 'user_code',
  key: readonly [string, string],
): Promise<AdapterPayload | undefined> {
  const { rows } = await pool.query<RecordRow>(
    `select payload, floor(extract(epoch from consumed_at))::float8 as consumed
       from provider_record where model = $1 and ${column} = $2`,
    [...key],
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  return row.consumed === null ? row.payload : { ...row.payload, consumed: row.consumed };
}
