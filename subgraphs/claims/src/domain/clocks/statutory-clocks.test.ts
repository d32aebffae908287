import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  daysLate,
  DUTIES,
  hasLapsed,
  isInTime,
  lapsesAfter,
  lateCompensation,
  payBy,
  reportDueAt,
} from './statutory-clocks.ts';

const at = (text: string) => Temporal.Instant.from(`${text}+07:00`);
const day = (text: string) => Temporal.PlainDate.from(text);

describe('reports within 2 × 24 hours', () => {
  test.each([
    ['a minute before the end', '2024-11-27T21:00', '2024-11-29T20:59', true],
    ['at the very end', '2024-11-27T21:00', '2024-11-29T21:00', true],
    ['a minute after', '2024-11-27T21:00', '2024-11-29T21:01', false],
    ['exactly 48 hours after the doctor', '2024-12-05T09:00', '2024-12-07T09:00', true],
    ['over a weekend: hours are counted, not working days', '2024-11-29T22:00', '2024-12-02T08:00', false],
    ['over the end of a year', '2024-12-31T12:00', '2025-01-02T12:00', true],
  ])('%s', (_case, from, done, inTime) => {
    expect(isInTime(at(done), reportDueAt(at(from)))).toBe(inTime);
  });
});

describe('payment within working days', () => {
  const none = new Set<string>();
  test.each([
    ['JKM complete on a Monday', 'JKM', '2024-12-02T10:00', none, '2024-12-05'],
    ['JKM complete on a Friday', 'JKM', '2024-12-06T10:00', none, '2024-12-11'],
    ['JKM over a holiday', 'JKM', '2024-12-23T10:00', new Set(['2024-12-25', '2024-12-26']), '2024-12-30'],
    ['JKK complete on a Monday', 'JKK', '2024-12-02T10:00', none, '2024-12-11'],
    ['complete a minute before midnight in Jakarta', 'JKM', '2024-12-02T23:59', none, '2024-12-05'],
    ['complete at midnight in Jakarta', 'JKM', '2024-12-03T00:00', none, '2024-12-06'],
  ] as const)('%s', (_case, programme, complete, holidays, due) => {
    expect(payBy(programme, at(complete), holidays).toString()).toBe(due);
  });
});

describe('a late payment', () => {
  test.each([
    ['four days of JKM', 42_000_000, '2024-12-09', '2024-12-05', 1_680_000],
    ['in time', 42_000_000, '2024-12-05', '2024-12-05', 0],
    ['before the day', 42_000_000, '2024-12-03', '2024-12-05', 0],
    ['one day of an odd amount is rounded to the nearest', 150, '2024-12-06', '2024-12-05', 2],
    ['one day of less than half a rupiah', 49, '2024-12-06', '2024-12-05', 0],
    ['a hundred days double the amount', 74_800_000, '2025-03-15', '2024-12-05', 74_800_000],
  ])('%s', (_case, amount, paid, due, compensation) => {
    expect(lateCompensation(rupiah(amount), daysLate(day(paid), day(due)))).toBe(compensation);
  });

  test('a day more never costs less, and nothing late costs nothing', () => {
    assert(
      property(nat(500_000_000), integer({ min: 0, max: 2_000 }), (amount, days) => {
        expect(lateCompensation(rupiah(amount), 0)).toBe(0);
        expect(lateCompensation(rupiah(amount), days + 1)).toBeGreaterThanOrEqual(
          lateCompensation(rupiah(amount), days),
        );
      }),
    );
  });

  test('days that are no days are a bug', () => {
    expect(() => lateCompensation(rupiah(1), -1)).toThrow(RangeError);
    expect(() => lateCompensation(rupiah(1), 0.5)).toThrow(RangeError);
  });
});

describe('the lapse of JKK after five years', () => {
  test.each([
    ['on the day itself', '2024-11-27', '2029-11-27', false],
    ['the day after', '2024-11-27', '2029-11-28', true],
    ['an accident on 29 February', '2024-02-29', '2029-02-28', false],
    ['the day after that', '2024-02-29', '2029-03-01', true],
  ])('%s', (_case, occurred, filed, lapsed) => {
    expect(hasLapsed(day(occurred), day(filed))).toBe(lapsed);
  });

  test('its last day', () => expect(lapsesAfter(day('2024-11-27')).toString()).toBe('2029-11-27'));
});

test('every duty says who acts and by which article', () => {
  for (const { who, article } of Object.values(DUTIES)) {
    expect(['ELECTION_BODY', 'BPJS', 'CLAIMANT']).toContain(who);
    expect(article).toMatch(/Art \d+/);
  }
});
