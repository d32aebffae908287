import { Temporal } from './dates.ts';
import type { Instant } from './dates.ts';

/** Hours of a clock of 3×24 hours. */
const HOURS = 72;

/** From when less than a fifth of the time is left. */
const NEAR_HOURS = HOURS * 0.8;

/** How a clock of 3×24 hours stands. */
export type ThreeDayClock = 'RUNNING' | 'NEAR' | 'LATE' | 'MET' | 'MET_LATE';

/** When 3×24 hours are over: hours are counted, not days, so that neither midnight nor a holiday moves it. */
export function dueAfterThreeDays(from: Instant): Instant {
  return from.add({ hours: HOURS });
}

/** How a clock of 3×24 hours stands. What is done in the very last moment is done in time. */
export function threeDayClock(from: Instant, doneAt: Instant | null, now: Instant): ThreeDayClock {
  const due = dueAfterThreeDays(from);
  if (doneAt !== null) return Temporal.Instant.compare(doneAt, due) <= 0 ? 'MET' : 'MET_LATE';
  if (Temporal.Instant.compare(now, due) > 0) return 'LATE';
  return Temporal.Instant.compare(now, from.add({ minutes: NEAR_HOURS * 60 })) > 0 ? 'NEAR' : 'RUNNING';
}
