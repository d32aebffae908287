import type { EnumOf } from '../../graphql/graphql.ts';
import { roleLabel, words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Tone } from '../../ui/status-badge.tsx';

/** Where an access stands. */
export const stateLabel = words<EnumOf<'BreakGlassState'>>({
  RUNNING: m.break_glass_running,
  ENDED: m.break_glass_ended,
  EXPIRED: m.break_glass_expired,
});

/** The tone of that. */
export const stateTone = {
  RUNNING: 'warning',
  ENDED: 'neutral',
  EXPIRED: 'neutral',
} as const satisfies Record<EnumOf<'BreakGlassState'>, Tone>;

/** Who ended an access before its time. */
export const endLabel = words<EnumOf<'BreakGlassEnd'>>({
  HOLDER: m.break_glass_ended_by_holder,
  SECOND_PERSON: m.break_glass_ended_by_second,
});

/** Somebody with their role. The role of a token may be newer than this page. */
export function withRole({ name, role }: { name: string; role: string }): string {
  return `${name} (${roleLabel(role as EnumOf<'Role'>) ?? role})`;
}

/** Whole minutes until a moment, none when it has passed. */
export function minutesUntil(instant: string, now: number): number {
  return Math.max(0, Math.floor((Date.parse(instant) - now) / 60_000));
}
