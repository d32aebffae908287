import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type {
  DataAnswerState,
  DataCorrectionState,
  DataRefusalGround,
  DataRequester,
  DataRequestKind,
  DataRequestState,
  IdentityProof,
} from '../schema.types.ts';

/** A request of a person about their own data. */
export interface DataRequestRow {
  readonly id: string;
  readonly number: number;
  readonly kind: DataRequestKind;
  readonly nikSealed: Buffer;
  readonly nikFingerprint: Buffer;
  readonly requester: DataRequester;
  readonly verifiedBy: IdentityProof;
  readonly wordingSealed: Buffer | null;
  /** The institution that received it; null for the office of the whole nation. */
  readonly institutionCode: string | null;
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
  readonly state: DataRequestState;
  /** Null for a correction. */
  readonly answerState: DataAnswerState | null;
  /** `GatheredAnswer` as JSON, encrypted. */
  readonly answerSealed: Buffer | null;
  readonly gatheredAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly closingNoteSealed: Buffer | null;
  readonly refusalGround: DataRefusalGround | null;
  readonly example: boolean;
  readonly recordedAt: Instant;
}

/** Requests of data subjects. */
export const DataRequestTable = new EntitySchema<DataRequestRow>({
  name: 'DataRequest',
  tableName: 'data_request',
  columns: {
    id: column.uuidKey(),
    number: { ...column.integer('number'), default: () => "nextval('data_request_number')" },
    kind: column.text('kind'),
    nikSealed: column.bytes('nik_sealed'),
    nikFingerprint: column.bytes('nik_fingerprint'),
    requester: column.text('requester'),
    verifiedBy: column.text('verified_by'),
    wordingSealed: nullable(column.bytes('wording_sealed')),
    institutionCode: nullable(column.text('institution_code')),
    receivedAt: column.instant('received_at'),
    dueAt: column.instant('due_at'),
    state: column.text('state'),
    answerState: nullable(column.text('answer_state')),
    answerSealed: nullable(column.bytes('answer_sealed')),
    gatheredAt: nullable(column.instant('gathered_at')),
    closedAt: nullable(column.instant('closed_at')),
    closingNoteSealed: nullable(column.bytes('closing_note_sealed')),
    refusalGround: nullable(column.text('refusal_ground')),
    example: column.boolean('example'),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof DataRequestRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'data_request_number_key', columns: ['number'] }],
  checks: [
    { name: 'data_request_answer_check', expression: "(kind = 'ACCESS') = (answer_state is not null)" },
    { name: 'data_request_wording_check', expression: "(kind = 'CORRECTION') = (wording_sealed is not null)" },
  ],
  indices: [
    { name: 'data_request_due_at_idx', columns: ['dueAt', 'id'] },
    { name: 'data_request_nik_fingerprint_idx', columns: ['nikFingerprint'] },
  ],
});

/** A record of the person at one institution, and what became of its correction. */
export interface DataRequestRecordRow {
  readonly requestId: string;
  readonly participantId: string;
  readonly institutionCode: string;
  readonly versionBefore: number;
  /** Null for access. */
  readonly correction: DataCorrectionState | null;
  readonly noteSealed: Buffer | null;
  readonly settledAt: Instant | null;
}

/** Records that requests are about. */
export const DataRequestRecordTable = new EntitySchema<DataRequestRecordRow>({
  name: 'DataRequestRecord',
  tableName: 'data_request_record',
  columns: {
    requestId: { ...column.uuid('request_id'), primary: true },
    participantId: { ...column.uuid('participant_id'), primary: true },
    institutionCode: column.text('institution_code'),
    versionBefore: column.integer('version_before'),
    correction: nullable(column.text('correction')),
    noteSealed: nullable(column.bytes('note_sealed')),
    settledAt: nullable(column.instant('settled_at')),
  } satisfies Record<keyof DataRequestRecordRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'data_request_record_participant_id_idx', columns: ['participantId'] }],
  foreignKeys: [
    {
      name: 'data_request_record_request_id_fkey',
      target: 'DataRequest',
      columnNames: ['requestId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'data_request_record_participant_id_fkey',
      target: 'Participant',
      columnNames: ['participantId'],
      referencedColumnNames: ['id'],
    },
  ],
});
