import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { LifeCycleEvent } from '../domain/agreement-status.ts';

/** Something that happened to an agreement, as it is kept. Appended, never changed. */
export interface EventRow extends LifeCycleEvent {
  readonly agreementId: string;
  readonly reason: string | null;
  readonly actorName: string | null;
  readonly institutionCode: string | null;
  readonly recordedAt: Instant;
}

/** What happened to agreements. */
export const EventTable = new EntitySchema<EventRow>({
  name: 'AgreementEvent',
  tableName: 'agreement_event',
  columns: {
    agreementId: { ...column.uuid('agreement_id'), primary: true },
    position: { ...column.integer('position'), primary: true },
    action: column.text('action'),
    on: column.date('on_date'),
    versionNumber: nullable(column.integer('version_number')),
    reason: nullable(column.text('reason')),
    undoes: nullable(column.integer('undoes')),
    subject: nullable(column.text('subject')),
    actorName: nullable(column.text('actor_name')),
    institutionCode: nullable(column.text('institution_code')),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof EventRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'agreement_event_agreement_id_fkey',
      target: 'Agreement',
      columnNames: ['agreementId'],
      referencedColumnNames: ['id'],
    },
  ],
});
