import { column, nullable } from '@payung/kit/columns.ts';
import type { Rounding } from '@payung/kit/values/contribution.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { Confidence, InvoiceKind, Programme } from '../schema.types.ts';

/** A programme on a document, with the rate that it was reckoned by. */
export interface BilledProgramme {
  readonly programme: Programme;
  readonly basisPoints: number;
  readonly amount: Rupiah;
  readonly source: string;
  /** As text: it lives in JSON. */
  readonly effectiveFrom: string;
  readonly confidence: Confidence;
}

/** An invoice, credit note or debit note. Nothing of it changes once it is issued, but for what is known of its money. */
export interface InvoiceRow {
  readonly id: string;
  readonly number: string;
  readonly kind: InvoiceKind;
  /** The invoice that it corrects; null for an invoice. */
  readonly correctsId: string | null;
  readonly agreementId: string;
  readonly agreementVersion: number;
  /** The first day of the calendar month. */
  readonly period: PlainDate;
  readonly regionCode: string;
  readonly insurerCode: string;
  readonly payerCode: string | null;
  readonly payerName: string;
  readonly payerRole: string;
  /** Who may read it. */
  readonly partyCodes: readonly string[];
  readonly programmes: readonly BilledProgramme[];
  readonly rounding: Rounding;
  readonly months: number;
  readonly total: Rupiah;
  readonly dueOn: PlainDate;
  readonly paymentCode: string;
  readonly issuedOn: PlainDate;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  readonly reason: string | null;
  readonly factsAsKnownAt: Instant;
  readonly example: boolean;
  /** Of an invoice: what its corrections add up to. */
  readonly amountCorrected: Rupiah;
  readonly amountPaid: Rupiah;
  readonly amountWaiting: Rupiah;
  /** The day on which this document was paid in full. */
  readonly settledOn: PlainDate | null;
  /** Of an invoice: the last day to pay what of it and its corrections is open; null while nothing is. */
  readonly openDueOn: PlainDate | null;
}

const ZERO = { default: 0 };

/** Invoices and their corrections. */
export const InvoiceTable = new EntitySchema<InvoiceRow>({
  name: 'Invoice',
  tableName: 'invoice',
  columns: {
    id: column.uuidKey(),
    number: column.text('number'),
    kind: column.text('kind'),
    correctsId: nullable(column.uuid('corrects_id')),
    agreementId: column.uuid('agreement_id'),
    agreementVersion: column.integer('agreement_version'),
    period: column.date('period'),
    regionCode: column.text('region_code'),
    insurerCode: column.text('insurer_code'),
    payerCode: nullable(column.text('payer_code')),
    payerName: column.text('payer_name'),
    payerRole: column.text('payer_role'),
    partyCodes: column.textList('party_codes'),
    programmes: column.json('programmes'),
    rounding: column.text('rounding'),
    months: column.integer('months'),
    total: column.rupiah('total'),
    dueOn: column.date('due_on'),
    paymentCode: column.text('payment_code'),
    issuedOn: column.date('issued_on'),
    issuedAt: column.instant('issued_at'),
    issuedBy: column.text('issued_by'),
    reason: nullable(column.text('reason')),
    factsAsKnownAt: column.instant('facts_as_known_at'),
    example: column.boolean('example'),
    amountCorrected: { ...column.rupiah('amount_corrected'), ...ZERO },
    amountPaid: { ...column.rupiah('amount_paid'), ...ZERO },
    amountWaiting: { ...column.rupiah('amount_waiting'), ...ZERO },
    settledOn: nullable(column.date('settled_on')),
    openDueOn: nullable(column.date('open_due_on')),
  } satisfies Record<keyof InvoiceRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'invoice_agreement_id_period_key', synchronize: false },
    { name: 'invoice_payment_code_key', synchronize: false },
    { name: 'invoice_corrects_id_idx', columns: ['correctsId'] },
    { name: 'invoice_agreement_id_idx', columns: ['agreementId', 'id'] },
    { name: 'invoice_region_code_idx', synchronize: false },
    { name: 'invoice_outstanding_idx', synchronize: false },
  ],
  uniques: [{ name: 'invoice_number_key', columns: ['number'] }],
  checks: [
    {
      name: 'invoice_kind_check',
      expression: "(kind = 'INVOICE') = (corrects_id is null) and (kind = 'INVOICE') = (reason is null)",
    },
    { name: 'invoice_period_check', expression: "period = date_trunc('month', period)::date" },
    {
      name: 'invoice_total_check',
      expression:
        "(kind = 'INVOICE' and total >= 0) or (kind = 'CREDIT_NOTE' and total <= 0) or (kind = 'DEBIT_NOTE' and total > 0)",
    },
  ],
  foreignKeys: [
    {
      name: 'invoice_corrects_id_fkey',
      target: 'Invoice',
      columnNames: ['correctsId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** What the people of one institution, category and wage base cost on a document. */
export interface InvoiceLineRow {
  readonly invoiceId: string;
  readonly position: number;
  readonly institutionCode: string;
  readonly categoryCode: string;
  /** Negative where a correction takes people off. */
  readonly people: number;
  readonly wageBase: Rupiah;
  readonly jkkEach: Rupiah;
  readonly jkmEach: Rupiah;
  readonly total: Rupiah;
}

/** Lines of documents. */
export const InvoiceLineTable = new EntitySchema<InvoiceLineRow>({
  name: 'InvoiceLine',
  tableName: 'invoice_line',
  columns: {
    invoiceId: { ...column.uuid('invoice_id'), primary: true },
    position: { ...column.integer('position'), primary: true },
    institutionCode: column.text('institution_code'),
    categoryCode: column.text('category_code'),
    people: column.integer('people'),
    wageBase: column.rupiah('wage_base'),
    jkkEach: column.rupiah('jkk_each'),
    jkmEach: column.rupiah('jkm_each'),
    total: column.rupiah('total'),
  } satisfies Record<keyof InvoiceLineRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'invoice_line_total_check',
      expression: 'total = people * (jkk_each + jkm_each) and people <> 0',
    },
  ],
  foreignKeys: [
    {
      name: 'invoice_line_invoice_id_fkey',
      target: 'Invoice',
      columnNames: ['invoiceId'],
      referencedColumnNames: ['id'],
      deferrable: 'INITIALLY DEFERRED',
    },
  ],
});
