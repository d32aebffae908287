import type { EnrolmentAction } from '@payung/kit/values/enrolment-transitions.ts';
import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';

/** Where an enrolment stands on a day. */
export const standingLabel = words<EnumOf<'EnrolmentStanding'>>({
  PENDING: m.standing_pending,
  REJECTED: m.standing_rejected,
  NOT_STARTED: m.standing_not_started,
  ACTIVE: m.standing_active,
  SUSPENDED: m.standing_suspended,
  OVER: m.standing_over,
});

/** What to do with an enrolment, as a button says it. */
export const enrolmentActionLabel = words<EnrolmentAction>({
  SUSPEND: m.action_suspend,
  REINSTATE: m.action_reinstate,
  END: m.action_end,
  REPLACE: m.action_replace,
  TRANSFER: m.action_transfer,
});

/** What an action brings about. */
export const enrolmentActionEffect = words<EnrolmentAction>({
  SUSPEND: m.action_suspend_effect,
  REINSTATE: m.action_reinstate_effect,
  END: m.action_end_effect,
  REPLACE: m.action_replace_effect,
  TRANSFER: m.action_transfer_effect,
});
