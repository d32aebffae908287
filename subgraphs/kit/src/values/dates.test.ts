import { assert, date, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dateInJakarta, findPlainDate, isWithin, Temporal } from './dates.ts';

describe('calendar dates', () => {
  test.each(['2024-11-27', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(findPlainDate(text)?.toString()).toBe(text);
  });

  test.each([
    ['nothing', ''],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of a century', '1900-02-29'],
    ['31 April', '2024-04-31'],
    ['month 13', '2024-13-01'],
    ['day 00', '2024-01-00'],
    ['the year 0, which no database keeps', '0000-01-01'],
    ['one digit for the month', '2024-1-01'],
    ['the order of days', '27-11-2024'],
    ['a moment', '2024-11-27T00:00:00Z'],
    ['a calendar', '2024-11-27[u-ca=islamic]'],
    ['a line after it', '2024-11-27\n'],
    ['a year beyond 9999', '+012024-11-27'],
    ['no hyphens', '20241127'],
  ])('%s is none', (_case, text) => {
    expect(findPlainDate(text)).toBeNull();
  });

  test('no text makes it throw, and every day of the calendar comes back as it was written', () => {
    assert(property(string(), (text) => findPlainDate(text) === null || /^\d{4}-\d{2}-\d{2}$/.test(text)));
    const day = date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    assert(
      property(
        day,
        (each) => findPlainDate(each.toISOString().slice(0, 10))?.toString() === each.toISOString().slice(0, 10),
      ),
    );
  });
});

test.each([
  ['the last moment of the day in UTC is the next day in Jakarta', '2024-11-27T23:59:59Z', '2024-11-28'],
  ['before midnight in Jakarta', '2024-11-27T16:59:59.999Z', '2024-11-27'],
  ['midnight in Jakarta', '2024-11-27T17:00:00Z', '2024-11-28'],
])('%s', (_case, instant, expected) => {
  expect(dateInJakarta(Temporal.Instant.from(instant)).toString()).toBe(expected);
});

test.each([
  ['the day before', '2024-11-06', false],
  ['the first day', '2024-11-07', true],
  ['a day between', '2024-11-20', true],
  ['the last day', '2024-12-07', true],
  ['the day after', '2024-12-08', false],
])('of a service from 7 November to 7 December, %s', (_case, day, within) => {
  const at = (text: string) => Temporal.PlainDate.from(text);
  expect(isWithin(at(day), at('2024-11-07'), at('2024-12-07'))).toBe(within);
});
