import { isWithin, Temporal } from './dates.ts';
import type { PlainDate } from './dates.ts';
import type { EnrolmentState } from './enrolment-transitions.ts';

/** A stretch of days without cover. */
export interface Suspension {
  /** First day without cover. */
  readonly from: PlainDate;
  /** First day with cover again; null while it lasts. */
  readonly until: PlainDate | null;
}

/** What is known of an enrolment, as far as its days go. */
export interface EnrolmentDays {
  readonly state: EnrolmentState;
  readonly startsOn: PlainDate;
  /** Included. */
  readonly endsOn: PlainDate;
  /** In order, none touching another. */
  readonly suspensions: readonly Suspension[];
}

/** Where an enrolment stands on a day; described in the schema. */
export type EnrolmentStanding = 'PENDING' | 'REJECTED' | 'NOT_STARTED' | 'ACTIVE' | 'SUSPENDED' | 'OVER';

/** Where an enrolment stands on a day: found from its state and its days, so that no job ever has to set it. */
export function standingOn(enrolment: EnrolmentDays, date: PlainDate): EnrolmentStanding {
  if (enrolment.state === 'PENDING' || enrolment.state === 'REJECTED') return enrolment.state;
  if (!isWithin(date, enrolment.startsOn, enrolment.endsOn)) {
    return isBefore(date, enrolment.startsOn) ? 'NOT_STARTED' : 'OVER';
  }
  return suspensionOn(enrolment.suspensions, date) === null ? 'ACTIVE' : 'SUSPENDED';
}

/** The suspension that a day falls into, or null. */
export function suspensionOn(suspensions: readonly Suspension[], date: PlainDate): Suspension | null {
  return (
    suspensions.find(({ from, until }) => !isBefore(date, from) && (until === null || isBefore(date, until))) ?? null
  );
}

/** The last day with cover, which lies before the last day of service where that is suspended; the day before the first where there is none. */
export function lastCoveredDay({ startsOn, endsOn, suspensions }: Omit<EnrolmentDays, 'state'>): PlainDate {
  let last = endsOn;
  for (const { from, until } of suspensions.toReversed()) {
    if (!isBefore(last, from) && (until === null || isBefore(last, until))) last = from.subtract({ days: 1 });
  }
  const never = startsOn.subtract({ days: 1 });
  return isBefore(last, never) ? never : last;
}

/** Days in which a place is covered for nobody, and how many hours they are: whole days of 24 hours each. */
export interface UncoveredDays {
  readonly hours: number;
  /** Null where there is no gap. */
  readonly from: PlainDate | null;
  readonly through: PlainDate | null;
}

/** The days between the last covered day of one enrolment and the first day of the next. */
export function uncoveredBetween(
  left: Omit<EnrolmentDays, 'state'>,
  next: { readonly startsOn: PlainDate },
): UncoveredDays {
  const from = lastCoveredDay(left).add({ days: 1 });
  const through = next.startsOn.subtract({ days: 1 });
  if (isBefore(through, from)) return { hours: 0, from: null, through: null };
  return { hours: 24 * (from.until(through).days + 1), from, through };
}

function isBefore(a: PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
