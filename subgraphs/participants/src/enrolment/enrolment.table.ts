import { column, nullable } from '@payung/kit/columns.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Suspension } from '@payung/kit/values/enrolment-standing.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { EnrolmentRefusalCode, EnrolmentState, Programme } from '../schema.types.ts';
import { suspensionsColumn } from './suspensions-column.ts';

/** One person's cover under one agreement, with the agreement's facts as they were when it was decided. */
export interface EnrolmentRow {
  readonly id: string;
  readonly participantId: string;
  readonly agreementId: string;
  readonly categoryCode: string;
  /** The beneficiary whose officer the person is. */
  readonly institutionCode: string;
  /** The branch that insures; the head office until the agreement is known. */
  readonly insurerCode: string;
  /** Place of duty. */
  readonly regionCode: string;
  /** Number of the polling station there, three digits; null where they serve at none or nobody said. */
  readonly pollingStation: string | null;
  readonly electionCode: string | null;
  readonly startsOn: PlainDate;
  /** Included. */
  readonly endsOn: PlainDate;
  readonly wageBase: Rupiah;
  readonly state: EnrolmentState;
  readonly rejection: Refusal<EnrolmentRefusalCode> | null;
  readonly agreementVersion: number | null;
  readonly programmes: readonly Programme[] | null;
  /** When the agreement's owner answered. */
  readonly factsAsKnownAt: Instant | null;
  readonly example: boolean;
  readonly enrolledAt: Instant;
  /** Counts changes. */
  readonly version: number;
  /** The last day as it was first enrolled for; null unless the enrolment was ended early. */
  readonly plannedEndsOn: PlainDate | null;
  readonly suspensions: readonly Suspension[];
  /** The enrolment that this one follows, and how. */
  readonly followsId: string | null;
  readonly followsHow: 'REPLACE' | 'TRANSFER' | null;
}

const NO_OVERLAP = `USING gist (participant_id WITH =, agreement_id WITH =, daterange(starts_on, (ends_on + 1)) WITH &&) WHERE ((state <> 'REJECTED'::text))`;

/** Enrolments. The database itself keeps one person from two enrolments under one agreement on the same day. */
export const EnrolmentTable = new EntitySchema<EnrolmentRow>({
  name: 'Enrolment',
  tableName: 'enrolment',
  columns: {
    id: column.uuidKey(),
    participantId: column.uuid('participant_id'),
    agreementId: column.uuid('agreement_id'),
    categoryCode: column.text('category_code'),
    institutionCode: column.text('institution_code'),
    insurerCode: column.text('insurer_code'),
    regionCode: column.text('region_code'),
    pollingStation: nullable(column.text('polling_station')),
    electionCode: nullable(column.text('election_code')),
    startsOn: column.date('starts_on'),
    endsOn: column.date('ends_on'),
    wageBase: column.rupiah('wage_base'),
    state: column.text('state'),
    rejection: nullable(column.json('rejection')),
    agreementVersion: nullable(column.integer('agreement_version')),
    programmes: nullable(column.textList('programmes')),
    factsAsKnownAt: nullable(column.instant('facts_as_known_at')),
    example: column.boolean('example'),
    enrolledAt: column.instant('enrolled_at'),
    version: { ...column.integer('version'), default: 1 },
    plannedEndsOn: nullable(column.date('planned_ends_on')),
    suspensions: suspensionsColumn,
    followsId: nullable(column.uuid('follows_id')),
    followsHow: nullable(column.text('follows_how')),
  } satisfies Record<keyof EnrolmentRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'enrolment_participant_id_idx', columns: ['participantId', 'id'] },
    { name: 'enrolment_agreement_id_idx', columns: ['agreementId', 'id'] },
    { name: 'enrolment_region_code_idx', synchronize: false },
    { name: 'enrolment_follows_id_key', synchronize: false },
    { name: 'enrolment_agreement_people_idx', synchronize: false },
    { name: 'enrolment_province_people_idx', synchronize: false },
    { name: 'enrolment_regency_people_idx', synchronize: false },
    { name: 'enrolment_category_people_idx', synchronize: false },
  ],
  checks: [
    { name: 'enrolment_polling_station_check', expression: "polling_station ~ '^[0-9]{3}$'" },
    { name: 'enrolment_wage_base_check', expression: 'wage_base > 0' },
    {
      name: 'enrolment_period_check',
      expression: "starts_on <= ends_on or (ends_on = starts_on - 1 and state in ('ENDED', 'REJECTED'))",
    },
    { name: 'enrolment_suspended_check', expression: "state <> 'SUSPENDED' or upper_inf(suspended)" },
    { name: 'enrolment_follows_check', expression: '(follows_id is null) = (follows_how is null)' },
  ],
  exclusions: [{ name: 'enrolment_no_overlap', expression: NO_OVERLAP }],
  foreignKeys: [
    {
      name: 'enrolment_participant_id_fkey',
      target: 'Participant',
      columnNames: ['participantId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'enrolment_follows_id_fkey',
      target: 'Enrolment',
      columnNames: ['followsId'],
      referencedColumnNames: ['id'],
    },
  ],
});
