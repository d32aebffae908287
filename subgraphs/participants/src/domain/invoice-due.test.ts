import { Temporal } from '@payung/kit/values/dates.ts';
import { isWorkingDay } from '@payung/kit/values/working-days.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { dueDayOf, dueSentence, nominalDueDay } from './invoice-due.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the last day to pay', () => {
  test.each([
    ['a Thursday stays', '2024-01-01', [], '2024-02-15'],
    ['a Saturday moves to Monday', '2024-05-01', [], '2024-06-17'],
    ['a Sunday moves to Monday', '2024-08-20', [], '2024-09-16'],
    ['a holiday moves to the next day', '2024-01-31', ['2024-02-15'], '2024-02-16'],
    ['a Friday that is a holiday moves over the week-end', '2024-02-01', ['2024-03-15'], '2024-03-18'],
    ['holidays in a row after a week-end', '2024-05-31', ['2024-06-17', '2024-06-18'], '2024-06-19'],
    ['a holiday on the day after does not matter', '2024-01-01', ['2024-02-16'], '2024-02-15'],
    ['December is due in the year after', '2024-12-31', [], '2025-01-15'],
    ['January of a leap year', '2024-01-31', [], '2024-02-15'],
  ] as const)('%s', (_name, period, holidays, due) => {
    expect(dueDayOf(day(period), new Set<string>(holidays)).toString()).toBe(due);
  });

  it('is a working day in the month after, on the 15th or later, whatever the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_200 }), fc.nat(30), (months, days) => {
        const period = day('2000-01-01').add({ months }).add({ days });
        const due = dueDayOf(period, new Set());
        expect(due.day).toBeGreaterThanOrEqual(15);
        expect(isWorkingDay(due, new Set())).toBe(true);
        expect(due.toPlainYearMonth().equals(period.toPlainYearMonth().add({ months: 1 }))).toBe(true);
      }),
    );
  });

  it('says whether and why it moved', () => {
    expect(dueSentence(day('2024-02-15'), day('2024-02-15')).en).toBe(
      'The 15th of the month after, 15 February 2024, is a working day.',
    );
    const nominal = nominalDueDay(day('2024-05-01'));
    expect(dueSentence(nominal, day('2024-06-17')).id).toBe(
      'Tanggal 15 bulan berikutnya, 15 Juni 2024, bukan hari kerja; bergeser ke hari kerja berikutnya, 17 Juni 2024.',
    );
  });
});
