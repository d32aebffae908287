import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Tone } from '../../ui/status-badge.tsx';

/** A kind of personal data. */
export const kindLabel = words<EnumOf<'PersonalKind'>>({
  IDENTITY: m.privacy_kind_identity,
  CONTACT: m.privacy_kind_contact,
  LOCATION: m.privacy_kind_location,
  EMPLOYMENT: m.privacy_kind_employment,
  FINANCIAL: m.privacy_kind_financial,
  FAMILY: m.privacy_kind_family,
  HEALTH: m.privacy_kind_health,
  CHILD: m.privacy_kind_child,
  FREE_TEXT: m.privacy_kind_free_text,
  ACTIVITY: m.privacy_kind_activity,
});

/** Kinds of personal data, in the order of forms. */
export const kinds: readonly EnumOf<'PersonalKind'>[] = [
  'IDENTITY',
  'CONTACT',
  'LOCATION',
  'EMPLOYMENT',
  'FINANCIAL',
  'FAMILY',
  'HEALTH',
  'CHILD',
  'FREE_TEXT',
  'ACTIVITY',
];

/** Whose data it is. */
export const subjectLabel = words<EnumOf<'PersonalSubject'>>({
  PARTICIPANT: m.privacy_subject_participant,
  RELATIVE: m.privacy_subject_relative,
  NOTIFIER: m.privacy_subject_notifier,
  SIGNATORY: m.privacy_subject_signatory,
  STAFF: m.privacy_subject_staff,
});

/** Whose data there is, in the order of forms. */
export const subjects: readonly EnumOf<'PersonalSubject'>[] = [
  'PARTICIPANT',
  'RELATIVE',
  'NOTIFIER',
  'SIGNATORY',
  'STAFF',
];

/** What a person asks for. */
export const requestKindLabel = words<EnumOf<'DataRequestKind'>>({
  ACCESS: m.data_request_access,
  CORRECTION: m.data_request_correction,
});

/** Where a request stands. */
export const requestStateLabel = words<EnumOf<'DataRequestState'>>({
  OPEN: m.data_request_open,
  READY: m.data_request_ready,
  ANSWERED: m.data_request_answered,
  REFUSED: m.data_request_refused,
});

/** The tone of that. */
export const requestStateTone = {
  OPEN: 'info',
  READY: 'warning',
  ANSWERED: 'good',
  REFUSED: 'neutral',
} as const satisfies Record<EnumOf<'DataRequestState'>, Tone>;

/** Who asks. */
export const requesterLabel = words<EnumOf<'DataRequester'>>({
  SELF: m.data_request_self,
  HEIR: m.data_request_heir,
  PROXY: m.data_request_proxy,
});

/** How it was made sure who asks. */
export const proofLabel = words<EnumOf<'IdentityProof'>>({
  IDENTITY_CARD_IN_PERSON: m.data_request_proof_in_person,
  IDENTITY_CARD_BY_VIDEO: m.data_request_proof_by_video,
  POWER_OF_ATTORNEY: m.data_request_proof_proxy,
  HEIR_CERTIFICATE: m.data_request_proof_heir,
});

/** Which papers prove who asks. */
export const proofsOf = {
  SELF: ['IDENTITY_CARD_IN_PERSON', 'IDENTITY_CARD_BY_VIDEO'],
  HEIR: ['HEIR_CERTIFICATE'],
  PROXY: ['POWER_OF_ATTORNEY'],
} as const satisfies Record<EnumOf<'DataRequester'>, readonly EnumOf<'IdentityProof'>[]>;

/** How far the answer to a request for access is. */
export const answerLabel = words<EnumOf<'DataAnswerState'>>({
  GATHERING: m.data_answer_gathering,
  WITHOUT_CLAIMS: m.data_answer_without_claims,
  COMPLETE: m.data_answer_complete,
  ERASED: m.data_answer_erased,
});

/** What became of a correction. */
export const correctionLabel = words<EnumOf<'DataCorrectionState'>>({
  WAITING: m.data_correction_waiting,
  CORRECTED: m.data_correction_corrected,
  KEPT: m.data_correction_kept,
});

/** Why a request is refused. */
export const groundLabel = words<EnumOf<'DataRefusalGround'>>({
  ENDANGERS_SOMEBODY: m.data_refusal_endangers,
  DISCLOSES_OTHERS: m.data_refusal_discloses,
  NATIONAL_SECURITY: m.data_refusal_security,
  IDENTITY_NOT_PROVEN: m.data_refusal_identity,
});

/** Grounds to refuse, in the order of the law. */
export const grounds: readonly EnumOf<'DataRefusalGround'>[] = [
  'ENDANGERS_SOMEBODY',
  'DISCLOSES_OTHERS',
  'NATIONAL_SECURITY',
  'IDENTITY_NOT_PROVEN',
];

/** Where a breach stands. */
export const breachStateLabel = words<EnumOf<'BreachState'>>({
  RECORDED: m.breach_state_recorded,
  ASSESSED: m.breach_state_assessed,
  NOTIFIED: m.breach_state_notified,
  CLOSED: m.breach_state_closed,
});

/** The tone of that. */
export const breachStateTone = {
  RECORDED: 'warning',
  ASSESSED: 'warning',
  NOTIFIED: 'info',
  CLOSED: 'good',
} as const satisfies Record<EnumOf<'BreachState'>, Tone>;

/** Who is told of a breach. */
export const audienceLabel = words<EnumOf<'BreachAudience'>>({
  SUBJECTS: m.breach_audience_subjects,
  AUTHORITY: m.breach_audience_authority,
  PUBLIC: m.breach_audience_public,
});

/** What was done with an entry. */
export const eventLabel = words<EnumOf<'BreachEventKind'>>({
  REPORTED: m.breach_event_reported,
  ASSESSED: m.breach_event_assessed,
  TOLD: m.breach_event_told,
  CLOSED: m.breach_event_closed,
});
