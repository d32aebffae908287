import type { Role } from '@payung/kit/access.ts';
import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { BreachAudience, BreachEventKind, BreachState, PersonalKind, PersonalSubject } from '../schema.types.ts';

/** An entry of the breach register. */
export interface BreachRow {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly state: BreachState;
  /** False once it was assessed to be none. */
  readonly isBreach: boolean;
  readonly foundAt: Instant;
  readonly dueAt: Instant;
  readonly dataKinds: readonly PersonalKind[];
  readonly subjects: readonly PersonalSubject[];
  readonly peopleEstimate: number | null;
  readonly happened: string;
  readonly cause: string | null;
  readonly measures: string | null;
  readonly contact: string | null;
  /** The subject of the token that reported it. */
  readonly reportedBy: string;
  readonly reportedAt: Instant;
}

/** Entries of the breach register. */
export const BreachTable = new EntitySchema<BreachRow>({
  name: 'Breach',
  tableName: 'breach',
  columns: {
    id: column.uuidKey(),
    number: { ...column.integer('number'), default: () => "nextval('breach_number')" },
    version: { ...column.integer('version'), default: 1 },
    state: column.text('state'),
    isBreach: { ...column.boolean('is_breach'), default: true },
    foundAt: column.instant('found_at'),
    dueAt: column.instant('due_at'),
    dataKinds: column.textList('data_kinds'),
    subjects: column.textList('subjects'),
    peopleEstimate: nullable(column.integer('people_estimate')),
    happened: column.text('happened'),
    cause: nullable(column.text('cause')),
    measures: nullable(column.text('measures')),
    contact: nullable(column.text('contact')),
    reportedBy: column.text('reported_by'),
    reportedAt: column.instant('reported_at'),
  } satisfies Record<keyof BreachRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'breach_number_key', columns: ['number'] }],
  checks: [{ name: 'breach_people_check', expression: 'people_estimate >= 0' }],
  indices: [{ name: 'breach_reported_by_idx', columns: ['reportedBy', 'id'] }],
});

/** That somebody was told of a breach. */
export interface BreachNoticeRow {
  readonly id: string;
  readonly breachId: string;
  readonly audience: BreachAudience;
  readonly at: Instant;
  readonly how: string;
  readonly people: number | null;
  readonly recordedAt: Instant;
}

/** Who was told of breaches. */
export const BreachNoticeTable = new EntitySchema<BreachNoticeRow>({
  name: 'BreachNotice',
  tableName: 'breach_notice',
  columns: {
    id: column.uuidKey(),
    breachId: column.uuid('breach_id'),
    audience: column.text('audience'),
    at: column.instant('at'),
    how: column.text('how'),
    people: nullable(column.integer('people')),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof BreachNoticeRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'breach_notice_people_check', expression: 'people >= 0' }],
  indices: [{ name: 'breach_notice_breach_id_idx', columns: ['breachId', 'at', 'id'] }],
  foreignKeys: [
    {
      name: 'breach_notice_breach_id_fkey',
      target: 'Breach',
      columnNames: ['breachId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Something that was done with an entry. */
export interface BreachEventRow {
  readonly id: string;
  readonly breachId: string;
  readonly kind: BreachEventKind;
  readonly at: Instant;
  readonly subject: string;
  readonly actorName: string;
  readonly role: Role;
  readonly note: string | null;
}

/** What was done with entries of the register. */
export const BreachEventTable = new EntitySchema<BreachEventRow>({
  name: 'BreachEvent',
  tableName: 'breach_event',
  columns: {
    id: column.uuidKey(),
    breachId: column.uuid('breach_id'),
    kind: column.text('kind'),
    at: column.instant('at'),
    subject: column.text('subject'),
    actorName: column.text('actor_name'),
    role: column.text('role'),
    note: nullable(column.text('note')),
  } satisfies Record<keyof BreachEventRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'breach_event_breach_id_idx', columns: ['breachId', 'id'] }],
  foreignKeys: [
    { name: 'breach_event_breach_id_fkey', target: 'Breach', columnNames: ['breachId'], referencedColumnNames: ['id'] },
  ],
});
