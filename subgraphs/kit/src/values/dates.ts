import { Temporal } from 'temporal-polyfill';

/**
 * Calendar dates are `Temporal.PlainDate` and moments are `Temporal.Instant` everywhere inside: a JavaScript
 * `Date` is always a moment in some time zone, and a law that counts days must not shift with the machine's.
 */
export { Temporal };

/** The time zone of national offices. */
export const JAKARTA = 'Asia/Jakarta';

/** The calendar date on which a moment falls in Jakarta. */
export function dateInJakarta(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(JAKARTA).toPlainDate();
}

/** The date, or null unless the text is a real calendar date `YYYY-MM-DD` of the years 1 to 9999: databases have no year 0. */
export function findPlainDate(text: string): Temporal.PlainDate | null {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** Whether `date` is within the period, both ends included. */
export function isWithin(date: Temporal.PlainDate, startsOn: Temporal.PlainDate, endsOn: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(startsOn, date) <= 0 && Temporal.PlainDate.compare(date, endsOn) <= 0;
}

/** A calendar date. */
export type PlainDate = Temporal.PlainDate;

/** A moment. */
export type Instant = Temporal.Instant;
