import { column, nullable } from '@payung/kit/columns.ts';
import type { CoverLink } from '@payung/kit/values/cover-chain.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { ClaimState, CoverAnswer, IncidentKind, Programme } from '../schema.types.ts';

/** A claim. What the enrolment's owner knows is null until it has answered. */
export interface ClaimRow {
  readonly id: string;
  readonly number: string;
  readonly programme: Programme;
  readonly incidentKind: IncidentKind;
  readonly occurredAt: Instant;
  /** Sealed with the service's keys. */
  readonly incidentPlace: Buffer;
  readonly enrolmentId: string;
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
  readonly registeredAt: Instant;
  /** The subject of the token that registered it. */
  readonly registeredBy: string;
  /** The scope of that token: a late answer about an enrolment outside of it counts as "not found". */
  readonly registeredInstitutionCode: string | null;
  readonly registeredRegionCodes: readonly string[];
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
    enrolmentId: column.uuid('enrolment_id'),
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
    registeredAt: column.instant('registered_at'),
    registeredBy: column.text('registered_by'),
    registeredInstitutionCode: nullable(column.text('registered_institution_code')),
    registeredRegionCodes: column.textList('registered_region_codes'),
  } satisfies Record<keyof ClaimRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'claim_occurred_at_idx', columns: ['occurredAt', 'id'] },
    { name: 'claim_region_code_idx', columns: ['regionCode'] },
    { name: 'claim_institution_code_idx', columns: ['institutionCode'] },
    { name: 'claim_insurer_code_idx', columns: ['insurerCode'] },
    { name: 'claim_reporting_institution_code_idx', columns: ['reportingInstitutionCode'] },
    { name: 'claim_agreement_id_idx', columns: ['agreementId'] },
  ],
  uniques: [
    { name: 'claim_number_key', columns: ['number'] },
    { name: 'claim_incident_key', columns: ['enrolmentId', 'programme', 'occurredAt'] },
  ],
});
