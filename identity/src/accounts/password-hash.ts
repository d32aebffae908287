import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { isGuessable } from './guessable.ts';

/** The least length of a password, in characters. */
export const SHORTEST_PASSWORD = 12;

/** The greatest length of a password, in characters. */
export const LONGEST_PASSWORD = 256;

/** What is wrong with a password that a person chose; undefined when nothing is. */
export type PasswordProblem = 'too-short' | 'too-long' | 'too-plain' | 'too-common';

/**
 * Judges a password by its length and by what anybody would try first: the person's own name or login, few different
 * characters, and what stands in lists of leaked and common ones. No rules about digits and signs: they make passwords
 * that people write down.
 */
export async function judgePassword(
  password: string,
  person: { readonly login: string; readonly name: string },
): Promise<PasswordProblem | undefined> {
  const { length } = Array.from(password);
  if (length < SHORTEST_PASSWORD) return 'too-short';
  if (length > LONGEST_PASSWORD) return 'too-long';
  if (new Set(password.toLowerCase()).size < 5) return 'too-plain';
  const words = [person.login, ...person.login.split(/[@.]/), ...person.name.split(' '), ...CONTEXT];
  const rest = words
    .map(compact)
    .filter((word) => word.length >= 4)
    // The whole before its parts.
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ''), compact(password));
  if (Array.from(rest).length < 6) return 'too-plain';
  return (await isGuessable(password, words)) ? 'too-common' : undefined;
}

/** What anybody who knows this service would try. */
const CONTEXT = [
  'payung',
  'password',
  'katasandi',
  'bawaslu',
  'bpjs',
  'ketenagakerjaan',
  'pemilu',
  'pilkada',
  'jamsostek',
];

/**
 * Hashes a password with scrypt, a salt of its own and the parameters beside it, so that they can grow later.
 *
 * @param cost base-2 logarithm of scrypt's N; 15 with p = 3 takes 32 MiB and a tenth of a second
 */
export async function hashPassword(password: string, cost: number): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, { cost, parallel: PARALLEL });
  return ['scrypt', cost, PARALLEL, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a password is the one that was hashed. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [scheme, cost, parallel, salt = '', key = ''] = hash.split('$');
  if (scheme !== 'scrypt') throw new Error('a password was hashed in a way that is not known here');
  const expected = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), {
    cost: Number(cost),
    parallel: Number(parallel),
  });
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const PARALLEL = 3;
const BLOCK = 8;

function derive(
  password: string,
  salt: Buffer,
  { cost, parallel }: { readonly cost: number; readonly parallel: number },
): Promise<Buffer> {
  const N = 2 ** cost;
  return new Promise((resolve, reject) => {
    scrypt(
      // The same letters typed on different machines are the same password.
      password.normalize('NFKC'),
      salt,
      32,
      { N, r: BLOCK, p: parallel, maxmem: 2 * 128 * N * BLOCK },
      (error, key) => (error === null ? resolve(key) : reject(error)),
    );
  });
}

function compact(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, '');
}
