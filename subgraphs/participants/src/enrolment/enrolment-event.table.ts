import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { EnrolmentStep } from '../schema.types.ts';

/** Something that happened to an enrolment, as it is kept. Appended, never changed. */
export interface EnrolmentEventRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly step: EnrolmentStep;
  /** The day on which it takes effect. */
  readonly on: PlainDate;
  readonly reason: string | null;
  /** Who did it; null for what the service did by itself. */
  readonly subject: string | null;
  readonly actorName: string | null;
  readonly institutionCode: string | null;
  readonly recordedAt: Instant;
}

/** What happened to enrolments. */
export const EnrolmentEventTable = new EntitySchema<EnrolmentEventRow>({
  name: 'EnrolmentEvent',
  tableName: 'enrolment_event',
  columns: {
    id: column.uuidKey(),
    enrolmentId: column.uuid('enrolment_id'),
    step: column.text('step'),
    on: column.date('on_date'),
    reason: nullable(column.text('reason')),
    subject: nullable(column.text('subject')),
    actorName: nullable(column.text('actor_name')),
    institutionCode: nullable(column.text('institution_code')),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof EnrolmentEventRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'enrolment_event_enrolment_id_idx', columns: ['enrolmentId', 'id'] }],
  foreignKeys: [
    {
      name: 'enrolment_event_enrolment_id_fkey',
      target: 'Enrolment',
      columnNames: ['enrolmentId'],
      referencedColumnNames: ['id'],
    },
  ],
});
