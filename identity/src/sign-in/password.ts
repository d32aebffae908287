import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import { findByLogin } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import { hashPassword, verifyPassword } from '../accounts/password-hash.ts';

/** Answers the person whose login and password these are and who may sign in, or nothing; takes as long either way. */
export type PasswordCheck = (login: string, password: string) => Promise<Account | undefined>;

/** What the check needs to know. */
export interface PasswordSettings {
  readonly pool: Pool;
  /** What the demonstration people share; without one they cannot sign in. */
  readonly demoPassword: string | undefined;
  /** Base-2 logarithm of scrypt's N. */
  readonly cost: number;
}

/**
 * Makes the check of passwords. For a login that nobody has, a suspended person and one without a password, a hash
 * that nothing matches is computed all the same: how long it takes does not tell who has an account.
 */
export async function createPasswordCheck({ pool, demoPassword, cost }: PasswordSettings): Promise<PasswordCheck> {
  const isDemoPassword = compareWith(demoPassword);
  const nobodys = await hashPassword(randomBytes(32).toString('base64url'), cost);
  return async (login, password) => {
    const account = await findByLogin(pool, login);
    const matches =
      account?.demonstration === true && account.passwordHash === null
        ? isDemoPassword(password)
        : await verifyPassword(password, account?.passwordHash ?? nobodys);
    return matches && account?.status === 'ACTIVE' ? account : undefined;
  };
}

/** Equal digests, equal length, equal time. */
function compareWith(expected: string | undefined): (given: string) => boolean {
  if (expected === undefined) return () => false;
  const key = randomBytes(32);
  const digest = (text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();
  const wanted = digest(expected);
  return (given) => timingSafeEqual(digest(given), wanted);
}
