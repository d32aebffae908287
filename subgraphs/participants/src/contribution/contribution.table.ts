import { column } from '@payung/kit/columns.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

/** A month of one person that a document adds or takes off. */
export interface ContributionRow {
  readonly invoiceId: string;
  readonly enrolmentId: string;
  readonly sign: 1 | -1;
  readonly period: PlainDate;
  readonly wageBase: Rupiah;
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
}

/** What was billed for whom. */
export const ContributionTable = new EntitySchema<ContributionRow>({
  name: 'Contribution',
  tableName: 'contribution',
  columns: {
    invoiceId: { ...column.uuid('invoice_id'), primary: true },
    enrolmentId: { ...column.uuid('enrolment_id'), primary: true },
    sign: { type: 'smallint', name: 'sign', primary: true },
    period: column.date('period'),
    wageBase: column.rupiah('wage_base'),
    jkk: column.rupiah('jkk'),
    jkm: column.rupiah('jkm'),
  } satisfies Record<keyof ContributionRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'contribution_enrolment_id_idx', columns: ['enrolmentId', 'period'] }],
  checks: [
    { name: 'contribution_sign_check', expression: 'sign in (-1, 1)' },
    { name: 'contribution_amount_check', expression: 'jkk >= 0 and jkm >= 0' },
  ],
  foreignKeys: [
    {
      name: 'contribution_invoice_id_fkey',
      target: 'Invoice',
      columnNames: ['invoiceId'],
      referencedColumnNames: ['id'],
      deferrable: 'INITIALLY DEFERRED',
    },
    {
      name: 'contribution_enrolment_id_fkey',
      target: 'Enrolment',
      columnNames: ['enrolmentId'],
      referencedColumnNames: ['id'],
    },
  ],
});
