import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { ClaimPaymentState, PaymentBatchState, PaymentComponent } from '../schema.types.ts';

/** Payments that go to the bank together. */
export interface PaymentBatchRow {
  readonly id: string;
  readonly number: string;
  readonly state: PaymentBatchState;
  readonly payOn: PlainDate;
  readonly paymentCount: number;
  readonly total: Rupiah;
  /** The branches that insure its claims: whoever acts for all of them may see it. */
  readonly insurerCodes: readonly string[];
  readonly createdAt: Instant;
  readonly createdSubject: string;
  readonly createdByName: string;
  readonly example: boolean;
}

/** Payment batches. */
export const PaymentBatchTable = new EntitySchema<PaymentBatchRow>({
  name: 'PaymentBatch',
  tableName: 'payment_batch',
  columns: {
    id: column.uuidKey(),
    number: column.text('number'),
    state: column.text('state'),
    payOn: column.date('pay_on'),
    paymentCount: column.integer('payment_count'),
    total: column.rupiah('total'),
    insurerCodes: column.textList('insurer_codes'),
    createdAt: column.instant('created_at'),
    createdSubject: column.text('created_subject'),
    createdByName: column.text('created_by_name'),
    example: column.boolean('example'),
  } satisfies Record<keyof PaymentBatchRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'payment_batch_created_at_idx', columns: ['createdAt', 'id'] }],
  uniques: [{ name: 'payment_batch_number_key', columns: ['number'] }],
});

/** One component of one decision to one payee. */
export interface ClaimPaymentRow {
  readonly id: string;
  readonly batchId: string;
  /** By which the bank answers. */
  readonly reference: string;
  readonly claimId: string;
  readonly decisionId: string;
  readonly component: PaymentComponent;
  readonly beneficiaryId: string;
  readonly amount: Rupiah;
  readonly accountMasked: string | null;
  readonly state: ClaimPaymentState;
  readonly settledOn: PlainDate | null;
  readonly returnReason: string | null;
  /** 1; more only for late compensation that is owed on top of an earlier part. */
  readonly part: number;
}

const key = (name: string, target: string, property: string) => ({
  name,
  target,
  columnNames: [property],
  referencedColumnNames: ['id'],
});

/** Payments on claims. The partial index `claim_payment_once_idx` keeps one from being made twice. */
export const ClaimPaymentTable = new EntitySchema<ClaimPaymentRow>({
  name: 'ClaimPayment',
  tableName: 'claim_payment',
  columns: {
    id: column.uuidKey(),
    batchId: column.uuid('batch_id'),
    reference: column.text('reference'),
    claimId: column.uuid('claim_id'),
    decisionId: column.uuid('decision_id'),
    component: column.text('component'),
    beneficiaryId: column.uuid('beneficiary_id'),
    amount: column.rupiah('amount'),
    accountMasked: nullable(column.text('account_masked')),
    state: column.text('state'),
    settledOn: nullable(column.date('settled_on')),
    returnReason: nullable(column.text('return_reason')),
    part: column.integer('part'),
  } satisfies Record<keyof ClaimPaymentRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'claim_payment_claim_id_idx', columns: ['claimId', 'id'] },
    { name: 'claim_payment_batch_id_idx', columns: ['batchId', 'reference'] },
    {
      name: 'claim_payment_once_idx',
      columns: ['decisionId', 'component', 'beneficiaryId', 'part'],
      unique: true,
      where: "state <> 'RETURNED'",
    },
  ],
  uniques: [{ name: 'claim_payment_reference_key', columns: ['reference'] }],
  checks: [
    { name: 'claim_payment_amount_check', expression: 'amount > 0' },
    {
      name: 'claim_payment_part_check',
      expression: "part = 1 or (component = 'LATE_COMPENSATION' and part > 1)",
    },
  ],
  foreignKeys: [
    key('claim_payment_batch_id_fkey', 'PaymentBatch', 'batchId'),
    key('claim_payment_claim_id_fkey', 'Claim', 'claimId'),
    key('claim_payment_decision_id_fkey', 'ClaimDecision', 'decisionId'),
    key('claim_payment_beneficiary_id_fkey', 'ClaimBeneficiary', 'beneficiaryId'),
  ],
});
