import { describe, expect, it } from 'vitest';

import { median, medianRatio, percentile, spread } from './statistics.ts';

describe('median', () => {
  it('is the middle value, whatever the order', () => expect(median([9, 1, 5])).toBe(5));
  it('is the mean of the two middle values', () => expect(median([4, 1, 2, 9])).toBe(3));
  it('sorts numbers, not texts', () => expect(median([100, 20, 3])).toBe(20));
  it('does not exist of nothing', () => expect(median([])).toBeNaN());
});

describe('percentile', () => {
  const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1);
  it('is the nearest rank', () =>
    expect([0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 99, 100]));
  it('is the only value', () => expect(percentile([7], 0.99)).toBe(7));
});

describe('medianRatio', () => {
  it('compares round by round: a slow minute on both sides changes nothing', () => {
    expect(medianRatio([20, 2, 200], [10, 1, 100])).toBe(2);
  });
  it('refuses unequal rounds', () => expect(() => medianRatio([1], [1, 2])).toThrow('same number of rounds'));
});

describe('spread', () => {
  it('is the width of the rounds over their median', () => expect(spread([9, 10, 11])).toBeCloseTo(0.2));
});
