import { assert, array, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Temporal } from './dates.ts';
import { lastCoveredDay, standingOn, uncoveredBetween } from './enrolment-standing.ts';
import type { EnrolmentDays } from './enrolment-standing.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const stretch = (from: string, until: string | null) => ({
  from: day(from),
  until: until === null ? null : day(until),
});

const KPPS: EnrolmentDays = {
  state: 'ENROLLED',
  startsOn: day('2024-11-07'),
  endsOn: day('2024-12-07'),
  suspensions: [],
};
const suspended = { ...KPPS, state: 'SUSPENDED', suspensions: [stretch('2024-11-20', null)] } as const;
const reinstated = { ...KPPS, suspensions: [stretch('2024-11-20', '2024-11-25')] };

describe('where an enrolment stands on a day', () => {
  it.each([
    ['before its first day', KPPS, '2024-11-06', 'NOT_STARTED'],
    ['on its first day', KPPS, '2024-11-07', 'ACTIVE'],
    ['on its last day', KPPS, '2024-12-07', 'ACTIVE'],
    ['after its last day', KPPS, '2024-12-08', 'OVER'],
    ['on the day before a suspension', suspended, '2024-11-19', 'ACTIVE'],
    ['on the first day of a suspension', suspended, '2024-11-20', 'SUSPENDED'],
    ['on the last day, suspended', suspended, '2024-12-07', 'SUSPENDED'],
    ['after the last day of one that was suspended', suspended, '2024-12-08', 'OVER'],
    ['on the last day of a suspension that ended', reinstated, '2024-11-24', 'SUSPENDED'],
    ['on the day of reinstatement', reinstated, '2024-11-25', 'ACTIVE'],
    [
      'on the last day of one ended early',
      { ...KPPS, state: 'ENDED', endsOn: day('2024-11-27') },
      '2024-11-27',
      'ACTIVE',
    ],
    ['after an early end', { ...KPPS, state: 'ENDED', endsOn: day('2024-11-27') }, '2024-11-28', 'OVER'],
    [
      'on the first day of one that never began',
      { ...KPPS, state: 'ENDED', endsOn: day('2024-11-06') },
      '2024-11-07',
      'OVER',
    ],
    ['undecided, within its period', { ...KPPS, state: 'PENDING' }, '2024-11-20', 'PENDING'],
    ['rejected, within its period', { ...KPPS, state: 'REJECTED' }, '2024-11-20', 'REJECTED'],
  ] as const)('%s', (_name, enrolment, date, standing) => {
    expect(standingOn(enrolment, day(date))).toBe(standing);
  });
});

describe('hours that a place is covered for nobody', () => {
  it.each([
    ['none when the next begins the day after', { endsOn: day('2024-11-20') }, '2024-11-21', 0, null, null],
    ['a day when one lies between', { endsOn: day('2024-11-20') }, '2024-11-22', 24, '2024-11-21', '2024-11-21'],
    [
      'three days across the end of a month',
      { endsOn: day('2024-11-29') },
      '2024-12-03',
      72,
      '2024-11-30',
      '2024-12-02',
    ],
    [
      'days of a suspension that lasts count',
      { endsOn: day('2024-11-22'), suspensions: [stretch('2024-11-20', null)] },
      '2024-11-23',
      72,
      '2024-11-20',
      '2024-11-22',
    ],
    [
      'days of a suspension that ended do not',
      { endsOn: day('2024-11-27'), suspensions: [stretch('2024-11-20', '2024-11-25')] },
      '2024-11-28',
      0,
      null,
      null,
    ],
    [
      'an end within a suspension reaches back to its beginning',
      { endsOn: day('2024-11-22'), suspensions: [stretch('2024-11-20', '2024-11-25')] },
      '2024-11-23',
      72,
      '2024-11-20',
      '2024-11-22',
    ],
    [
      'from the first day when nobody ever served',
      { endsOn: day('2024-11-06') },
      '2024-11-09',
      48,
      '2024-11-07',
      '2024-11-08',
    ],
    [
      'from the first day when it was suspended from the first day',
      { endsOn: day('2024-11-20'), suspensions: [stretch('2024-11-07', null)] },
      '2024-11-21',
      336,
      '2024-11-07',
      '2024-11-20',
    ],
  ] as const)('%s', (_name, left, startsOn, hours, from, through) => {
    const found = uncoveredBetween({ ...KPPS, ...left }, { startsOn: day(startsOn) });
    expect([found.hours, found.from?.toString() ?? null, found.through?.toString() ?? null]).toEqual([
      hours,
      from,
      through,
    ]);
  });

  it('are what counting day by day gives', () => {
    const enrolment = record({
      length: integer({ min: 0, max: 40 }),
      gap: integer({ min: 1, max: 10 }),
      cuts: array(integer({ min: 0, max: 12 }), { minLength: 0, maxLength: 6 }),
      open: constantFrom(true, false),
    });
    assert(
      property(enrolment, ({ length, gap, cuts, open }) => {
        const { startsOn } = KPPS;
        const endsOn = startsOn.add({ days: length - 1 });
        let at = 0;
        const edges = cuts.map((cut) => (at += cut + 1));
        const suspensions = edges.flatMap((edge, index) =>
          index % 2 === 1
            ? []
            : [
                {
                  from: startsOn.add({ days: edge - 1 }),
                  until: edges[index + 1] === undefined ? null : startsOn.add({ days: edges[index + 1]! - 1 }),
                },
              ],
        );
        const kept = open ? suspensions : suspensions.filter(({ until }) => until !== null);
        const left: EnrolmentDays = { state: 'ENROLLED', startsOn, endsOn, suspensions: kept };
        let last = startsOn.subtract({ days: 1 });
        for (let date = startsOn; Temporal.PlainDate.compare(date, endsOn) <= 0; date = date.add({ days: 1 }))
          if (standingOn(left, date) === 'ACTIVE') last = date;
        expect(lastCoveredDay(left).toString()).toBe(last.toString());
        const next = endsOn.add({ days: gap });
        expect(uncoveredBetween(left, { startsOn: next }).hours).toBe(24 * (last.until(next).days - 1));
      }),
    );
  });
});
