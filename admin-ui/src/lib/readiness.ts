import { m } from '../paraglide/messages.js';
import type { Language } from './format.ts';
import { formatDate, formatNumber } from './format.ts';

/** Days to the vote as people say them: ahead, today, or past. */
export function daysToPolling(days: number): string {
  if (days === 0) return m.days_today();
  const number = formatNumber(Math.abs(days));
  return days > 0 ? m.days_ahead({ count: days, number }) : m.days_past({ count: -days, number });
}

/** The day on which the roster completes at this pace. After polling day there is no such day to wait for. */
export function completesOn(
  { completesOn: day, state }: { completesOn: string | null; state: string },
  language: Language,
): string {
  if (state === 'OVER') return '–';
  return day === null ? m.completes_never() : formatDate(day, language);
}
