import { describe, expect, it } from 'vitest';

import { hideSmall, regionsToShow, SMALLEST_SHOWN } from './small-numbers.ts';

describe('small numbers', () => {
  it.each([
    ['are hidden from 1 to 4', [1, 2, 3, 4, 5], [null, null, null, null, 5]],
    ['zero stays: it is nobody', [0, 3, 2], [0, null, null]],
    ['one alone takes the next smallest with it', [3, 40, 12, 0], [null, 40, null, 0]],
    [
      'two that are one each take the next smallest with them: their sum would tell',
      [1, 1, 40, 9],
      [null, null, 40, null],
    ],
    ['one that is alone in all is hidden', [3], [null]],
    ['large ones stay', [5, 6], [5, 6]],
    ['nothing stays nothing', [], []],
  ])('%s', (_name, counts, shown) => {
    expect(hideSmall(counts)).toEqual(shown);
  });

  it('cannot be found by subtraction from the sum: there is always another way to fill in what is hidden', () => {
    for (const counts of upTo(7, 3)) {
      const shown = hideSmall(counts);
      const hidden = counts.filter((_, index) => shown[index] === null);
      const sum = hidden.reduce((total, count) => total + count, 0);
      if (hidden.length === 0 || counts.reduce((total, count) => total + count, 0) < SMALLEST_SHOWN) continue;
      // What is hidden is at least 1 each: the ways to reach the same sum.
      const ways = upTo(sum, hidden.length).filter(
        (way) => way.every((count) => count > 0) && way.reduce((total, count) => total + count, 0) === sum,
      );
      expect([counts, ways.length > 1]).toEqual([counts, true]);
    }
  });
});

describe('regions of a country', () => {
  it.each<[string, readonly (readonly [string | null, number])[], readonly string[]]>([
    [
      'are shown where each has enough',
      [
        ['32.04', 6],
        ['32.05', 7],
        ['33.01', 5],
      ],
      ['ID', '32', '32.04', '32.05', '33', '33.01'],
    ],
    [
      'one small regency takes another with it',
      [
        ['32.04', 6],
        ['32.05', 2],
        ['32.06', 9],
      ],
      ['ID', '32', '32.06'],
    ],
    [
      'one small province takes another with it, and all regencies of both',
      [
        ['32.04', 6],
        ['33.01', 2],
        ['34.01', 9],
      ],
      ['ID', '34', '34.01'],
    ],
    [
      'what has no place counts too, or it would be found',
      [
        ['32.04', 8],
        [null, 2],
        ['33.01', 9],
      ],
      ['ID', '33', '33.01'],
    ],
    [
      'what lies in a province and none of its regencies counts too',
      [
        ['32', 2],
        ['32.04', 8],
        ['32.05', 9],
      ],
      ['ID', '32', '32.05'],
    ],
    ['a country with few shows nothing', [['32.04', 4]], []],
    ['a country with nothing shows that', [], ['ID']],
  ])('%s', (_name, places, shown) => {
    expect([...regionsToShow(places.map(([code, count]) => ({ code, count })))].toSorted()).toEqual(shown.toSorted());
  });
});

/** Every list of so many numbers from 0 to the most. */
function upTo(most: number, length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return upTo(most, length - 1).flatMap((list) => Array.from({ length: most + 1 }, (_, count) => [...list, count]));
}
