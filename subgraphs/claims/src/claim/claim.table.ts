import { column, nullable } from '@payung/kit/columns.ts';
import type { CoverLink } from '@payung/kit/values/cover-chain.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { CaseOutcome, ClaimState, CoverAnswer, IncidentKind, Programme } from '../schema.types.ts';

/** A claim. What the enrolment's owner knows is null until it has answered. */
export interface ClaimRow {
  readonly id: string;
  readonly number: string;
  readonly programme: Programme;
  readonly incidentKind: IncidentKind;
  readonly occurredAt: Instant;
  /** Sealed with the service's keys. */
  readonly incidentPlace: Buffer;
  /** Null for an early notice whose person is not matched yet. */
  readonly enrolmentId: string | null;
  /** Null when a role of the whole nation reports for nobody in particular. */
  readonly reportingInstitutionCode: string | null;
  readonly agreementId: string | null;
  readonly institutionCode: string | null;
  /** The head office of BPJS Ketenagakerjaan until the branch is known. */
  readonly insurerCode: string;
  readonly regionCode: string | null;
  readonly electionCode: string | null;
  readonly state: ClaimState;
  readonly coverAnswer: CoverAnswer;
  readonly coverLinks: readonly CoverLink[];
  readonly coverAsKnownAt: Instant | null;
  readonly example: boolean;
  /** Whether it is a notice of somebody without an account that nobody has confirmed. */
  readonly unconfirmed: boolean;
  readonly registeredAt: Instant;
  /** The subject of the token that registered it. */
  readonly registeredBy: string;
  /** The scope of that token: a late answer about an enrolment outside of it counts as "not found". */
  readonly registeredInstitutionCode: string | null;
  readonly registeredRegionCodes: readonly string[];
  /** Grows with every change. */
  readonly version: number;
  readonly categoryCode: string | null;
  /** The monthly wage base of the enrolment, as its owner told it. */
  readonly wageBase: Rupiah | null;
  /** Other enrolments of the same person, here and elsewhere, as their owner knows them. */
  readonly relatedEnrolmentIds: readonly string[];
  /** Sealed, as the place is. */
  readonly chronology: Buffer | null;
  readonly injurySource: Buffer | null;
  /** How the case ended; for a death from the beginning, else by the doctor's statement. */
  readonly outcome: CaseOutcome | null;
  readonly stageOneAt: Instant | null;
  readonly doctorStatedAt: Instant | null;
  readonly stageTwoAt: Instant | null;
  readonly completeAt: Instant | null;
  /** The end of the last day to pay. */
  readonly payBy: Instant | null;
  /** Whether public holidays were known when that day was counted. */
  readonly holidaysKnown: boolean;
  readonly approvedAt: Instant | null;
  readonly paidAt: Instant | null;
  /** The end of the clock that runs; `NEVER_DUE` where none does. */
  readonly dueAt: Instant;
  /** The state in which it was withdrawn or closed. */
  readonly leftIn: ClaimState | null;
  readonly assigneeSubject: string | null;
  readonly assigneeName: string | null;
  readonly assignedAt: Instant | null;
  readonly calculationId: string | null;
  /** Whether anybody has said who may be paid: nobody recorded is not the same as recorded that there is nobody. */
  readonly heirsRecorded: boolean;
  /** When what tells of people was erased from it. */
  readonly erasedAt: Instant | null;
}

/** Claims. */
export const ClaimTable = new EntitySchema<ClaimRow>({
  name: 'Claim',
  tableName: 'claim',
  columns: {
    id: column.uuidKey(),
    number: column.text('number'),
    programme: column.text('programme'),
    incidentKind: column.text('incident_kind'),
    occurredAt: column.instant('occurred_at'),
    incidentPlace: column.bytes('incident_place'),
    enrolmentId: nullable(column.uuid('enrolment_id')),
    reportingInstitutionCode: nullable(column.text('reporting_institution_code')),
    agreementId: nullable(column.uuid('agreement_id')),
    institutionCode: nullable(column.text('institution_code')),
    insurerCode: column.text('insurer_code'),
    regionCode: nullable(column.text('region_code')),
    electionCode: nullable(column.text('election_code')),
    state: column.text('state'),
    coverAnswer: column.text('cover_answer'),
    coverLinks: column.json('cover_links'),
    coverAsKnownAt: nullable(column.instant('cover_as_known_at')),
    example: column.boolean('example'),
    unconfirmed: { ...column.boolean('unconfirmed'), default: false },
    registeredAt: column.instant('registered_at'),
    registeredBy: column.text('registered_by'),
    registeredInstitutionCode: nullable(column.text('registered_institution_code')),
    registeredRegionCodes: column.textList('registered_region_codes'),
    version: column.integer('version'),
    categoryCode: nullable(column.text('category_code')),
    wageBase: nullable(column.rupiah('wage_base')),
    relatedEnrolmentIds: { type: 'uuid', array: true, name: 'related_enrolment_ids' },
    chronology: nullable(column.bytes('chronology')),
    injurySource: nullable(column.bytes('injury_source')),
    outcome: nullable(column.text('outcome')),
    stageOneAt: nullable(column.instant('stage_one_at')),
    doctorStatedAt: nullable(column.instant('doctor_stated_at')),
    stageTwoAt: nullable(column.instant('stage_two_at')),
    completeAt: nullable(column.instant('complete_at')),
    payBy: nullable(column.instant('pay_by')),
    holidaysKnown: column.boolean('holidays_known'),
    approvedAt: nullable(column.instant('approved_at')),
    paidAt: nullable(column.instant('paid_at')),
    dueAt: column.instant('due_at'),
    leftIn: nullable(column.text('left_in')),
    assigneeSubject: nullable(column.text('assignee_subject')),
    assigneeName: nullable(column.text('assignee_name')),
    assignedAt: nullable(column.instant('assigned_at')),
    calculationId: nullable(column.uuid('calculation_id')),
    heirsRecorded: column.boolean('heirs_recorded'),
    erasedAt: nullable(column.instant('erased_at')),
  } satisfies Record<keyof ClaimRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'claim_occurred_at_idx', columns: ['occurredAt', 'id'] },
    { name: 'claim_region_code_idx', columns: ['regionCode'] },
    { name: 'claim_institution_code_idx', columns: ['institutionCode'] },
    { name: 'claim_insurer_code_idx', columns: ['insurerCode'] },
    { name: 'claim_reporting_institution_code_idx', columns: ['reportingInstitutionCode'] },
    { name: 'claim_agreement_id_idx', columns: ['agreementId'] },
    { name: 'claim_due_at_idx', columns: ['dueAt', 'id'] },
    { name: 'claim_unconfirmed_idx', columns: ['dueAt', 'id'], where: 'unconfirmed' },
    { name: 'claim_assignee_subject_idx', columns: ['assigneeSubject', 'dueAt', 'id'] },
    { name: 'claim_related_enrolment_ids_idx', synchronize: false },
  ],
  uniques: [
    { name: 'claim_number_key', columns: ['number'] },
    { name: 'claim_incident_key', columns: ['enrolmentId', 'programme', 'occurredAt'] },
  ],
  checks: [
    {
      name: 'claim_enrolment_check',
      expression: "state in ('NOTICED', 'WITHDRAWN') or enrolment_id is not null",
    },
  ],
});
