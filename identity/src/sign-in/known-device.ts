import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { normalLogin } from '../accounts/account.ts';
import { cookieNameOf, isServedSecurely } from '../page/environment.ts';

/** A browser that its owner has signed in from: a random value that only it holds. It signs nobody in; it tells its owner from strangers who guess. */
const COOKIE = 'payung_device';
const DAYS = 180;

/** The name under which attempts from this browser are counted; nothing where nobody has signed in with this login from it. */
export async function findKnownDevice(
  pool: Pool,
  login: string,
  cookies: string | undefined,
): Promise<string | undefined> {
  const token = tokenOf(cookies);
  if (token === undefined) return undefined;
  const { rows } = await pool.query<{ device: string }>('select device from known_device where device = $1', [
    nameOf(login, token),
  ]);
  return rows[0]?.device;
}

/**
 * Remembers the browser that somebody has just signed in from.
 *
 * @returns the `set-cookie` header for it
 */
export async function rememberDevice(
  pool: Pool,
  { login, subject }: { readonly login: string; readonly subject: string },
  cookies: string | undefined,
): Promise<string> {
  const token = tokenOf(cookies) ?? randomBytes(32).toString('base64url');
  await pool.query(
    `insert into known_device (device, subject) values ($1, $2)
     on conflict (device) do update set seen_at = now(), subject = excluded.subject`,
    [nameOf(login, token), subject],
  );
  const secure = isServedSecurely() ? '; Secure' : '';
  return `${cookieNameOf(COOKIE)}=${token}; Path=/; Max-Age=${DAYS * 86_400}; SameSite=Lax; HttpOnly${secure}`;
}

function tokenOf(cookies = ''): string | undefined {
  return new RegExp(`(?:^|;\\s*)${cookieNameOf(COOKIE)}=([\\w-]{43})(?:;|$)`).exec(cookies)?.[1];
}

function nameOf(login: string, token: string): string {
  return createHash('sha256')
    .update(`${normalLogin(login)}\n${token}`)
    .digest('base64url');
}
