import { expect, test } from 'vitest';

import { slopeOf } from './slope.ts';

test.each<[string, readonly (readonly [number, number])[], number]>([
  [
    'what stays the same has none',
    [
      [0, 5],
      [1, 5],
      [2, 5],
    ],
    0,
  ],
  [
    'what grows evenly has its growth',
    [
      [0, 1],
      [2, 5],
      [4, 9],
    ],
    2,
  ],
  [
    'what shrinks has a negative one',
    [
      [10, 4],
      [11, 3],
    ],
    -1,
  ],
  [
    'what goes up and down evenly has none',
    [
      [0, 1],
      [1, 3],
      [2, 3],
      [3, 1],
    ],
    0,
  ],
])('%s', (_case, samples, slope) => {
  expect(slopeOf(samples.map(([at, value]) => ({ at, value })))).toBeCloseTo(slope, 9);
});

test('one sample has no slope', () => expect(slopeOf([{ at: 1, value: 1 }])).toBeNaN());
