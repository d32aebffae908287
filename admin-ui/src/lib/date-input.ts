/** Reads a date as people type it, `dd/mm/yyyy` (also with `-`, `.` or spaces), as `YYYY-MM-DD`. Null when there is no such day. */
export function readDate(text: string): string | null {
  const match = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(text);
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Writes `YYYY-MM-DD` as it is typed, `dd/mm/yyyy`. */
export function writeDate(date: string): string {
  return date.split('-').toReversed().join('/');
}

/** Reads a date and a time of day (`21.00` or `21:00`) in western Indonesian time as an instant in UTC. Null when either is not one. */
export function readInstant(dateText: string, timeText: string): string | null {
  const date = readDate(dateText);
  const time = /^\s*([01]?\d|2[0-3])[.:]([0-5]\d)\s*$/.exec(timeText);
  if (date === null || time === null) return null;
  return new Date(`${date}T${time[1]?.padStart(2, '0')}:${time[2]}:00+07:00`).toISOString().replace('.000Z', 'Z');
}
