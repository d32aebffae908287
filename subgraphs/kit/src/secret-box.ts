import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';

import { z } from 'zod';

/** Encrypts personal values at rest. */
export interface Sealer {
  /** Encrypts with the current key. The same text never gives the same bytes twice. */
  readonly seal: (text: string) => Buffer;
  /** The text that was sealed. @throws Error when the key is gone or the bytes were changed */
  readonly open: (sealed: Buffer) => string;
}

/** Encrypts personal values at rest and finds them again by exact value. */
export interface SecretBox extends Sealer {
  /** A keyed fingerprint for exact search: the same text always gives the same bytes; nobody without the key can compute it. */
  readonly fingerprint: (text: string) => Buffer;
}

/** Keys by their id; the first seals, all open. */
export interface SecretKeys {
  readonly sealing: ReadonlyMap<string, Buffer>;
  readonly fingerprint: Buffer;
}

const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64');

/** Settings of the form `id:base64,id:base64`, the current key first. */
export const sealingKeys = z.string().transform((text, context) => {
  const pairs = text.split(',').map((pair) => pair.trim().split(':', 2));
  const parsed = z
    .array(z.tuple([z.string().regex(/^[a-z0-9]{1,16}$/), key]))
    .min(1)
    .safeParse(pairs);
  // Of two keys with one id only one would be kept, and what the other sealed would be lost.
  if (parsed.success && new Map(parsed.data).size === parsed.data.length) return new Map(parsed.data);
  context.addIssue({
    code: 'custom',
    message:
      'must be "id:key" pairs with commas between, each id once, each key 32 bytes in base64, the current one first',
  });
  return z.NEVER;
});

/** A setting that holds one key of 32 bytes in base64. */
export const fingerprintKey = key;

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Sealing, and the fingerprint under a key of its own. */
export function createSecretBox(keys: SecretKeys): SecretBox {
  // Made once: taking a key in anew for each of a million NIKs costs several times the work itself.
  const fingerprintingKey = createSecretKey(keys.fingerprint);
  return {
    ...createSealer(keys.sealing),
    fingerprint: (text) => createHmac('sha256', fingerprintingKey).update(text).digest(),
  };
}

/**
 * AES-256-GCM with the key's id in front: `length of id | id | iv | tag | ciphertext`. The id is authenticated.
 *
 * @param keys by their id; the first seals, all open
 */
export function createSealer(keys: ReadonlyMap<string, Buffer>): Sealer {
  const opened = new Map([...keys].map(([id, bytes]) => [id, createSecretKey(bytes)]));
  const [currentId, currentKey] = opened.entries().next().value ?? [];
  if (currentId === undefined || currentKey === undefined) throw new Error('there is no key to seal with');
  return {
    seal(text) {
      const header = Buffer.concat([Buffer.from([currentId.length]), Buffer.from(currentId)]);
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', currentKey, iv).setAAD(header);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([header, iv, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const ivStart = 1 + (sealed[0] ?? 0);
      const header = sealed.subarray(0, ivStart);
      const opening = opened.get(header.subarray(1).toString());
      if (opening === undefined) throw new Error('a personal value is sealed with a key that is not configured');
      const tagStart = ivStart + IV_BYTES;
      const bodyStart = tagStart + TAG_BYTES;
      const decipher = createDecipheriv('aes-256-gcm', opening, sealed.subarray(ivStart, tagStart), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(header);
      decipher.setAuthTag(sealed.subarray(tagStart, bodyStart));
      return Buffer.concat([decipher.update(sealed.subarray(bodyStart)), decipher.final()]).toString('utf8');
    },
  };
}
