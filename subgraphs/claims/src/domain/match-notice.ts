import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { EnrolmentState } from '@payung/kit/values/enrolment-transitions.ts';

/** An enrolment of the person that a notice is about. */
export interface NoticedEnrolment {
  /** Primary key. */
  readonly id: string;
  readonly state: EnrolmentState;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Whether another institution enrolled the same person for some of the same days. */
  readonly hasRival: boolean;
}

/**
 * The enrolment that a notice is matched with by itself: the one alone that was not rejected and whose period holds the day. Two that may be
 * meant, or none, are for a person to look at: nothing is guessed.
 */
export function matchNotice(enrolments: readonly NoticedEnrolment[], day: PlainDate): string | null {
  const holding = enrolments.filter(
    ({ state, startsOn, endsOn }) =>
      state !== 'REJECTED' &&
      Temporal.PlainDate.compare(startsOn, day) <= 0 &&
      Temporal.PlainDate.compare(day, endsOn) <= 0,
  );
  const [only] = holding;
  return only === undefined || holding.length > 1 || only.hasRival ? null : only.id;
}
