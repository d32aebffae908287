import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { basisPointsOf, findRupiah, rupiah } from './rupiah.ts';

describe('rupiah', () => {
  test.each([
    ['nothing', 0],
    ['a benefit for a death', 42_000_000],
    ['what is owed the other way', -1_100_000],
    ['the largest', Number.MAX_SAFE_INTEGER],
  ])('%s is an amount', (_case, amount) => {
    expect(findRupiah(amount)).toBe(amount);
    expect(rupiah(amount)).toBe(amount);
  });

  test.each([
    ['half a rupiah', 0.5],
    ['one more than the largest', Number.MAX_SAFE_INTEGER + 1],
    ['infinity', Infinity],
    ['not a number', Number.NaN],
  ])('%s is none', (_case, amount) => {
    expect(findRupiah(amount)).toBeNull();
    expect(() => rupiah(amount)).toThrow(RangeError);
  });
});

describe('basis points', () => {
  test.each([
    ['Kapuas Hulu: 1,876 of 6,455', 1_876, 6_455, 2_906],
    ['the nation: 1,061,428 of 8,867,774', 1_061_428, 8_867_774, 1_197],
    ['all', 7, 7, 10_000],
    ['none', 0, 7, 0],
    ['a third', 1, 3, 3_333],
    ['two thirds', 2, 3, 6_667],
    ['exactly half a point is rounded up', 1, 20_000, 1],
    ['just under half a point is rounded down', 1, 20_001, 0],
    ['more than the whole', 3, 2, 15_000],
  ])('%s', (_case, part, whole, points) => {
    expect(basisPointsOf(part, whole)).toBe(points);
  });

  test('a part of nothing is unknown, not zero', () => {
    expect(basisPointsOf(0, 0)).toBeNull();
    expect(basisPointsOf(5, 0)).toBeNull();
  });

  test('the same as exact arithmetic with integers of any size', () => {
    const count = integer({ min: 0, max: 10 ** 11 });
    assert(
      property(count, integer({ min: 1, max: 10 ** 11 }), (part, whole) => {
        const exact = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
        expect(basisPointsOf(part, whole)).toBe(Number(exact));
      }),
      { numRuns: 1_000 },
    );
  });
});
