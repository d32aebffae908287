import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { inTransaction } from '../database.ts';
import type { Queries } from '../database.ts';
import { endSessionsOf } from '../provider/sessions.ts';
import { recordEvent } from '../register-event.ts';
import { removeSecondFactor } from '../second-factor/second-factor.ts';

/** Whom an open link is for. */
export interface Invited {
  readonly subject: string;
  readonly login: string;
  readonly name: string;
  /** False for somebody who had a password before and forgot it. */
  readonly isNew: boolean;
}

/**
 * Makes a link's token and takes back those given before: only the newest works. What is kept is its hash.
 *
 * @returns the token, which nobody sees again, and until when it works
 */
export async function giveInvitation(
  queries: Queries,
  { subject, by, hours }: { readonly subject: string; readonly by: string | null; readonly hours: number },
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  await withdrawInvitations(queries, subject);
  const token = randomBytes(32).toString('base64url');
  const { rows } = await queries.query<{ expires_at: Date }>(
    `insert into invitation (token_hash, subject, created_by_subject, expires_at)
     values ($1, $2, $3, now() + make_interval(hours => $4)) returning expires_at`,
    [hashOf(token), subject, by, hours],
  );
  const expiresAt = rows[0]?.expires_at;
  if (expiresAt === undefined) throw new Error('an invitation was not written');
  return { token, expiresAt };
}

/** Takes back every open link of a person. */
export async function withdrawInvitations(queries: Queries, subject: string): Promise<void> {
  await queries.query(
    'update invitation set withdrawn_at = now() where subject = $1 and accepted_at is null and withdrawn_at is null',
    [subject],
  );
}

/** Whom a link is for; nothing when it was used, taken back, is too old, or never was. */
export async function findInvited(queries: Queries, token: string): Promise<Invited | undefined> {
  const { rows } = await queries.query<Invited>(
    `select account.subject, login, name, status = 'INVITED' as "isNew"
     from invitation join account using (subject)
     where token_hash = $1 and ${OPEN} and account.status <> 'SUSPENDED'`,
    [hashOf(token)],
  );
  return rows[0];
}

/**
 * Uses a link: sets the password, and lets whoever was invited sign in. Of many uses at once one succeeds. Sessions
 * from before a forgotten password end.
 *
 * @returns whether the link still worked
 */
export async function acceptInvitation(
  pool: Pool,
  token: string,
  { passwordHash, requestId }: { readonly passwordHash: string; readonly requestId: string },
): Promise<boolean> {
  return inTransaction(pool, async (queries) => {
    const { rows } = await queries.query<{ subject: string }>(
      `update invitation set accepted_at = now() where token_hash = $1 and ${OPEN} returning subject`,
      [hashOf(token)],
    );
    const subject = rows[0]?.subject;
    if (subject === undefined) return false;
    const changed = await queries.query<{ name: string }>(
      `update account set password_hash = $2, status = 'ACTIVE', version = version + 1
       where subject = $1 and status <> 'SUSPENDED' returning name`,
      [subject, passwordHash],
    );
    const name = changed.rows[0]?.name;
    if (name === undefined) return false;
    await endSessionsOf(queries, subject);
    // Whoever gave the link has made sure who it is for: a lost telephone is replaced by it too.
    await removeSecondFactor(queries, subject);
    await recordEvent(queries, {
      action: 'acceptInvitation',
      entity: { kind: 'ACCOUNT', id: subject },
      actor: { subject, name },
      requestId,
    });
    return true;
  });
}

const OPEN = 'accepted_at is null and withdrawn_at is null and expires_at > now()';

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
