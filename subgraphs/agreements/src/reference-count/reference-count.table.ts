import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { Confidence, CountedUnit } from '../schema.types.ts';

/** A number of units that somebody recorded. Rows are only added: the newest by its own day is in effect. */
export interface ReferenceCountRow {
  readonly id: string;
  readonly regionCode: string;
  readonly electionCode: string;
  readonly unit: CountedUnit;
  readonly value: number;
  readonly countedOn: PlainDate;
  readonly source: string;
  readonly confidence: Confidence;
  readonly recordedAt: Instant;
  readonly importId: string | null;
}

/** Counts that were recorded together. */
export interface ReferenceCountImportRow {
  readonly id: string;
  readonly rows: number;
  readonly recordedAt: Instant;
}

/** Recorded numbers of units. */
export const ReferenceCountTable = new EntitySchema<ReferenceCountRow>({
  name: 'ReferenceCount',
  tableName: 'reference_count',
  columns: {
    id: column.uuidKey(),
    regionCode: column.text('region_code'),
    electionCode: column.text('election_code'),
    unit: column.text('unit'),
    value: column.integer('value'),
    countedOn: column.date('counted_on'),
    source: column.text('source'),
    confidence: column.text('confidence'),
    recordedAt: column.instant('recorded_at'),
    importId: nullable(column.uuid('import_id')),
  } satisfies Record<keyof ReferenceCountRow, EntitySchemaColumnOptions>,
  indices: [
    {
      name: 'reference_count_region_code_idx',
      columns: ['electionCode', 'regionCode', 'unit', 'countedOn', 'id'],
    },
  ],
  checks: [{ name: 'reference_count_value_check', expression: 'value >= 0' }],
  foreignKeys: [
    {
      name: 'reference_count_region_code_fkey',
      target: 'Region',
      columnNames: ['regionCode'],
      referencedColumnNames: ['code'],
    },
    {
      name: 'reference_count_election_code_fkey',
      target: 'Election',
      columnNames: ['electionCode'],
      referencedColumnNames: ['code'],
    },
    {
      name: 'reference_count_import_id_fkey',
      target: 'ReferenceCountImport',
      columnNames: ['importId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Imports of recorded numbers. */
export const ReferenceCountImportTable = new EntitySchema<ReferenceCountImportRow>({
  name: 'ReferenceCountImport',
  tableName: 'reference_count_import',
  columns: {
    id: column.uuidKey(),
    rows: column.integer('rows'),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof ReferenceCountImportRow, EntitySchemaColumnOptions>,
});
