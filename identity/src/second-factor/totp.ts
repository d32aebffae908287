import { Secret, TOTP } from 'otpauth';

/** One-time passwords as every authenticator knows them: SHA-1, six digits, thirty seconds (RFC 6238). */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Steps that a clock may be off by, to either side. */
const WINDOW = 1;

/** A new secret, in base32. */
export function makeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator reads from a QR code. */
export function addressOf(secret: string, login: string): string {
  return new TOTP({ ...SHAPE, issuer: 'Payung', label: login, secret: Secret.fromBase32(secret) }).toString();
}

/**
 * The step that a code belongs to, when it is one of this moment; null for any other.
 *
 * @param afterStep the last step that was used: no code works twice, nor one from before it
 */
export function stepOfCode(secret: string, code: string, afterStep: number, now = Date.now()): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = new TOTP({ ...SHAPE, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token, timestamp: now, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(now / (SHAPE.period * 1_000)) + delta;
  return step > afterStep ? step : null;
}

/** The code of a moment, as an authenticator shows it. */
export function codeAt(secret: string, now = Date.now()): string {
  return new TOTP({ ...SHAPE, secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}
