import { useEffect, useState } from 'react';
import { formatDateTime } from './format.ts';
import { useLanguage } from './language.ts';
import { m } from '../paraglide/messages.js';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Clock } from './clock-words.ts';
import { clockText, clockTone } from './clock-words.ts';

/** How a time limit stands, with the exact time beside it for a pointer and for who listens. */
export function ClockBadge({ clock }: { clock: Clock }) {
  const now = useMinute();
  const { language } = useLanguage();
  const exact = clock.dueAt === null ? undefined : m.clock_due({ time: formatDateTime(clock.dueAt, language) });
  return (
    <span title={exact}>
      <StatusBadge tone={clockTone(clock, now)}>{clockText(clock, now)}</StatusBadge>
      {exact !== undefined && <span className="visually-hidden"> {exact}</span>}
    </span>
  );
}

/** The present, moving on every minute. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
