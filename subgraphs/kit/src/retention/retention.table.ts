import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '../columns.ts';
import type { Instant, PlainDate } from '../values/dates.ts';
import type { RetentionClass } from './owner-retention.ts';

/** A term that was set. Terms are added and never changed: the last one set for a day holds. */
export interface RetentionTermRow {
  readonly id: string;
  readonly class: RetentionClass;
  readonly days: number;
  readonly effectiveFrom: PlainDate;
  readonly reason: string;
  readonly recordedAt: Instant;
}

/** Terms that were set. */
export const RetentionTermTable = new EntitySchema<RetentionTermRow>({
  name: 'RetentionTerm',
  tableName: 'retention_term',
  columns: {
    id: column.uuidKey(),
    class: column.text('class'),
    days: column.integer('days'),
    effectiveFrom: column.date('effective_from'),
    reason: column.text('reason'),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof RetentionTermRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'retention_term_days_check', expression: 'days > 0' }],
  indices: [{ name: 'retention_term_class_idx', columns: ['class', 'effectiveFrom', 'id'] }],
});

/** Where a run stands; the enum `ErasureState` of the schema. */
export type ErasureState = 'WAITING' | 'RUNNING' | 'DONE' | 'CANCELLED';

/** What a run erases of a class. */
export interface ErasurePartRow {
  readonly class: RetentionClass;
  readonly days: number;
  readonly erased: number;
  readonly heldBack: number;
}

/** A run that erases what is kept too long. */
export interface ErasureRunRow {
  readonly id: string;
  readonly state: ErasureState;
  readonly parts: readonly ErasurePartRow[];
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly requestedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Instant | null;
  readonly finishedAt: Instant | null;
}

/** Runs that erase. */
export const ErasureRunTable = new EntitySchema<ErasureRunRow>({
  name: 'ErasureRun',
  tableName: 'erasure_run',
  columns: {
    id: column.uuidKey(),
    state: column.text('state'),
    parts: column.json('parts'),
    reason: column.text('reason'),
    requestedBy: column.text('requested_by'),
    requestedByName: column.text('requested_by_name'),
    requestedAt: column.instant('requested_at'),
    decidedBy: nullable(column.text('decided_by')),
    decidedByName: nullable(column.text('decided_by_name')),
    decidedAt: nullable(column.instant('decided_at')),
    finishedAt: nullable(column.instant('finished_at')),
  } satisfies Record<keyof ErasureRunRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'erasure_run_second_person_check',
      expression: "state = 'CANCELLED' or decided_by is null or decided_by <> requested_by",
    },
  ],
  indices: [{ name: 'erasure_run_one_idx', synchronize: false }],
});

/** The tables of retention, for the list of an owner's tables. */
export const retentionTables = [RetentionTermTable, ErasureRunTable];
