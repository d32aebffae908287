/** A stretch of days in which a place is covered for nobody. */
export interface Uncovered {
  /** Whole days, 24 hours each. */
  hours: number;
  /** First and last day of it, `YYYY-MM-DD`. */
  from: string;
  through: string;
}

/** What lies between the last day of who leaves and the first day of who comes. Null where the one begins the day after the other, or before. */
export function uncoveredBetween(lastDay: string, startsOn: string): Uncovered | null {
  const days = (Date.parse(startsOn) - Date.parse(lastDay)) / DAY - 1;
  return days <= 0 ? null : { hours: days * 24, from: shift(lastDay, 1), through: shift(startsOn, -1) };
}

/** The day so many days later. */
export function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
