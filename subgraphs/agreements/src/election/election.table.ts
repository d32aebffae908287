import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column } from '@payung/kit/columns.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Confidence, ElectionKind } from '../schema.types.ts';

/** An election. */
export interface ElectionRow {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly kind: ElectionKind;
  readonly pollingDate: PlainDate;
}

/** A stage of an election. */
export interface ElectionStageRow {
  readonly electionCode: string;
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly confidence: Confidence;
}

/** Elections by their code. */
export const ElectionTable = new EntitySchema<ElectionRow>({
  name: 'Election',
  tableName: 'election',
  columns: {
    code: column.textKey('code'),
    nameId: column.text('name_id'),
    nameEn: column.text('name_en'),
    kind: column.text('kind'),
    pollingDate: column.date('polling_date'),
  } satisfies Record<keyof ElectionRow, EntitySchemaColumnOptions>,
});

/** Stages of elections. */
export const ElectionStageTable = new EntitySchema<ElectionStageRow>({
  name: 'ElectionStage',
  tableName: 'election_stage',
  columns: {
    electionCode: column.textKey('election_code'),
    code: column.textKey('code'),
    nameId: column.text('name_id'),
    nameEn: column.text('name_en'),
    startsOn: column.date('starts_on'),
    endsOn: column.date('ends_on'),
    confidence: column.text('confidence'),
  } satisfies Record<keyof ElectionStageRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'election_stage_election_code_fkey',
      target: 'Election',
      columnNames: ['electionCode'],
      referencedColumnNames: ['code'],
    },
  ],
});
