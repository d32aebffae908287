import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { institutionCovers } from '@payung/kit/values/institution-code.ts';

import type { Context } from '../context.ts';
import { isReason, REASON_RULE } from '../domain/reason.ts';
import type { InvoiceRow } from '../invoice/invoice.table.ts';
import { holdInvoices, settleAccounts } from '../invoice/settle-account.ts';
import type { ContributionPaymentRefusalCode, ResolveBankLineInput } from '../schema.types.ts';
import { findVisible, forbiddenToConfirm, secondPerson, wrongState } from './hold-payment.ts';
import { readBankFilesById } from './payment.reads.ts';
import { BankLineTable, PaymentTable } from './payment.table.ts';
import type { BankFileRow, BankLineRow } from './payment.table.ts';
import { mayReconcile } from './reconcile-bank-file.ts';
import { noInvoiceToPay, notAnInvoice } from './record-payment.ts';

/** Says what an open line of a bank file is, as another person than who sent the file. */
export async function resolveBankLine(
  context: Context,
  input: ResolveBankLineInput,
  idempotencyKey: string,
): Promise<BankLineRow | Refusal<ContributionPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'resolveBankLine', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) =>
    resolve({ ...context, session }, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  const { loaders } = context;
  loaders.invoices.clearAll();
  loaders.paymentsOf.clearAll();
  loaders.paymentOfLine.clearAll();
  loaders.bankLineCounts.clearAll();
  const line = await loaders.bankLines.clear(outcome.made).load(outcome.made);
  if (line === null) throw new Error('a bank line is out of sight of who resolved it');
  return line;
}

/** Whether a line waits for a person. */
export function isOpen({ state }: Pick<BankLineRow, 'state'>): boolean {
  return state === 'UNMATCHED' || state === 'AMBIGUOUS';
}

/** Whether the session may say what an open line of this file is. */
export function mayResolve(session: Session, { insurerCode }: Pick<BankFileRow, 'insurerCode'>): boolean {
  return (
    mayReconcile(session, insurerCode) &&
    may(session, 'contribution-payment:confirm', { institutionCodes: [insurerCode] })
  );
}

async function resolve(
  { session, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  { lineId, expectedVersion, invoiceId, reason }: ResolveBankLineInput,
): Promise<Outcome<string, ContributionPaymentRefusalCode>> {
  if (!may(session, 'contribution-payment:confirm')) return forbiddenToConfirm;
  const key = findKey('BankLine', lineId);
  const seen = key === null ? null : await transaction.findOneBy(BankLineTable, { id: key });
  const [file] = seen === null ? [] : await readBankFilesById(transaction, session, [seen.fileId]);
  if (seen === null || file === undefined) return noLine;
  if (!mayResolve(session, file)) return forbiddenToConfirm;
  if (file.receivedBy === session.subject) return secondPerson;
  if (!isReason(reason)) return refuse('INVALID', REASON_RULE, 'reason');
  const meant = await findMeant(transaction, session, file, invoiceId ?? null);
  if (meant.refused !== undefined) return meant;
  const invoice = meant.made;
  // Invoices before lines, as a file that is read meanwhile holds them.
  if (invoice !== null) await holdInvoices(transaction, [invoice.id]);
  const line = await transaction.findOneOrFail(BankLineTable, {
    where: { id: seen.id },
    lock: { mode: 'for_no_key_update' },
  });
  if (line.version !== expectedVersion) return changedSince;
  if (!isOpen(line)) return notOpen;
  const state = invoice === null ? 'SET_ASIDE' : 'ASSIGNED';
  await transaction.update(
    BankLineTable,
    { id: line.id },
    { state, reason: reason.trim(), resolvedBy: session.subject, resolvedAt: now, version: line.version + 1 },
  );
  if (invoice !== null) {
    await transaction.insert(PaymentTable, {
      invoiceId: invoice.id,
      amount: line.amount,
      paidOn: line.bookedOn,
      source: 'BANK_ASSIGNED',
      state: 'CONFIRMED',
      reason: reason.trim(),
      recordedInstitutionCode: session.institutionCode,
      recordedBy: session.subject,
      recordedAt: now,
      decidedBy: session.subject,
      decidedAt: now,
      bankLineId: line.id,
    });
    await settleAccounts(transaction, [invoice.id]);
  }
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'contribution-payment:confirm',
      entityType: 'BankLine',
      entityId: line.id,
      details: { state, amount: line.amount, ...(invoice === null ? {} : { invoice: invoice.number }) },
    },
  );
  return { made: line.id };
}

/** The invoice that is meant: in sight, and of the branch whose account it is. Null to set the line aside. */
async function findMeant(
  transaction: Transaction,
  session: Session,
  { insurerCode }: BankFileRow,
  invoiceId: string | null,
): Promise<Outcome<InvoiceRow | null, ContributionPaymentRefusalCode>> {
  if (invoiceId === null) return { made: null };
  const key = findKey('Invoice', invoiceId);
  const invoice = key === null ? null : await findVisible(transaction, session, key);
  if (invoice === null || !institutionCovers(insurerCode, invoice.insurerCode)) return noInvoiceToPay;
  return invoice.kind === 'INVOICE' ? { made: invoice } : notAnInvoice;
}

const noLine = refuse(
  'NOT_FOUND',
  {
    id: 'Baris ini tidak ditemukan. Periksa pengenalnya.',
    en: 'There is no such line. Check its identifier.',
  },
  'lineId',
);

const changedSince = refuse('CONFLICT', {
  id: 'Baris ini sudah berubah sejak dibaca. Muat ulang lalu putuskan lagi.',
  en: 'This line has changed since it was read. Read it again and decide anew.',
});

const notOpen = wrongState(
  'Baris ini sudah selesai. Pembayaran yang keliru dibatalkan lebih dahulu.',
  'This line is settled. A payment in error is taken back first.',
);
