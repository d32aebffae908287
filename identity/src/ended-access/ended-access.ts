import { createHash } from 'node:crypto';
import type { Queries } from '../database.ts';

/**
 * How the tokens of a sign-in name it (claim `sid`). A hash: of a grant itself, refresh tokens could be found.
 */
export function sessionKeyOf(grantId: string): string {
  return createHash('sha256').update(grantId).digest('base64url').slice(0, 22);
}

/** Has every access token of these sign-ins refused from now on, also one that is being made this moment. */
export async function endTokensOfGrants(queries: Queries, grantIds: readonly string[]): Promise<void> {
  if (grantIds.length === 0) return;
  await queries.query('insert into ended_access (key) select unnest($1::text[])', [
    grantIds.map((id) => `session:${sessionKeyOf(id)}`),
  ]);
}

/**
 * Has every access token refused that was made of an account or client before it had this version. What is made of it now goes
 * on working: no clock decides which is which.
 */
export async function endTokensBefore(queries: Queries, subject: string, version: number): Promise<void> {
  await queries.query('insert into ended_access (key, below_version) values ($1, $2)', [`subject:${subject}`, version]);
}

/** What has ended, and where to go on from. */
export interface EndedSince {
  readonly cursor: string;
  readonly entries: readonly { readonly key: string; readonly below: number | null; readonly until: number }[];
}

/**
 * What has ended since a cursor; everything without one, and with one of another database, whose transactions are still to come here.
 *
 * @param since a cursor of an earlier answer
 */
export async function readEndedSince(queries: Queries, since: string | undefined): Promise<EndedSince> {
  const { rows } = await queries.query<EndedSince>(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as cursor,
       coalesce((
         select jsonb_agg(jsonb_build_object('key', key, 'below', below_version, 'until', floor(extract(epoch from expires_at))) order by id)
         from ended_access
         where expires_at > now()
           and ($1::xid8 is null or ended_in >= $1::xid8 or $1::xid8 > pg_snapshot_xmax(pg_current_snapshot()))
       ), '[]') as entries`,
    [since ?? null],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('the list of what has ended was not answered');
  return found;
}
