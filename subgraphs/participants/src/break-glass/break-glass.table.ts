import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { BreakGlassEnd } from '../schema.types.ts';

/** A break-glass access. */
export interface BreakGlassRow {
  readonly id: string;
  readonly number: number;
  readonly holderSubject: string;
  readonly holderName: string;
  readonly holderRole: string;
  readonly holderInstitutionCode: string | null;
  readonly secondSubject: string;
  readonly secondName: string;
  readonly secondRole: string;
  readonly secondInstitutionCode: string | null;
  readonly reasonSealed: Buffer;
  /** Every record of the person, whichever institution registered it. */
  readonly participantIds: readonly string[];
  readonly openedAt: Instant;
  readonly endsAt: Instant;
  readonly endedAt: Instant | null;
  readonly endedBy: BreakGlassEnd | null;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgementSealed: Buffer | null;
  /** Requests that were answered under it. */
  readonly requests: number;
}

/** Break-glass accesses. */
export const BreakGlassTable = new EntitySchema<BreakGlassRow>({
  name: 'BreakGlass',
  tableName: 'break_glass',
  columns: {
    id: column.uuidKey(),
    number: { ...column.integer('number'), default: () => "nextval('break_glass_number')" },
    holderSubject: column.text('holder_subject'),
    holderName: column.text('holder_name'),
    holderRole: column.text('holder_role'),
    holderInstitutionCode: nullable(column.text('holder_institution_code')),
    secondSubject: column.text('second_subject'),
    secondName: column.text('second_name'),
    secondRole: column.text('second_role'),
    secondInstitutionCode: nullable(column.text('second_institution_code')),
    reasonSealed: column.bytes('reason_sealed'),
    participantIds: { ...column.uuid('participant_ids'), array: true },
    openedAt: column.instant('opened_at'),
    endsAt: column.instant('ends_at'),
    endedAt: nullable(column.instant('ended_at')),
    endedBy: nullable(column.text('ended_by')),
    acknowledgedAt: nullable(column.instant('acknowledged_at')),
    acknowledgementSealed: nullable(column.bytes('acknowledgement_sealed')),
    requests: { ...column.integer('requests'), default: 0 },
  } satisfies Record<keyof BreakGlassRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'break_glass_number_key', columns: ['number'] }],
  checks: [
    { name: 'break_glass_second_check', expression: 'second_subject <> holder_subject' },
    {
      name: 'break_glass_three_hours_check',
      expression: "ends_at > opened_at and ends_at <= opened_at + interval '3 hours'",
    },
    { name: 'break_glass_ended_check', expression: '(ended_at is null) = (ended_by is null)' },
  ],
  indices: [
    { name: 'break_glass_holder_subject_idx', columns: ['holderSubject', 'id'] },
    { name: 'break_glass_second_subject_idx', columns: ['secondSubject', 'id'] },
  ],
});
