import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { EnrolmentConflictKind, EnrolmentConflictState } from '../schema.types.ts';

/** Two enrolments of one person in the same days. */
export interface EnrolmentConflictRow {
  readonly id: string;
  readonly kind: EnrolmentConflictKind;
  readonly firstId: string;
  readonly secondId: string;
  /** First day on which both hold. */
  readonly from: PlainDate;
  /** Included. */
  readonly through: PlainDate;
  readonly state: EnrolmentConflictState;
  readonly detectedAt: Instant;
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: string | null;
  readonly resolvedInstitutionCode: string | null;
  /** The reason that was given. */
  readonly resolution: string | null;
}

/** Conflicts. The database keeps their days and their lapse in step with the enrolments. */
export const EnrolmentConflictTable = new EntitySchema<EnrolmentConflictRow>({
  name: 'EnrolmentConflict',
  tableName: 'enrolment_conflict',
  columns: {
    id: column.uuidKey(),
    kind: column.text('kind'),
    firstId: column.uuid('first_id'),
    secondId: column.uuid('second_id'),
    from: column.date('from_on'),
    through: column.date('through_on'),
    state: { ...column.text('state'), default: 'OPEN' },
    detectedAt: column.instant('detected_at'),
    resolvedAt: nullable(column.instant('resolved_at')),
    resolvedBy: nullable(column.text('resolved_by')),
    resolvedInstitutionCode: nullable(column.text('resolved_institution_code')),
    resolution: nullable(column.text('resolution')),
  } satisfies Record<keyof EnrolmentConflictRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'enrolment_conflict_pair_key', columns: ['firstId', 'secondId'] }],
  indices: [
    { name: 'enrolment_conflict_second_id_idx', columns: ['secondId'] },
    { name: 'enrolment_conflict_state_idx', columns: ['state', 'id'] },
  ],
  checks: [
    { name: 'enrolment_conflict_order_check', expression: 'first_id < second_id' },
    { name: 'enrolment_conflict_resolved_check', expression: "(state = 'RESOLVED') = (resolved_at is not null)" },
  ],
  foreignKeys: [
    {
      name: 'enrolment_conflict_first_id_fkey',
      target: 'Enrolment',
      columnNames: ['firstId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'enrolment_conflict_second_id_fkey',
      target: 'Enrolment',
      columnNames: ['secondId'],
      referencedColumnNames: ['id'],
    },
  ],
});
