import { randomBytes } from 'node:crypto';

import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createSecretBox, fingerprintKey, sealingKeys } from './secret-box.ts';

const NIK = '3204110609970001';
const [first, second, pepper] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const box = createSecretBox({ sealing: new Map([['k1', first]]), fingerprint: pepper });

describe('a sealed value', () => {
  test('opens to what it was, whatever it was', () => {
    assert(property(string({ unit: 'grapheme', maxLength: 200 }), (text) => box.open(box.seal(text)) === text));
  });

  test('does not hold the text, and never looks the same twice', () => {
    const [one, other] = [box.seal(NIK), box.seal(NIK)];
    expect(one.includes(NIK)).toBe(false);
    expect(one.equals(other)).toBe(false);
  });

  test('does not open when any bit of it was changed', () => {
    const sealed = box.seal(NIK);
    assert(
      property(integer({ min: 0, max: sealed.length * 8 - 1 }), (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => box.open(changed)).toThrow();
      }),
      { numRuns: 400 },
    );
  });

  test('does not open when it was cut short anywhere, not even an empty one: a short seal is easily forged', () => {
    for (const text of ['', NIK]) {
      const sealed = box.seal(text);
      for (let length = 0; length < sealed.length; length++) {
        expect(() => box.open(sealed.subarray(0, length)), `${length} of ${sealed.length} bytes`).toThrow();
      }
    }
  });

  test('does not open with another key of the same name', () => {
    const other = createSecretBox({ sealing: new Map([['k1', second]]), fingerprint: pepper });
    expect(() => other.open(box.seal(NIK))).toThrow();
  });
});

describe('a new key', () => {
  const rotated = createSecretBox({
    sealing: new Map([
      ['k2', second],
      ['k1', first],
    ]),
    fingerprint: pepper,
  });

  test('seals what is new, while the old one opens what was', () => {
    expect(rotated.open(box.seal(NIK))).toBe(NIK);
    expect(rotated.open(rotated.seal(NIK))).toBe(NIK);
    expect(() => box.open(rotated.seal(NIK))).toThrow('a key that is not configured');
  });

  test('does not change fingerprints, so that people are still found', () => {
    expect(rotated.fingerprint(NIK).equals(box.fingerprint(NIK))).toBe(true);
  });
});

describe('a fingerprint', () => {
  test('is the same for the same text, another for another, and another with another key', () => {
    const other = createSecretBox({ sealing: new Map([['k1', first]]), fingerprint: randomBytes(32) });
    expect(box.fingerprint(NIK)).toHaveLength(32);
    expect(box.fingerprint(NIK).equals(box.fingerprint(NIK))).toBe(true);
    expect(box.fingerprint(NIK).equals(box.fingerprint('3204110609970002'))).toBe(false);
    expect(box.fingerprint(NIK).equals(other.fingerprint(NIK))).toBe(false);
  });
});

describe('the setting of keys', () => {
  const encoded = first.toString('base64');

  test('lists them with the current one first', () => {
    const parsed = sealingKeys.parse(`k2:${second.toString('base64')}, k1:${encoded}`);
    expect([...parsed]).toEqual([
      ['k2', second],
      ['k1', first],
    ]);
    expect(fingerprintKey.parse(encoded)).toEqual(first);
  });

  test.each([
    ['nothing', ''],
    ['a key without a name', encoded],
    ['a name without a key', 'k1:'],
    ['a key of 31 bytes', `k1:${first.subarray(1).toString('base64')}`],
    ['a name with capitals', `K1:${encoded}`],
    ['a name that is too long', `${'k'.repeat(17)}:${encoded}`],
    ['two keys of one name: one of them would be lost', `k1:${encoded},k1:${second.toString('base64')}`],
  ])('is refused for %s, without repeating it', (_case, text) => {
    const parsed = sealingKeys.safeParse(text);
    expect(parsed.success).toBe(false);
    if (text !== '') expect(parsed.error?.message).not.toContain(text);
  });
});

test('a box without a key to seal with is not made', () => {
  expect(() => createSecretBox({ sealing: new Map(), fingerprint: pepper })).toThrow('no key to seal with');
});
