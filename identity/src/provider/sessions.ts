import { createHash } from 'node:crypto';
import type { Queries } from '../database.ts';
import { endTokensOfGrants } from '../ended-access/ended-access.ts';

/** Where somebody is signed in, as administrators see it. */
export interface SessionView {
  /** A hash: the identifier itself is what the browser's cookie holds. */
  readonly id: string;
  readonly subject: string;
  readonly signedInAt: Date;
  readonly expiresAt: Date;
}

/** The sessions of people that have not ended, newest first, at most fifty of each. */
export async function readSessions(queries: Queries, subjects: readonly string[]): Promise<readonly SessionView[]> {
  const { rows } = await queries.query<{ id: string; subject: string; signed_in: number; expires_at: Date }>(
    `select session.id, asked.subject, (session.payload ->> 'loginTs')::float8 as signed_in, session.expires_at
     from unnest($1::text[]) as asked (subject)
     cross join lateral (
       select id, payload, expires_at from provider_record
       where model = 'Session' and payload ->> 'accountId' = asked.subject and expires_at > now()
       order by payload ->> 'loginTs' desc limit 50
     ) as session`,
    [subjects],
  );
  return rows.map((row) => ({
    id: publicIdOf(row.id),
    subject: row.subject,
    signedInAt: new Date(row.signed_in * 1_000),
    expiresAt: row.expires_at,
  }));
}

/** Ends every session of a person, with all their tokens: nothing that they hold is renewed, and what is in hand is refused within seconds. */
export async function endSessionsOf(queries: Queries, subject: string): Promise<void> {
  await queries.query(
    `delete from provider_record where grant_id in (
       select id from provider_record where model = 'Grant' and payload ->> 'accountId' = $1)`,
    [subject],
  );
  const { rows } = await queries.query<{ model: string; id: string }>(
    "delete from provider_record where model in ('Session', 'Grant') and payload ->> 'accountId' = $1 returning model, id",
    [subject],
  );
  await endTokensOfGrants(
    queries,
    rows.filter(({ model }) => model === 'Grant').map(({ id }) => id),
  );
}

/**
 * Ends one session of a person with the tokens that it gave.
 *
 * @returns whether there was such a session
 */
export async function endSession(queries: Queries, subject: string, id: string): Promise<boolean> {
  const { rows } = await queries.query<{ id: string; uid: string | null; grants: (string | null)[] }>(
    `select id, uid, array(
       select value ->> 'grantId' from jsonb_each(coalesce(payload -> 'authorizations', '{}'))) as grants
     from provider_record
     where model = 'Session' and payload ->> 'accountId' = $1 and expires_at > now()`,
    [subject],
  );
  const session = rows.find((row) => publicIdOf(row.id) === id);
  if (session === undefined) return false;
  await endTokensOfGrants(
    queries,
    session.grants.filter((grant) => grant !== null),
  );
  await queries.query('delete from provider_record where grant_id = any($1::text[])', [session.grants]);
  await queries.query("delete from provider_record where model = 'Grant' and id = any($1::text[])", [session.grants]);
  await queries.query("delete from provider_record where model = 'Session' and id = $1", [session.id]);
  return true;
}

/** What a session is called in lists: of no use for signing in. */
export function publicIdOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 22);
}
