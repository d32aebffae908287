import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Tone } from '../../ui/status-badge.tsx';

/** What a row came to. */
export const rowStateLabel = words<EnumOf<'RosterRowState'>>({
  READY: m.roster_row_ready,
  REJECTED: m.roster_row_rejected,
  ALREADY_ENROLLED: m.roster_row_already,
  ENROLLED: m.roster_row_enrolled,
  UNDONE: m.roster_row_undone,
});

/** The tone of what a row came to. */
export const rowStateTone = {
  READY: 'info',
  REJECTED: 'bad',
  ALREADY_ENROLLED: 'neutral',
  ENROLLED: 'good',
  UNDONE: 'neutral',
} as const satisfies Record<EnumOf<'RosterRowState'>, Tone>;
