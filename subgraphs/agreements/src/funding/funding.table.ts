import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { BudgetLine, FundingBasis, FundingRole, FundingState } from '../schema.types.ts';

/** One step of an agreement's money. */
export interface EdgeRow {
  readonly id: string;
  readonly agreementId: string;
  readonly fromRole: FundingRole;
  readonly fromInstitution: string | null;
  readonly fromName: string | null;
  readonly toRole: FundingRole;
  readonly toInstitution: string | null;
  readonly toName: string | null;
  readonly budgetLine: BudgetLine | null;
  readonly budgetLineText: string | null;
  readonly amountPromised: Rupiah | null;
  readonly promisedOn: PlainDate | null;
  readonly sourceText: string | null;
  readonly basis: FundingBasis;
  readonly recordedAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/** Money that moved along a step. */
export interface PaymentRow {
  readonly id: string;
  readonly edgeId: string;
  readonly amount: Rupiah | null;
  readonly paidOn: PlainDate | null;
  readonly inFull: boolean;
  readonly sourceText: string | null;
  readonly recordedAt: Instant;
}

/** One field of a step before and after a correction. */
export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** That a step was corrected. */
export interface CorrectionRow {
  readonly id: string;
  readonly edgeId: string;
  readonly reason: string;
  readonly correctedAt: Instant;
  readonly changes: readonly Change[];
}

/** What the steps of an agreement add up to. */
export interface AgreementFundingRow {
  readonly agreementId: string;
  readonly state: FundingState;
}

const key = (name: string, target: string, property: string, referenced: string) => ({
  name,
  target,
  columnNames: [property],
  referencedColumnNames: [referenced],
});

/** Steps of agreements' money. */
export const EdgeTable = new EntitySchema<EdgeRow>({
  name: 'FundingEdge',
  tableName: 'funding_edge',
  columns: {
    id: column.uuidKey(),
    agreementId: column.uuid('agreement_id'),
    fromRole: column.text('from_role'),
    fromInstitution: nullable(column.text('from_institution')),
    fromName: nullable(column.text('from_name')),
    toRole: column.text('to_role'),
    toInstitution: nullable(column.text('to_institution')),
    toName: nullable(column.text('to_name')),
    budgetLine: nullable(column.text('budget_line')),
    budgetLineText: nullable(column.text('budget_line_text')),
    amountPromised: nullable(column.rupiah('amount_promised')),
    promisedOn: nullable(column.date('promised_on')),
    sourceText: nullable(column.text('source_text')),
    basis: column.text('basis'),
    recordedAt: column.instant('recorded_at'),
    withdrawnAt: nullable(column.instant('withdrawn_at')),
  } satisfies Record<keyof EdgeRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'funding_edge_agreement_id_idx', columns: ['agreementId', 'id'] }],
  checks: [
    { name: 'funding_edge_amount_promised_check', expression: 'amount_promised > 0' },
    {
      name: 'funding_edge_check',
      expression: 'num_nonnulls(from_institution, from_name) = 1 and num_nonnulls(to_institution, to_name) = 1',
    },
  ],
  foreignKeys: [
    key('funding_edge_agreement_id_fkey', 'Agreement', 'agreementId', 'id'),
    key('funding_edge_from_institution_fkey', 'Institution', 'fromInstitution', 'code'),
    key('funding_edge_to_institution_fkey', 'Institution', 'toInstitution', 'code'),
  ],
});

/** Payments along steps. */
export const PaymentTable = new EntitySchema<PaymentRow>({
  name: 'FundingPayment',
  tableName: 'funding_payment',
  columns: {
    id: column.uuidKey(),
    edgeId: column.uuid('edge_id'),
    amount: nullable(column.rupiah('amount')),
    paidOn: nullable(column.date('paid_on')),
    inFull: column.boolean('in_full'),
    sourceText: nullable(column.text('source_text')),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof PaymentRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'funding_payment_edge_id_idx', columns: ['edgeId', 'id'] }],
  checks: [
    { name: 'funding_payment_amount_check', expression: 'amount <> 0' },
    { name: 'funding_payment_check', expression: 'amount is not null or in_full' },
  ],
  foreignKeys: [key('funding_payment_edge_id_fkey', 'FundingEdge', 'edgeId', 'id')],
});

/** Corrections of steps. */
export const CorrectionTable = new EntitySchema<CorrectionRow>({
  name: 'FundingCorrection',
  tableName: 'funding_correction',
  columns: {
    id: column.uuidKey(),
    edgeId: column.uuid('edge_id'),
    reason: column.text('reason'),
    correctedAt: column.instant('corrected_at'),
    changes: column.json('changes'),
  } satisfies Record<keyof CorrectionRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'funding_correction_edge_id_idx', columns: ['edgeId', 'id'] }],
  foreignKeys: [key('funding_correction_edge_id_fkey', 'FundingEdge', 'edgeId', 'id')],
});

/** What the steps of each agreement add up to. */
export const AgreementFundingTable = new EntitySchema<AgreementFundingRow>({
  name: 'AgreementFunding',
  tableName: 'agreement_funding',
  columns: {
    agreementId: { ...column.uuid('agreement_id'), primary: true },
    state: column.text('state'),
  } satisfies Record<keyof AgreementFundingRow, EntitySchemaColumnOptions>,
  foreignKeys: [key('agreement_funding_agreement_id_fkey', 'Agreement', 'agreementId', 'id')],
});
