import type { EnumOf } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import type { Tone } from '../ui/status-badge.tsx';

/** A time limit, as far as its badge asks. */
export interface Clock {
  state: EnumOf<'ClockState'>;
  from: string | null;
  dueAt: string | null;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What the badge of a time limit says: how long is left, by how much it is late, or that it stands still or was kept. */
export function clockText({ state, dueAt }: Clock, now: number): string {
  switch (state) {
    case 'NOT_STARTED':
      return m.clock_not_started();
    case 'PAUSED':
      return m.clock_paused();
    case 'MET':
      return m.clock_met();
    case 'MET_LATE':
      return m.clock_met_late();
    case 'RUNNING':
    case 'LATE': {
      if (dueAt === null) return m.clock_running();
      const left = Date.parse(dueAt) - now;
      return left >= 0 ? m.clock_left({ time: duration(left) }) : m.clock_late({ time: duration(-left) });
    }
  }
}

/** The tone of a badge. Less than a fifth of the time left is a warning. */
export function clockTone({ state, from, dueAt }: Clock, now: number): Tone {
  switch (state) {
    case 'NOT_STARTED':
    case 'PAUSED':
      return 'neutral';
    case 'MET':
      return 'good';
    case 'MET_LATE':
      return 'warning';
    case 'LATE':
      return 'bad';
    case 'RUNNING': {
      if (dueAt === null) return 'info';
      const end = Date.parse(dueAt);
      if (end < now) return 'bad';
      return from !== null && end - now < (end - Date.parse(from)) / 5 ? 'warning' : 'info';
    }
  }
}

/** The time limit that matters most: what is late first, then what runs out first. Undefined where none runs. */
export function mostUrgent<Limit extends Clock>(clocks: readonly Limit[]): Limit | undefined {
  return clocks
    .filter(({ state, dueAt }) => (state === 'RUNNING' || state === 'LATE') && dueAt !== null)
    .toSorted((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0];
}

/** A time limit that stands still, such as while documents are waited for. Undefined where none does. */
export function standing<Limit extends Clock>(clocks: readonly Limit[]): Limit | undefined {
  return clocks.find(({ state }) => state === 'PAUSED');
}

/** A length of time in its two largest units: days and hours, hours and minutes, or minutes. */
function duration(length: number): string {
  const days = Math.floor(length / day);
  const hours = Math.floor((length % day) / hour);
  const minutes = Math.floor((length % hour) / minute);
  if (days > 0) return hours === 0 ? m.duration_days({ days }) : m.duration_days_hours({ days, hours });
  if (hours > 0) return minutes === 0 ? m.duration_hours({ hours }) : m.duration_hours_minutes({ hours, minutes });
  return m.duration_minutes({ minutes });
}
