import { describe, expect, it } from 'vitest';
import { readDate, readInstant, writeDate } from './date-input.ts';

describe('a date as people type it', () => {
  it.each([
    ['06/09/1997', '1997-09-06'],
    ['6-9-1997', '1997-09-06'],
    [' 29.02.2024 ', '2024-02-29'],
    ['29/02/2023', null],
    ['31/04/2024', null],
    ['2024-02-01', null],
    ['09/1997', null],
    ['', null],
  ])('reads %s as %s', (text, date) => expect(readDate(text)).toBe(date));

  it('writes it back', () => expect(writeDate('1997-09-06')).toBe('06/09/1997'));
});

it('reads a date and a time in western Indonesian time', () => {
  expect(readInstant('27/11/2024', '21.00')).toBe('2024-11-27T14:00:00Z');
  expect(readInstant('28/11/2024', '2:30')).toBe('2024-11-27T19:30:00Z');
  expect(readInstant('27/11/2024', '24.00')).toBeNull();
  expect(readInstant('27/11/2024', '')).toBeNull();
});
