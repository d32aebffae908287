import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { NotifierKind } from '../schema.types.ts';

/** The minimum data of an early notice. What tells who somebody is, is sealed. */
export interface ClaimNoticeRow {
  readonly claimId: string;
  readonly at: Instant;
  readonly notifier: NotifierKind;
  readonly notifierName: Buffer;
  readonly notifierPhone: Buffer;
  readonly nik: Buffer | null;
  readonly nikMasked: string | null;
  readonly kpj: Buffer | null;
  readonly kpjMasked: string | null;
  /** When its enrolment was found by itself. */
  readonly matchedAt: Instant | null;
  /** The number that somebody without an account was given; null for who has one. */
  readonly reference: string | null;
  /** When somebody confirmed a notice without an account. */
  readonly confirmedAt: Instant | null;
  readonly confirmedByName: string | null;
}

/** Early notices. */
export const ClaimNoticeTable = new EntitySchema<ClaimNoticeRow>({
  name: 'ClaimNotice',
  tableName: 'claim_notice',
  columns: {
    claimId: { ...column.uuid('claim_id'), primary: true },
    at: column.instant('at'),
    notifier: column.text('notifier'),
    notifierName: column.bytes('notifier_name'),
    notifierPhone: column.bytes('notifier_phone'),
    nik: nullable(column.bytes('nik')),
    nikMasked: nullable(column.text('nik_masked')),
    kpj: nullable(column.bytes('kpj')),
    kpjMasked: nullable(column.text('kpj_masked')),
    matchedAt: nullable(column.instant('matched_at')),
    reference: nullable(column.text('reference')),
    confirmedAt: nullable(column.instant('confirmed_at')),
    confirmedByName: nullable(column.text('confirmed_by_name')),
  } satisfies Record<keyof ClaimNoticeRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'claim_notice_reference_key', columns: ['reference'], unique: true, where: 'reference is not null' },
  ],
  foreignKeys: [
    {
      name: 'claim_notice_claim_id_fkey',
      target: 'Claim',
      columnNames: ['claimId'],
      referencedColumnNames: ['id'],
    },
  ],
});
