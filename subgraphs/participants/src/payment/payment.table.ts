import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type {
  BankLineProblem,
  BankLineState,
  ContributionPaymentSource,
  ContributionPaymentState,
} from '../schema.types.ts';

/** Money towards an invoice, or the opposite of some that counted in error. */
export interface PaymentRow {
  readonly id: string;
  readonly invoiceId: string;
  readonly amount: Rupiah;
  readonly paidOn: PlainDate;
  readonly source: ContributionPaymentSource;
  readonly state: ContributionPaymentState;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly recordedInstitutionCode: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly bankLineId: string | null;
  readonly reversesId: string | null;
}

/** Payments of contributions. */
export const PaymentTable = new EntitySchema<PaymentRow>({
  name: 'ContributionPayment',
  tableName: 'contribution_payment',
  columns: {
    id: column.uuidKey(),
    invoiceId: column.uuid('invoice_id'),
    amount: column.rupiah('amount'),
    paidOn: column.date('paid_on'),
    source: column.text('source'),
    state: column.text('state'),
    reference: nullable(column.text('reference')),
    reason: nullable(column.text('reason')),
    recordedInstitutionCode: nullable(column.text('recorded_institution_code')),
    recordedBy: column.text('recorded_by'),
    recordedAt: column.instant('recorded_at'),
    decidedBy: nullable(column.text('decided_by')),
    decidedAt: nullable(column.instant('decided_at')),
    bankLineId: nullable(column.uuid('bank_line_id')),
    reversesId: nullable(column.uuid('reverses_id')),
  } satisfies Record<keyof PaymentRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'contribution_payment_invoice_id_idx', columns: ['invoiceId', 'id'] },
    { name: 'contribution_payment_reverses_id_key', columns: ['reversesId'], unique: true },
    { name: 'contribution_payment_bank_line_id_idx', columns: ['bankLineId'] },
  ],
  checks: [
    {
      name: 'contribution_payment_amount_check',
      expression: "(source = 'REVERSAL') = (amount < 0) and amount <> 0",
    },
    { name: 'contribution_payment_reverses_check', expression: "(source = 'REVERSAL') = (reverses_id is not null)" },
    { name: 'contribution_payment_decided_check', expression: "(state = 'WAITING') = (decided_at is null)" },
    {
      name: 'contribution_payment_second_person_check',
      expression: "source <> 'BY_HAND' or decided_by is null or decided_by <> recorded_by",
    },
  ],
  foreignKeys: [
    {
      name: 'contribution_payment_invoice_id_fkey',
      target: 'Invoice',
      columnNames: ['invoiceId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'contribution_payment_bank_line_id_fkey',
      target: 'BankLine',
      columnNames: ['bankLineId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'contribution_payment_reverses_id_fkey',
      target: 'ContributionPayment',
      columnNames: ['reversesId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** A row of a bank file that could not be read. */
export interface UnreadableRow {
  readonly row: number;
  readonly message: Sentence;
}

/** A bank's statement as it was read. */
export interface BankFileRow {
  readonly id: string;
  readonly insurerCode: string;
  readonly name: string;
  readonly sha256: Buffer;
  readonly lineCount: number;
  readonly seenBefore: number;
  readonly outgoing: number;
  readonly unreadable: readonly UnreadableRow[];
  readonly receivedBy: string;
  readonly receivedAt: Instant;
}

/** Bank files. */
export const BankFileTable = new EntitySchema<BankFileRow>({
  name: 'BankFile',
  tableName: 'bank_file',
  columns: {
    id: column.uuidKey(),
    insurerCode: column.text('insurer_code'),
    name: column.text('name'),
    sha256: column.bytes('sha256'),
    lineCount: column.integer('line_count'),
    seenBefore: column.integer('seen_before'),
    outgoing: column.integer('outgoing'),
    unreadable: column.json('unreadable'),
    receivedBy: column.text('received_by'),
    receivedAt: column.instant('received_at'),
  } satisfies Record<keyof BankFileRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'bank_file_insurer_code_sha256_key', columns: ['insurerCode', 'sha256'] }],
});

/** Money that came in, by the bank's word. */
export interface BankLineRow {
  readonly id: string;
  readonly fileId: string;
  readonly insurerCode: string;
  readonly fingerprint: Buffer;
  readonly row: number;
  readonly bookedOn: PlainDate;
  readonly amount: Rupiah;
  readonly descriptionSealed: Buffer;
  readonly state: BankLineState;
  readonly problem: BankLineProblem | null;
  /** Invoices that it names. */
  readonly namedIds: readonly string[];
  readonly reason: string | null;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Instant | null;
  readonly version: number;
}

/** Lines of bank files. */
export const BankLineTable = new EntitySchema<BankLineRow>({
  name: 'BankLine',
  tableName: 'bank_line',
  columns: {
    id: column.uuidKey(),
    fileId: column.uuid('file_id'),
    insurerCode: column.text('insurer_code'),
    fingerprint: column.bytes('fingerprint'),
    row: column.integer('row_number'),
    bookedOn: column.date('booked_on'),
    amount: column.rupiah('amount'),
    descriptionSealed: column.bytes('description_sealed'),
    state: column.text('state'),
    problem: nullable(column.text('problem')),
    namedIds: { ...column.uuid('named_ids'), array: true },
    reason: nullable(column.text('reason')),
    resolvedBy: nullable(column.text('resolved_by')),
    resolvedAt: nullable(column.instant('resolved_at')),
    version: { ...column.integer('version'), default: 1 },
  } satisfies Record<keyof BankLineRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'bank_line_insurer_code_fingerprint_key', columns: ['insurerCode', 'fingerprint'] }],
  indices: [{ name: 'bank_line_file_id_idx', columns: ['fileId', 'row'] }],
  checks: [{ name: 'bank_line_amount_check', expression: 'amount > 0' }],
  foreignKeys: [
    {
      name: 'bank_line_file_id_fkey',
      target: 'BankFile',
      columnNames: ['fileId'],
      referencedColumnNames: ['id'],
    },
  ],
});
