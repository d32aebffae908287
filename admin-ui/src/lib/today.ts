/** Today by the calendar of Jakarta, `YYYY-MM-DD`: what the law calls the day, whatever clock the browser has. */
export function todayInJakarta(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(now);
}
