import { describe, expect, it } from 'vitest';

import { hideSmall, perTenThousand } from './small-numbers.ts';

describe('small numbers', () => {
  it.each([
    ['are hidden from 1 to 4', [1, 2, 3, 4, 5], [null, null, null, null, 5]],
    ['zero stays: it is nobody', [0, 3, 2], [0, null, null]],
    ['one alone takes the next smallest with it', [3, 40, 12, 0], [null, 40, null, 0]],
    ['one that is alone in all is hidden', [3], [null]],
    ['large ones stay', [5, 6], [5, 6]],
    ['nothing stays nothing', [], []],
  ])('%s', (_name, counts, shown) => {
    expect(hideSmall(counts)).toEqual(shown);
  });

  it('never lets a hidden number be found by subtraction from the sum', () => {
    for (let a = 0; a < 9; a += 1)
      for (let b = 0; b < 9; b += 1)
        for (let c = 0; c < 9; c += 1) {
          const hidden = hideSmall([a, b, c]).filter((count) => count === null).length;
          const others = [a, b, c].filter((count) => count > 0).length;
          expect(hidden === 1 && others > 1).toBe(false);
        }
  });
});

describe('the rate', () => {
  it.each([
    [1, 10_000, 1],
    [44, 1_061_428, 0.41],
    [0, 10_000, 0],
    [null, 10_000, null],
    [1, null, null],
    [1, 0, null],
  ])('of %s among %s is %s for each 10,000', (incidents, covered, rate) => {
    expect(perTenThousand(incidents, covered)).toBe(rate);
  });
});
