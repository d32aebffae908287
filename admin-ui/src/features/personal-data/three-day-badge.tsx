import { ClockBadge } from '../../lib/clock-badge.tsx';
import { m } from '../../paraglide/messages.js';
import { StatusBadge } from '../../ui/status-badge.tsx';

/** How a clock of 3×24 hours stands, as every other time limit of the console shows it. */
export function ThreeDayBadge({
  state,
  from,
  dueAt,
}: {
  state: 'RUNNING' | 'NEAR' | 'LATE' | 'MET' | 'MET_LATE' | 'NOT_NEEDED';
  from: string;
  dueAt: string;
}) {
  if (state === 'NOT_NEEDED') return <StatusBadge tone="neutral">{m.breach_not_needed()}</StatusBadge>;
  return <ClockBadge clock={{ state: state === 'NEAR' ? 'RUNNING' : state, from, dueAt }} />;
}
