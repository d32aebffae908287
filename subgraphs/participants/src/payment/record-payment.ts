import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';

import type { Context } from '../context.ts';
import { holdInvoices, settleAccounts } from '../invoice/settle-account.ts';
import type { ContributionPaymentRefusalCode, RecordContributionPaymentInput } from '../schema.types.ts';
import { findVisible } from './hold-payment.ts';
import { PaymentTable } from './payment.table.ts';
import type { PaymentRow } from './payment.table.ts';

const LARGEST_AMOUNT = 1_000_000_000_000;
const SHORTEST_REFERENCE = 3;
const LONGEST_REFERENCE = 100;

/** Records a payment by hand. It counts only once a second person has confirmed it. */
export async function recordPayment(
  context: Context,
  input: RecordContributionPaymentInput,
  idempotencyKey: string,
): Promise<PaymentRow | Refusal<ContributionPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'recordContributionPayment', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) =>
    record({ ...context, session }, transaction, input),
  );
  return outcome.refused ?? readPayment(context, outcome.made);
}

/** A payment after a command, whatever was read of it and of its invoice before in the same request. */
export async function readPayment({ loaders }: Context, id: string): Promise<PaymentRow> {
  loaders.invoices.clearAll();
  loaders.paymentsOf.clearAll();
  loaders.reversedPayments.clearAll();
  const row = await loaders.payments.clear(id).load(id);
  if (row === null) throw new Error('a payment is out of sight of who wrote it');
  return row;
}

async function record(
  { session, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  input: RecordContributionPaymentInput,
): Promise<Outcome<string, ContributionPaymentRefusalCode>> {
  if (!may(session, 'contribution-payment:record')) return forbidden;
  const key = findKey('Invoice', input.invoiceId);
  const invoice = key === null ? null : await findVisible(transaction, session, key);
  if (invoice === null) return noInvoiceToPay;
  const place = { institutionCodes: invoice.partyCodes, regionCode: invoice.regionCode };
  if (!may(session, 'contribution-payment:record', place)) return forbidden;
  if (invoice.kind !== 'INVOICE') return notAnInvoice;
  const { amount, paidOn } = input;
  const reference = input.reference.trim();
  if (amount < 1 || amount > LARGEST_AMOUNT) return badAmount;
  if (Temporal.PlainDate.compare(paidOn, dateInJakarta(now)) > 0) return inFuture;
  if (reference.length < SHORTEST_REFERENCE || reference.length > LONGEST_REFERENCE || reference.includes('\0'))
    return badReference;
  await holdInvoices(transaction, [invoice.id]);
  if (await isRecorded(transaction, invoice.id, reference)) return duplicate;
  const { generatedMaps } = await transaction.insert(PaymentTable, {
    invoiceId: invoice.id,
    amount: rupiah(amount),
    paidOn,
    source: 'BY_HAND',
    state: 'WAITING',
    reference,
    recordedInstitutionCode: session.institutionCode,
    recordedBy: session.subject,
    recordedAt: now,
  });
  const id = String(generatedMaps[0]?.['id']);
  await settleAccounts(transaction, [invoice.id]);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'contribution-payment:record',
      entityType: 'ContributionPayment',
      entityId: id,
      details: { invoice: invoice.number, amount, paidOn: paidOn.toString() },
    },
  );
  return { made: id };
}

/** Whether a payment with this reference stands already: neither rejected nor taken back. */
async function isRecorded(transaction: Transaction, invoiceId: string, reference: string): Promise<boolean> {
  const found: unknown[] = await transaction.query(
    `select from contribution_payment payment
     where invoice_id = $1 and lower(reference) = lower($2) and state <> 'REJECTED' and source <> 'REVERSAL'
       and not exists (select from contribution_payment back where back.reverses_id = payment.id)`,
    [invoiceId, reference],
  );
  return found.length > 0;
}

const forbidden = refuseForbidden({ id: 'mencatat pembayaran iuran', en: 'record payments of contributions' });

/** The refusal of an invoice that is not there, or out of sight. */
export const noInvoiceToPay = refuse(
  'NOT_FOUND',
  {
    id: 'Tagihan ini tidak ditemukan. Periksa pengenalnya.',
    en: 'There is no such invoice. Check its identifier.',
  },
  'invoiceId',
);

/** The refusal of a correction where an invoice is meant. */
export const notAnInvoice = refuse(
  'NOT_AN_INVOICE',
  {
    id: 'Pembayaran dicatat pada tagihannya, bukan pada nota kredit atau nota debit.',
    en: 'Payments go towards the invoice, not towards its credit or debit notes.',
  },
  'invoiceId',
);

const badAmount = refuse(
  'INVALID',
  {
    id: 'Jumlahnya 1 sampai 1.000.000.000.000 rupiah utuh.',
    en: 'The amount is 1 to 1,000,000,000,000 whole rupiah.',
  },
  'amount',
);

const inFuture = refuse(
  'INVALID',
  {
    id: 'Tanggal pembayaran tidak boleh sesudah hari ini.',
    en: 'The day of payment cannot lie in the future.',
  },
  'paidOn',
);

const badReference = refuse(
  'INVALID',
  {
    id: `Tuliskan nomor bukti atau referensi bank, ${SHORTEST_REFERENCE} sampai ${LONGEST_REFERENCE} huruf.`,
    en: `Give the receipt or the bank's reference, ${SHORTEST_REFERENCE} to ${LONGEST_REFERENCE} characters.`,
  },
  'reference',
);

const duplicate = refuse(
  'DUPLICATE',
  {
    id: 'Pembayaran tagihan ini dengan bukti yang sama sudah dicatat. Periksa daftar pembayarannya.',
    en: 'A payment of this invoice with the same reference was recorded before. Look at its payments.',
  },
  'reference',
);
