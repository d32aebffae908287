import { expect, test } from 'vitest';
import { formatMonth, readMonth } from './month.ts';

test.each([
  ['01/2024', '2024-01-01'],
  ['1/2024', '2024-01-01'],
  [' 12-2024 ', '2024-12-01'],
  ['11 2024', '2024-11-01'],
  ['13/2024', null],
  ['0/2024', null],
  ['2024', null],
  ['1/24', null],
  ['', null],
])('the month %j is read as %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test('a month is written out in both languages', () => {
  expect(formatMonth('2024-05-01', 'id')).toBe('Mei 2024');
  expect(formatMonth('2024-05-01', 'en')).toBe('May 2024');
});
