import { Temporal } from './dates.ts';
import type { PlainDate } from './dates.ts';

/** Days on which nobody works besides Saturday and Sunday, as `YYYY-MM-DD`. */
export type Holidays = ReadonlySet<string>;

const SATURDAY = 6;

/** Whether a day is a working day (hari kerja): Monday to Friday and no public holiday. */
export function isWorkingDay(day: PlainDate, holidays: Holidays): boolean {
  return day.dayOfWeek < SATURDAY && !holidays.has(day.toString());
}

/**
 * The n-th working day after a day, which itself does not count: three working days after Monday 2 December 2024 is
 * Thursday the 5th. Negative: the n-th working day before it. Zero: the day itself.
 */
export function addWorkingDays(day: PlainDate, count: number, holidays: Holidays): PlainDate {
  if (!Number.isInteger(count) || Math.abs(count) > 10_000) throw new RangeError('not a number of working days');
  const step = { days: Math.sign(count) };
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = found.add(step);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}

/** How many working days lie after `from` up to and with `until`; negative when `until` comes first. */
export function workingDaysBetween(from: PlainDate, until: PlainDate, holidays: Holidays): number {
  const forwards = Temporal.PlainDate.compare(from, until) <= 0;
  const [first, last] = forwards ? [from, until] : [until, from];
  let count = 0;
  for (let day = first.add({ days: 1 }); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return forwards ? count : -count;
}

/** The last working day from which `count` working days end on `deadline` or before it. */
export function lastSafeDay(deadline: PlainDate, count: number, holidays: Holidays): PlainDate {
  // Where the deadline is no working day itself, the count must end before it.
  return addWorkingDays(deadline, isWorkingDay(deadline, holidays) ? -count : -count - 1, holidays);
}
