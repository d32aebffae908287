import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { findPerson } from '../demo-people.ts';
import type { DemoPerson } from '../demo-people.ts';

/** Answers the person whose user name and password these are, or nothing; takes as long either way. */
export type PasswordCheck = (userName: string, password: string) => DemoPerson | undefined;

/**
 * Makes the check for the one password that the demonstration people share. The only password logic
 * of Payung; a real identity provider replaces it.
 */
export function createPasswordCheck(demoPassword: string): PasswordCheck {
  const key = randomBytes(32);
  const digest = (text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();
  const expected = digest(demoPassword);
  return (userName, password) => {
    // Compared before the name is looked up: equal digests, equal length, equal time.
    const matches = timingSafeEqual(digest(password), expected);
    const person = findPerson(userName);
    return matches ? person : undefined;
  };
}
