import type { Language } from '../../lib/format.ts';

/** A calendar month by its first day, `2024-01-01`, as `Januari 2024`. */
export function formatMonth(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** Reads a month as people type it, `mm/yyyy` (also with `-`, `.` or a space), as its first day. Null when there is no such month. */
export function readMonth(text: string): string | null {
  const [, month = '', year = ''] = /^\s*(\d{1,2})[/.\-\s](\d{4})\s*$/.exec(text) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}-01` : null;
}
