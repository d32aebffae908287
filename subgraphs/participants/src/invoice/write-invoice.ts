import { recordAudit } from '@payung/kit/audit.ts';
import type { AuditSource } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import { dueDayOf } from '../domain/invoice-due.ts';
import { invoiceNumber, paymentCode, SERIES } from '../domain/invoice-number.ts';
import type { InvoiceKind } from '../schema.types.ts';
import { ratesOf, reckoningOf } from './gather-invoice.ts';
import type { InvoiceFacts, Payer } from './invoice-facts.ts';
import { InvoiceTable } from './invoice.table.ts';
import type { BilledProgramme, InvoiceRow } from './invoice.table.ts';
import { writeReckoning } from './reckon-invoice.ts';
import type { Reckoned } from './reckon-invoice.ts';

/** A document to write. */
export interface NewDocument {
  readonly agreementId: string;
  /** The first day of the month. */
  readonly period: PlainDate;
  /** The month in which the money is asked for, which sets the last day to pay. */
  readonly askedIn: PlainDate;
  readonly facts: InvoiceFacts;
  readonly payer: Payer;
  /** The invoice that it corrects, and why; null for an invoice. */
  readonly correction: { readonly invoice: InvoiceRow; readonly reason: string } | null;
}

/** Holds an agreement and month until the end of the transaction: two documents of one account are written one after the other. */
export async function holdAccount(transaction: Transaction, agreementId: string, period: PlainDate): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 4242101))', [
    `${agreementId} ${period.toString()}`,
  ]);
}

/**
 * Reckons and writes a document with its lines, its ledger and the trail.
 *
 * @returns its primary key; null, with nothing written, when there is nothing to bill or to correct
 */
export async function writeInvoice(
  transaction: Transaction,
  source: AuditSource,
  { agreementId, period, askedIn, facts, payer, correction }: NewDocument,
): Promise<string | null> {
  const id = await nextKey(transaction);
  const reckoned = await writeReckoning(transaction, reckoningOf(facts, agreementId, period), id);
  if (reckoned.lineCount === 0) return null;
  const kind = kindOf(reckoned, correction !== null);
  const issuedOn = dateInJakarta(source.now);
  const serial = await nextSerial(transaction, kind, issuedOn.year);
  const dueOn = dueDayOf(askedIn, facts.holidays);
  const number = invoiceNumber(kind, issuedOn.year, serial);
  await transaction.insert(InvoiceTable, {
    id,
    number,
    kind,
    correctsId: correction?.invoice.id ?? null,
    agreementId,
    agreementVersion: facts.version,
    period,
    regionCode: facts.regionCode,
    insurerCode: facts.insurerCode,
    payerCode: payer.institutionCode,
    payerName: payer.name,
    payerRole: payer.role,
    partyCodes: partiesOf(facts, payer),
    programmes: programmesOf(facts, period, reckoned),
    rounding: facts.rates.rounding,
    months: reckoned.months,
    total: reckoned.total,
    dueOn,
    paymentCode: correction?.invoice.paymentCode ?? paymentCode(issuedOn.year, serial),
    issuedOn,
    issuedAt: source.now,
    issuedBy: source.session.subject,
    reason: correction?.reason ?? null,
    factsAsKnownAt: facts.rates.asKnownAt,
    example: source.session.registersExamples || (await isOfExamples(transaction, id)),
  });
  await recordAudit(transaction, source, {
    action: 'invoice:issue',
    entityType: 'Invoice',
    entityId: id,
    details: { number, period: period.toString(), months: reckoned.months, total: reckoned.total },
  });
  return id;
}

/** Whether everybody on a document is invented: then the document is. */
async function isOfExamples(transaction: Transaction, id: string): Promise<boolean> {
  const [row]: { example: boolean }[] = await transaction.query(
    `select bool_and(enrolment.example) as example from contribution join enrolment on enrolment.id = contribution.enrolment_id
     where contribution.invoice_id = $1`,
    [id],
  );
  return row!.example;
}

/** A key in the order of time, made before the row: the ledger is written first. */
async function nextKey(transaction: Transaction): Promise<string> {
  const [row]: { id: string }[] = await transaction.query('select uuidv7() as id');
  return row!.id;
}

/** The next number of a series. It is taken in the transaction of the document: what is not written leaves no gap. */
async function nextSerial(transaction: Transaction, kind: InvoiceKind, year: number): Promise<number> {
  const [row]: { last_serial: number }[] = await transaction.query(
    `insert into invoice_series as series (series, year, last_serial) values ($1, $2, 1)
     on conflict (series, year) do update set last_serial = series.last_serial + 1 returning last_serial`,
    [SERIES[kind], year],
  );
  return row!.last_serial;
}

function kindOf({ total }: Reckoned, isCorrection: boolean): InvoiceKind {
  if (!isCorrection) return 'INVOICE';
  return total > 0 ? 'DEBIT_NOTE' : 'CREDIT_NOTE';
}

function partiesOf({ partyCodes, insurerCode }: InvoiceFacts, { institutionCode }: Payer): readonly string[] {
  return [...new Set([...partyCodes, insurerCode, ...(institutionCode === null ? [] : [institutionCode])])];
}

function programmesOf(facts: InvoiceFacts, period: PlainDate, { jkk, jkm }: Reckoned): readonly BilledProgramme[] {
  return [...ratesOf(facts, period)].map(([programme, { basisPoints, source, effectiveFrom, confidence }]) => ({
    programme,
    basisPoints,
    amount: programme === 'JKK' ? jkk : jkm,
    source,
    effectiveFrom: effectiveFrom.toString(),
    confidence,
  }));
}
