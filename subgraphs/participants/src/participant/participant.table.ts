import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { CollectionGround, EmploymentStatus, Sex } from '../schema.types.ts';

/**
 * A person as one institution registered them. Two institutions that register the same person each keep a row
 * of their own: what one holds is nothing the other may read. The fingerprint of the NIK ties them together.
 */
export interface ParticipantRow {
  readonly id: string;
  /** The NIK, encrypted (see kit/secret-box). */
  readonly nikSealed: Buffer;
  /** Keyed fingerprint of the NIK, for exact search and for finding the same person elsewhere. */
  readonly nikFingerprint: Buffer;
  readonly name: string;
  /** The name as searches compare it. The database keeps it, and rows are read without it. */
  readonly nameKey?: string;
  readonly birthDate: PlainDate;
  readonly sex: Sex;
  /** Region of residence. */
  readonly regionCode: string | null;
  readonly employmentStatus: EmploymentStatus;
  /** The institution that registered the person. */
  readonly institutionCode: string;
  readonly example: boolean;
  readonly registeredAt: Instant;
  /** Counts changes. */
  readonly version: number;
  /** The telephone number, encrypted. */
  readonly phoneSealed: Buffer | null;
  /** The number at BPJS Ketenagakerjaan, encrypted. */
  readonly kpjSealed: Buffer | null;
  /** Keyed fingerprint of the KPJ, for exact search. Null also where a KPJ of before there were fingerprints waits for the worker. */
  readonly kpjFingerprint: Buffer | null;
  readonly collectionGround: CollectionGround | null;
  readonly collectionPurpose: string | null;
  /** The day on which the person was told. */
  readonly toldOn: PlainDate | null;
}

/** Participants. */
export const ParticipantTable = new EntitySchema<ParticipantRow>({
  name: 'Participant',
  tableName: 'participant',
  columns: {
    id: column.uuidKey(),
    nikSealed: column.bytes('nik_sealed'),
    nikFingerprint: column.bytes('nik_fingerprint'),
    name: column.text('name'),
    nameKey: { ...column.text('name_key'), select: false, insert: false, update: false },
    birthDate: column.date('birth_date'),
    sex: column.text('sex'),
    regionCode: nullable(column.text('region_code')),
    employmentStatus: column.text('employment_status'),
    institutionCode: column.text('institution_code'),
    example: column.boolean('example'),
    registeredAt: column.instant('registered_at'),
    version: { ...column.integer('version'), default: 1 },
    phoneSealed: nullable(column.bytes('phone_sealed')),
    kpjSealed: nullable(column.bytes('kpj_sealed')),
    kpjFingerprint: nullable(column.bytes('kpj_fingerprint')),
    collectionGround: nullable(column.text('collection_ground')),
    collectionPurpose: nullable(column.text('collection_purpose')),
    toldOn: nullable(column.date('told_on')),
  } satisfies Record<keyof ParticipantRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'participant_collection_check',
      expression: '(collection_ground is null) = (collection_purpose is null)',
    },
  ],
  uniques: [{ name: 'participant_nik_institution_key', columns: ['nikFingerprint', 'institutionCode'] }],
  indices: [
    { name: 'participant_institution_code_idx', columns: ['institutionCode', 'id'] },
    { name: 'participant_kpj_fingerprint_idx', synchronize: false },
    { name: 'participant_kpj_unfilled_idx', synchronize: false },
    { name: 'participant_name_key_idx', synchronize: false },
    { name: 'participant_province_idx', synchronize: false },
  ],
});
