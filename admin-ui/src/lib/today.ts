let setTo: string | null = null;

/** Lets the console go by the day that was set in a sandbox; null goes by the calendar. */
export function goByDay(day: string | null): void {
  setTo = day;
}

/**
 * Today by the calendar of Jakarta, `YYYY-MM-DD`: what the law calls the day, whatever clock the browser has. In a sandbox it is the
 * day that was set there.
 */
export function todayInJakarta(now?: Date): string {
  if (now === undefined && setTo !== null) return setTo;
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(now ?? new Date());
}
