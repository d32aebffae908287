import { assert, array, nat, property } from 'fast-check';
import { expect, test } from 'vitest';

import { divide } from './divide.ts';

test.each([
  ['by seats', 9, [7, 2], [7, 2]],
  ['one person', 1, [7, 2], [1, 0]],
  ['as Kapuas Hulu promises', 100, [115, 69, 0], [63, 37, 0]],
  ['without any weight', 5, [0, 0], [5, 0]],
  ['nobody', 0, [7, 2], [0, 0]],
])('%s', (_case, people, weights, parts) => {
  expect(divide(people, weights)).toEqual(parts);
});

test('parts add up to what was divided, none is negative, and nobody goes where there is no weight', () => {
  assert(
    property(nat(9_000_000), array(nat(6_000_000), { minLength: 1, maxLength: 5 }), (people, weights) => {
      const parts = divide(people, weights);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(people);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      if (weights.some((weight) => weight > 0))
        expect(parts.filter((part, index) => weights[index] === 0 && part !== 0)).toEqual([]);
    }),
  );
});
