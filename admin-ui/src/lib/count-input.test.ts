import { expect, test } from 'vitest';
import { readCount } from './count-input.ts';

test.each([
  ['1692', 1692],
  ['1.692', 1692],
  ['99 729', 99_729],
  [' 0 ', 0],
  ['10.000.000', 10_000_000],
])('%j is read as %i people', (text, count) => {
  expect(readCount(text)).toBe(count);
});

test.each(['', '-5', '1,5', '1.69', 'lima', '10.000.001', '1..000', '12e3'])('%j is not taken for a count', (text) => {
  expect(readCount(text)).toBeNull();
});
