import { assert, date as anyDate, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Temporal } from './dates.ts';
import { addWorkingDays, isWorkingDay, lastSafeDay, workingDaysBetween } from './working-days.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const VOTE = new Set(['2024-11-27']);
const NONE = new Set<string>();

describe('working days', () => {
  test.each([
    ['Monday', '2024-12-02', NONE, true],
    ['Friday', '2024-12-06', NONE, true],
    ['Saturday', '2024-12-07', NONE, false],
    ['Sunday', '2024-12-08', NONE, false],
    ['the day of the vote', '2024-11-27', VOTE, false],
  ])('%s %s', (_case, text, holidays, is) => {
    expect(isWorkingDay(day(text), holidays)).toBe(is);
  });

  test.each([
    ['three after a Monday', '2024-12-02', 3, NONE, '2024-12-05'],
    ['one after a Friday', '2024-12-06', 1, NONE, '2024-12-09'],
    ['one after a Saturday', '2024-12-07', 1, NONE, '2024-12-09'],
    ['over a holiday', '2024-11-26', 1, VOTE, '2024-11-28'],
    ['none: the day itself, holiday or not', '2024-11-27', 0, VOTE, '2024-11-27'],
    ['one before a Monday', '2024-12-02', -1, NONE, '2024-11-29'],
    ['thirty', '2024-10-15', 30, NONE, '2024-11-26'],
  ])('%s: from %s by %i', (_case, from, count, holidays, until) => {
    expect(addWorkingDays(day(from), count, holidays).toString()).toBe(until);
  });

  test.each([0.5, Number.NaN, 10_001])('%d is no number of working days', (count) => {
    expect(() => addWorkingDays(day('2024-12-02'), count, NONE)).toThrow(RangeError);
  });
});

describe('the last safe day', () => {
  test.each([
    ['the vote of 2024 on a day made a holiday', '2024-11-27', VOTE, '2024-10-15'],
    ['the same on a working day', '2024-11-27', NONE, '2024-10-16'],
    ['a deadline on a Sunday', '2024-12-01', NONE, '2024-10-18'],
  ])('%s', (_case, deadline, holidays, last) => {
    expect(lastSafeDay(day(deadline), 30, holidays).toString()).toBe(last);
  });

  test('is a working day from which the count ends by the deadline, and from the next one no more', () => {
    const days = anyDate({ min: new Date('2019-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map(
      (found) => day(found.toISOString().slice(0, 10)),
    );
    assert(
      property(
        days,
        integer({ min: 0, max: 60 }),
        uniqueArray(days.map(String), { maxLength: 40 }),
        (deadline, count, list) => {
          const holidays = new Set(list);
          const last = lastSafeDay(deadline, count, holidays);
          expect(isWorkingDay(last, holidays)).toBe(true);
          expect(Temporal.PlainDate.compare(addWorkingDays(last, count, holidays), deadline)).toBeLessThanOrEqual(0);
          const next = addWorkingDays(last, 1, holidays);
          expect(Temporal.PlainDate.compare(addWorkingDays(next, count, holidays), deadline)).toBe(1);
        },
      ),
    );
  });
});

test('days between are what adding them gives, in both directions', () => {
  assert(
    property(integer({ min: 0, max: 200 }), (count) => {
      const until = addWorkingDays(day('2024-11-20'), count, VOTE);
      expect(workingDaysBetween(day('2024-11-20'), until, VOTE)).toBe(count);
      expect(workingDaysBetween(until, day('2024-11-20'), VOTE)).toBe(count === 0 ? 0 : -count);
    }),
  );
});
