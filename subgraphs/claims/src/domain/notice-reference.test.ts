import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { noticeReference, REFERENCE_BYTES } from './notice-reference.ts';

describe('the number of somebody without an account', () => {
  it.each<[readonly number[], string]>([
    [[0, 0, 0, 0, 0], 'PA-0000-0000'],
    [[255, 255, 255, 255, 255], 'PA-ZZZZ-ZZZZ'],
    [[0, 0, 0, 0, 1], 'PA-0000-0001'],
    [[8, 0, 0, 0, 0], 'PA-1000-0000'],
  ])('of the bytes %j is %s', (bytes, reference) => {
    expect(noticeReference(Uint8Array.from(bytes))).toBe(reference);
  });

  it('is another one for other bytes, and holds no letter that is mistaken for a digit', () => {
    const five = uint8Array({ minLength: REFERENCE_BYTES, maxLength: REFERENCE_BYTES });
    assert(
      property(five, five, (one, other) => {
        expect(noticeReference(one)).toMatch(/^PA(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        expect(noticeReference(one) === noticeReference(other)).toBe(Buffer.from(one).equals(Buffer.from(other)));
      }),
    );
  });

  it('is made of five bytes and no others', () => {
    expect(() => noticeReference(new Uint8Array(4))).toThrow(RangeError);
  });
});
