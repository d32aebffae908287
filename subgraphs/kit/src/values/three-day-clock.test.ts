import { describe, expect, test } from 'vitest';

import { Temporal } from './dates.ts';
import { dueAfterThreeDays, threeDayClock } from './three-day-clock.ts';

const at = (text: string) => Temporal.Instant.from(text);
// A Friday evening in Jakarta: a weekend does not stop the clock.
const FROM = at('2026-11-20T12:34:00Z');

describe('a clock of 3×24 hours', () => {
  test.each([
    ['begins on a Friday evening and ends on the Monday at the same minute', FROM, '2026-11-23T12:34:00Z'],
    ['goes over the end of a year', at('2026-12-30T17:00:00Z'), '2027-01-02T17:00:00Z'],
    ['goes over a leap day', at('2028-02-27T00:00:00Z'), '2028-03-01T00:00:00Z'],
  ])('%s', (_name, from, due) => {
    expect(dueAfterThreeDays(from).toString()).toBe(due);
  });

  test.each([
    ['just begun', null, '2026-11-20T12:34:00Z', 'RUNNING'],
    ['a fifth is left to the minute', null, '2026-11-22T22:10:00Z', 'RUNNING'],
    ['less than a fifth is left', null, '2026-11-22T22:11:00Z', 'NEAR'],
    ['the very last moment', null, '2026-11-23T12:34:00Z', 'NEAR'],
    ['a millisecond too late', null, '2026-11-23T12:34:00.001Z', 'LATE'],
    ['done in the very last moment, seen a month later', '2026-11-23T12:34:00Z', '2026-12-23T12:34:00Z', 'MET'],
    ['done a millisecond too late', '2026-11-23T12:34:00.001Z', '2026-12-23T12:34:00Z', 'MET_LATE'],
    ['done at once', '2026-11-20T12:34:00Z', '2026-11-20T12:34:00Z', 'MET'],
  ] as const)('%s', (_name, doneAt, now, state) => {
    expect(threeDayClock(FROM, doneAt === null ? null : at(doneAt), at(now))).toBe(state);
  });
});
