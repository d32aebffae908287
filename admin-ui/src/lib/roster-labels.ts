import type { EnumOf } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import type { Tone } from '../ui/status-badge.tsx';
import { words } from './labels.ts';

/** Where an import of a roster stands. */
export const rosterStageLabel = words<EnumOf<'RosterStage'>>({
  AWAITING_UPLOAD: m.roster_stage_awaiting_upload,
  RECEIVED: m.roster_stage_received,
  PARSED: m.roster_stage_parsed,
  VALIDATED: m.roster_stage_validated,
  MATCHED: m.roster_stage_matched,
  PREVIEWED: m.roster_stage_previewed,
  AWAITING_APPROVAL: m.roster_stage_awaiting_approval,
  COMMITTING: m.roster_stage_committing,
  COMMITTED: m.roster_stage_committed,
  CANCELLED: m.roster_stage_cancelled,
  FAILED: m.roster_stage_failed,
  UNDOING: m.roster_stage_undoing,
  UNDONE: m.roster_stage_undone,
});

/** The tone of a stage: what waits for somebody is loud. */
export const rosterStageTone = {
  AWAITING_UPLOAD: 'warning',
  RECEIVED: 'info',
  PARSED: 'info',
  VALIDATED: 'info',
  MATCHED: 'info',
  PREVIEWED: 'warning',
  AWAITING_APPROVAL: 'warning',
  COMMITTING: 'info',
  COMMITTED: 'good',
  CANCELLED: 'neutral',
  FAILED: 'bad',
  UNDOING: 'info',
  UNDONE: 'neutral',
} as const satisfies Record<EnumOf<'RosterStage'>, Tone>;

/** What happens when rows are wrong. */
export const rosterPolicyLabel = words<EnumOf<'RosterPolicy'>>({
  REJECT_FAILED_ROWS: m.roster_policy_failed_rows,
  REJECT_EVERYTHING: m.roster_policy_everything,
  ACCEPT_AND_IGNORE: m.roster_policy_ignore,
});
