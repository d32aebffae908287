import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret: 256 random bits, with a beginning by which scanners of leaked secrets know it. */
export function makeSecret(): string {
  return `payung_${randomBytes(32).toString('base64url')}`;
}

/** How a secret is kept. It is too random to be guessed from its hash. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** Whether two secrets are the same; takes as long either way. Nothing is the same as no secret. */
export function isSameSecret(expected: string, given: string): boolean {
  return expected !== '' && timingSafeEqual(hashSecret(expected), hashSecret(given));
}

/** The end of a secret, to tell two apart. */
export function endingOf(secret: string): string {
  return secret.slice(-4);
}
