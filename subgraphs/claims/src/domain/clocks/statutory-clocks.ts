import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { addWorkingDays } from '@payung/kit/values/working-days.ts';
import type { Holidays } from '@payung/kit/values/working-days.ts';

/** Duties with a time limit by law. */
export type Duty = 'REPORT_STAGE_ONE' | 'REPORT_STAGE_TWO' | 'PAY_JKK' | 'PAY_JKM' | 'CLAIM_JKK';

/** Who has to act. */
export type DutyHolder = 'ELECTION_BODY' | 'BPJS' | 'CLAIMANT';

/** What the law says of a duty. */
export interface DutyRule {
  readonly who: DutyHolder;
  readonly article: string;
  readonly confidence: 'VERIFIED' | 'PRESS' | 'UNVERIFIED';
}

/** The duties with who acts and by which article. */
export const DUTIES: Readonly<Record<Duty, DutyRule>> = {
  REPORT_STAGE_ONE: { who: 'ELECTION_BODY', article: 'Permenaker 1/2025 Art 8(1a), (2)', confidence: 'VERIFIED' },
  REPORT_STAGE_TWO: { who: 'ELECTION_BODY', article: 'Permenaker 1/2025 Art 19', confidence: 'VERIFIED' },
  PAY_JKK: { who: 'BPJS', article: 'PP 44/2015 Art 37(2), (3)', confidence: 'VERIFIED' },
  PAY_JKM: { who: 'BPJS', article: 'PP 44/2015 Art 40(3), (4)', confidence: 'VERIFIED' },
  // That the last day is the same day five years later is a reading; the article counts years.
  CLAIM_JKK: { who: 'CLAIMANT', article: 'PP 82/2019 Art 26', confidence: 'UNVERIFIED' },
};

const REPORT_HOURS = 48;
const JKK_WORKING_DAYS = 7;
const JKM_WORKING_DAYS = 3;
const LAPSE_YEARS = 5;
const LATE_BASIS_POINTS_PER_DAY = 100;

/** When a report is due: twice twenty-four hours, to the second, from the accident, the diagnosis or the doctor's statement. */
export function reportDueAt(from: Instant): Instant {
  return from.add({ hours: REPORT_HOURS });
}

/** Whether something done at a moment was in time: at the very end it still is. */
export function isInTime(doneAt: Instant, dueAt: Instant): boolean {
  return Temporal.Instant.compare(doneAt, dueAt) <= 0;
}

/** The last day to pay: seven working days for JKK, three for JKM, after the day on which the request was complete. */
export function payBy(programme: 'JKK' | 'JKM', completeAt: Instant, holidays: Holidays): PlainDate {
  const days = programme === 'JKK' ? JKK_WORKING_DAYS : JKM_WORKING_DAYS;
  return addWorkingDays(dateInJakarta(completeAt), days, holidays);
}

/** Whole days by which a payment is late; 0 when it is not. */
export function daysLate(paidOn: PlainDate, dueOn: PlainDate): number {
  return Math.max(0, dueOn.until(paidOn, { largestUnit: 'days' }).days);
}

/** What a late payment costs: 1 % of the amount for each day, to the nearest rupiah, half upwards (PP 44/2015 Art 37(3), 40(4)). */
export function lateCompensation(amount: Rupiah, late: number): Rupiah {
  if (!Number.isInteger(late) || late < 0) throw new RangeError('not a number of days');
  const parts = BigInt(amount) * BigInt(LATE_BASIS_POINTS_PER_DAY) * BigInt(late);
  return rupiah(Number((parts * 2n + 10_000n) / 20_000n));
}

/** The last day on which a JKK claim can be made: five years after the accident or the diagnosis. */
export function lapsesAfter(occurredOn: PlainDate): PlainDate {
  return occurredOn.add({ years: LAPSE_YEARS });
}

/** Whether a JKK claim that is made on a day has lapsed. No such limit is known for JKM. */
export function hasLapsed(occurredOn: PlainDate, filedOn: PlainDate): boolean {
  return Temporal.PlainDate.compare(filedOn, lapsesAfter(occurredOn)) > 0;
}
