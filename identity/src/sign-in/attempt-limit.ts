import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** Whether an attempt to sign in may go on. */
export type Attempt =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly retryAfterSeconds: number;
      /** Whether this is the attempt that locked the account. */
      readonly justLocked: boolean;
    };

/**
 * How many failed attempts one account or one address may make within the window: forty an hour for one account. A browser that somebody
 * has signed in from is counted by itself, with as many: what strangers guess elsewhere does not keep its owner out.
 */
export const ATTEMPT_LIMITS = { account: 10, address: 50, noticePass: 30, windowSeconds: 900 } as const;

/**
 * Counts an attempt before its password is looked at, so that a thousand guesses at once are still a
 * thousand counted guesses. {@link forgetAttempt} takes it back when the password was right.
 */
export async function reserveAttempt(
  pool: Pool,
  userName: string,
  { address, device }: AttemptPlace,
): Promise<Attempt> {
  if (device !== undefined) return count(pool, hashed(`device:${device}`), ATTEMPT_LIMITS.account);
  const byAddress = await count(pool, addressKey(address), ATTEMPT_LIMITS.address);
  if (!byAddress.allowed) return { ...byAddress, justLocked: false };
  return count(pool, accountKey(userName), ATTEMPT_LIMITS.account);
}

/** Where an attempt comes from. */
export interface AttemptPlace {
  readonly address: string;
  /** The browser, where its owner has signed in with this login from it before. */
  readonly device: string | undefined;
}

/** Counts something else that can be guessed at from an address, such as a link of an invitation. */
export function reserveForAddress(pool: Pool, address: string): Promise<Attempt> {
  return count(pool, addressKey(address), ATTEMPT_LIMITS.address);
}

/** Counts a pass to file an early notice, which anybody gets who asks, under the place that it is asked for from. */
export function reserveNoticePass(pool: Pool, place: string): Promise<Attempt> {
  return count(pool, hashed(`notice:${place}`), ATTEMPT_LIMITS.noticePass);
}

/** Counts a code of a second factor that is tried for somebody. */
export function reserveCode(pool: Pool, subject: string): Promise<Attempt> {
  return count(pool, hashed(`code:${subject}`), ATTEMPT_LIMITS.account);
}

/** Takes back what was counted for somebody's codes: they had the right one. */
export async function forgetCodes(pool: Pool, subject: string): Promise<void> {
  await pool.query('delete from sign_in_attempt where subject = $1', [hashed(`code:${subject}`)]);
}

/** Takes back what was counted for an address: it did not guess. */
export async function forgetForAddress(pool: Pool, address: string): Promise<void> {
  await pool.query('update sign_in_attempt set attempts = greatest(attempts - 1, 0) where subject = $1', [
    addressKey(address),
  ]);
}

/** Takes back the attempt of somebody who knew the password: the account starts afresh. */
export async function forgetAttempt(pool: Pool, userName: string, { address, device }: AttemptPlace): Promise<void> {
  const counted = device === undefined ? accountKey(userName) : hashed(`device:${device}`);
  await pool.query('delete from sign_in_attempt where subject = $1', [counted]);
  if (device === undefined) await forgetForAddress(pool, address);
}

const COUNT = `
  insert into sign_in_attempt as attempt (subject, attempts, window_ends_at)
  values ($1, 1, now() + make_interval(secs => $2))
  on conflict (subject) do update
    set attempts = case when attempt.window_ends_at <= now() then 1 else attempt.attempts + 1 end,
        window_ends_at = case when attempt.window_ends_at <= now() then excluded.window_ends_at else attempt.window_ends_at end
  returning attempts, ceil(extract(epoch from window_ends_at - now()))::int as seconds_left`;

async function count(pool: Pool, subject: string, limit: number): Promise<Attempt> {
  const { rows } = await pool.query<{ attempts: number; seconds_left: number }>(COUNT, [
    subject,
    ATTEMPT_LIMITS.windowSeconds,
  ]);
  const row = rows[0];
  if (row === undefined || row.attempts <= limit) return { allowed: true };
  return { allowed: false, retryAfterSeconds: Math.max(row.seconds_left, 1), justLocked: row.attempts === limit + 1 };
}

function accountKey(userName: string): string {
  return hashed(`account:${userName.trim().toLowerCase()}`);
}

function addressKey(address: string): string {
  return hashed(`address:${address}`);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
