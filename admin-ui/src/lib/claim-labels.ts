import type { EnumOf } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import type { Tone } from '../ui/status-badge.tsx';
import { words } from './labels.ts';

/** What happened. */
export const incidentLabel = words<EnumOf<'IncidentKind'>>({
  WORK_ACCIDENT: m.incident_work_accident,
  WORK_DEATH: m.incident_work_death,
  OTHER_DEATH: m.incident_other_death,
});

/** Where a claim stands. */
export const claimStateLabel = words<EnumOf<'ClaimState'>>({
  NOTICED: m.claim_state_noticed,
  REGISTERED: m.claim_state_registered,
  UNDER_TREATMENT: m.claim_state_under_treatment,
  STAGE_TWO: m.claim_state_stage_two,
  SENT_BACK: m.claim_state_sent_back,
  COMPLETE: m.claim_state_complete,
  VERIFIED: m.claim_state_verified,
  APPROVED: m.claim_state_approved,
  PAID: m.claim_state_paid,
  REJECTED: m.claim_state_rejected,
  APPEALED: m.claim_state_appealed,
  WITHDRAWN: m.claim_state_withdrawn,
  CLOSED: m.claim_state_closed,
});

/** The tone of where a claim stands. */
export const claimStateTone = {
  NOTICED: 'warning',
  REGISTERED: 'info',
  UNDER_TREATMENT: 'info',
  STAGE_TWO: 'info',
  SENT_BACK: 'warning',
  COMPLETE: 'info',
  VERIFIED: 'info',
  APPROVED: 'good',
  PAID: 'good',
  REJECTED: 'bad',
  APPEALED: 'warning',
  WITHDRAWN: 'neutral',
  CLOSED: 'neutral',
} as const satisfies Record<EnumOf<'ClaimState'>, Tone>;

/** Whether cover held. */
export const coverLabel = words<EnumOf<'CoverAnswer'>>({
  COVERED: m.cover_covered,
  NOT_COVERED: m.cover_not_covered,
  CANNOT_TELL: m.cover_cannot_tell,
});

/** The tone of whether cover held. */
export const coverTone = { COVERED: 'good', NOT_COVERED: 'bad', CANNOT_TELL: 'warning' } as const satisfies Record<
  EnumOf<'CoverAnswer'>,
  Tone
>;

/** A link of the chain of cover. */
export const coverLinkLabel = words<EnumOf<'CoverLinkKind'>>({
  ENROLMENT: m.cover_link_enrolment,
  AGREEMENT: m.cover_link_agreement,
  PERIOD: m.cover_link_period,
  PROGRAMME: m.cover_link_programme,
  CONTRIBUTION: m.cover_link_contribution,
});
