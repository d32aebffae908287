import type { EnumOf } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import type { Tone } from '../ui/status-badge.tsx';

/** Words for the codes of the graph. A code that this console does not know yet shows as itself. */
export function words<Code extends string>(table: Readonly<Record<Code, () => string>>): (code: Code) => string {
  return (code) => (Object.hasOwn(table, code) ? table[code]() : code);
}

/** A kind of instrument. */
export const instrumentLabel = words<EnumOf<'Instrument'>>({
  MOU: m.instrument_mou,
  PKS: m.instrument_pks,
  TRIPARTITE_PKS: m.instrument_tripartite_pks,
  ADDENDUM: m.instrument_addendum,
  UNSPECIFIED: m.instrument_unspecified,
});

/** Where an agreement stands. */
export const agreementStatusLabel = words<EnumOf<'AgreementStatus'>>({
  DRAFT: m.agreement_status_draft,
  SUBMITTED: m.agreement_status_submitted,
  SENT_BACK: m.agreement_status_sent_back,
  APPROVED: m.agreement_status_approved,
  SIGNED: m.agreement_status_signed,
  IN_FORCE: m.agreement_status_in_force,
  SUSPENDED: m.agreement_status_suspended,
  ENDED: m.agreement_status_ended,
  TERMINATED: m.agreement_status_terminated,
});

/** A role of a session. */
export const roleLabel = words<EnumOf<'Role'>>({
  NATIONAL_ADMIN: m.role_national_admin,
  BPJS_BRANCH_OFFICER: m.role_bpjs_branch_officer,
  CLAIMS_VERIFIER: m.role_claims_verifier,
  CLAIMS_APPROVER: m.role_claims_approver,
  INSTITUTION_OFFICER: m.role_institution_officer,
  AUDITOR: m.role_auditor,
  API_ADMIN: m.role_api_admin,
  PARTNER: m.role_partner,
  SERVICE: m.role_service,
  PUBLIC_NOTIFIER: m.role_public_notifier,
});

/** A level of region. */
export const regionKindLabel = words<EnumOf<'RegionKind'>>({
  COUNTRY: m.region_kind_country,
  PROVINCE: m.region_kind_province,
  REGENCY: m.region_kind_regency,
  CITY: m.region_kind_city,
  DISTRICT: m.region_kind_district,
  VILLAGE: m.region_kind_village,
});

/** What an institution is to an agreement. */
export const partyRoleLabel = words<EnumOf<'PartyRole'>>({
  SIGNER: m.party_signer,
  INSURER: m.party_insurer,
  BENEFICIARY: m.party_beneficiary,
  FUNDER: m.party_funder,
  CHANNEL: m.party_channel,
  WITNESS: m.party_witness,
});

/** What a named person did. */
export const signatoryPartLabel = words<EnumOf<'SignatoryPart'>>({
  SIGNED: m.part_signed,
  WITNESSED: m.part_witnessed,
  NAMED: m.part_named,
});

/** In what capacity a person signs. */
export const capacityLabel = words<EnumOf<'SignatoryCapacity'>>({
  IN_OFFICE: m.capacity_in_office,
  ACTING: m.capacity_acting,
  REPRESENTATIVE: m.capacity_representative,
});

/** An agreement's place in its line. */
export const lineageLabel = words<EnumOf<'Lineage'>>({
  FIRST: m.lineage_first,
  CONTINUATION: m.lineage_continuation,
  UNKNOWN: m.lineage_unknown,
});

/** How sure a fact is. */
export const confidenceLabel = words<EnumOf<'Confidence'>>({
  STATED: m.confidence_stated,
  VERIFIED: m.confidence_verified,
  PRESS: m.confidence_press,
  DERIVED: m.confidence_derived,
  UNVERIFIED: m.confidence_unverified,
});

/** How the total of a beneficiary is known. */
export const headcountStatusLabel = words<EnumOf<'HeadcountStatus'>>({
  STATED: m.headcount_stated,
  COMPUTED_ONLY: m.headcount_computed_only,
  PLANNED: m.headcount_planned,
});

/** A programme, spelt out. */
export const programmeLabel = words<EnumOf<'Programme'>>({ JKK: m.programme_jkk, JKM: m.programme_jkm });

/** Sex as registered. */
export const sexLabel = words<EnumOf<'Sex'>>({ FEMALE: m.sex_female, MALE: m.sex_male });

/** Employment by the state. */
export const employmentLabel = words<EnumOf<'EmploymentStatus'>>({
  NON_ASN: m.employment_non_asn,
  PNS: m.employment_pns,
  CPNS: m.employment_cpns,
  PPPK: m.employment_pppk,
  TNI: m.employment_tni,
  POLRI: m.employment_polri,
  STATE_OFFICIAL: m.employment_state_official,
});

/** Where an enrolment stands. */
export const enrolmentStateLabel = words<EnumOf<'EnrolmentState'>>({
  ENROLLED: m.enrolment_enrolled,
  PENDING: m.enrolment_pending,
  SUSPENDED: m.enrolment_suspended,
  ENDED: m.enrolment_ended,
  REJECTED: m.enrolment_rejected,
});

/** The tone of where an enrolment stands. */
export const enrolmentStateTone = {
  ENROLLED: 'good',
  PENDING: 'warning',
  SUSPENDED: 'warning',
  ENDED: 'neutral',
  REJECTED: 'bad',
} as const satisfies Record<EnumOf<'EnrolmentState'>, Tone>;

/** The side of the election that officers work for. */
export const bodyLabel = words<EnumOf<'OfficerBody'>>({ KPU: m.body_kpu, BAWASLU: m.body_bawaslu });
