import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, test } from 'vitest';

import { readinessOn } from './readiness.ts';
import type { Progress } from './readiness.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const progress = (more: Partial<Progress> = {}): Progress => ({
  promised: 1_000,
  enrolled: 300,
  lastWeek: 140,
  lastFortnight: 210,
  pollingDate: day('2024-11-27'),
  lastSafeDate: day('2024-10-15'),
  ...more,
});

describe('where enrolment stands', () => {
  test.each([
    // 700 missing at 20 a day: 35 days.
    ['in time', '2024-09-10', {}, 'ON_TRACK', '2024-10-15', false],
    ['one day too late', '2024-09-11', {}, 'TOO_SLOW', '2024-10-16', true],
    ['at a standstill', '2024-09-01', { lastWeek: 0 }, 'TOO_SLOW', null, true],
    ['so slow that it never ends', '2024-09-01', { promised: 5_000_000, lastWeek: 1 }, 'TOO_SLOW', null, true],
    [
      'on the last safe day with one missing, who comes tomorrow',
      '2024-10-15',
      { enrolled: 999 },
      'TOO_SLOW',
      '2024-10-16',
      true,
    ],
    ['past the last safe day', '2024-10-16', {}, 'PAST_LAST_SAFE_DATE', '2024-11-20', true],
    ['on polling day', '2024-11-27', {}, 'PAST_LAST_SAFE_DATE', '2025-01-01', true],
    ['after polling day', '2024-11-28', {}, 'OVER', '2025-01-02', false],
    ['complete', '2024-10-20', { enrolled: 1_000 }, 'COMPLETE', '2024-10-20', false],
    ['more than complete', '2024-10-20', { enrolled: 1_100 }, 'COMPLETE', '2024-10-20', false],
    [
      'before anybody is enrolled',
      '2024-01-01',
      { enrolled: 0, lastWeek: 0, lastFortnight: 0 },
      'TOO_SLOW',
      null,
      true,
    ],
  ] as const)('%s', (_case, today, more, state, completesOn, atRisk) => {
    const found = readinessOn(day(today), progress(more));
    expect([found.state, found.completesOn?.toString() ?? null, found.atRisk]).toEqual([state, completesOn, atRisk]);
    expect(found.reason.id.length * found.reason.en.length).toBeGreaterThan(0);
  });

  test('tells the days left and the pace of seven and fourteen days', () => {
    expect(readinessOn(day('2024-09-10'), progress())).toMatchObject({
      daysToPolling: 78,
      missing: 700,
      paces: [
        { days: 7, enrolled: 140, perDay: 20 },
        { days: 14, enrolled: 210, perDay: 15 },
      ],
    });
    expect(readinessOn(day('2024-11-29'), progress()).daysToPolling).toBe(-2);
  });
});
