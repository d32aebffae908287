import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { isReason, REASON_RULE } from '../domain/reason.ts';
import type { CorrectInvoiceInput, InvoiceRefusalCode } from '../schema.types.ts';
import { forbiddenToIssue, gatherInvoice, noInvoice } from './gather-invoice.ts';
import type { InvoiceFacts } from './invoice-facts.ts';
import type { InvoiceRow } from './invoice.table.ts';
import { readIssued } from './issue-invoice.ts';
import { holdInvoices, settleAccounts } from './settle-account.ts';
import { holdAccount, writeInvoice } from './write-invoice.ts';

/** Issues a credit or debit note over what has changed since an invoice was issued. The invoice stays as it is. */
export async function correctInvoice(
  context: Context,
  input: CorrectInvoiceInput,
  idempotencyKey: string,
): Promise<InvoiceRow | Refusal<InvoiceRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const asked = await gather(context, session, input);
  const keyed = { session, command: 'correctInvoice', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) =>
    asked.refused === undefined ? correct({ ...context, session }, transaction, asked) : Promise.resolve(asked),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  context.loaders.invoices.clearAll();
  return readIssued(context, outcome.made);
}

/** The month in which a correction asks for money: now, or that of the invoice where it lies ahead. */
export function askedInOf({ period }: Pick<InvoiceRow, 'period'>, today: PlainDate): PlainDate {
  return Temporal.PlainDate.compare(period, today) > 0 ? period : today.with({ day: 1 });
}

interface Asked {
  readonly invoice: InvoiceRow;
  readonly facts: InvoiceFacts;
  readonly reason: string;
  readonly refused?: never;
}

async function gather(
  { loaders, findInvoiceFacts, now }: Context,
  session: Session,
  { invoiceId, reason }: CorrectInvoiceInput,
): Promise<Asked | { readonly refused: Refusal<InvoiceRefusalCode> }> {
  if (!may(session, 'invoice:issue')) return forbiddenToIssue;
  const key = findKey('Invoice', invoiceId);
  const invoice = key === null ? null : await loaders.invoices.load(key);
  if (invoice === null) return noInvoice;
  if (!may(session, 'invoice:issue', { institutionCodes: invoice.partyCodes, regionCode: invoice.regionCode }))
    return forbiddenToIssue;
  if (invoice.kind !== 'INVOICE') return notAnInvoice;
  if (!isReason(reason)) return refuse('INVALID', REASON_RULE, 'reason');
  const { agreementId, period } = invoice;
  const askedIn = askedInOf(invoice, dateInJakarta(now));
  const gathered = await gatherInvoice(session, findInvoiceFacts, { agreementId, period, askedIn });
  if (gathered.refused !== undefined) return gathered;
  return { invoice, facts: gathered.facts, reason: reason.trim() };
}

async function correct(
  { session, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  { invoice, facts, reason }: Asked,
): Promise<Outcome<string, InvoiceRefusalCode>> {
  const { agreementId, period } = invoice;
  await holdAccount(transaction, agreementId, period);
  await holdInvoices(transaction, [invoice.id]);
  // Who was asked for the money stays who is asked: another payer is a matter of the next month.
  const payer = { institutionCode: invoice.payerCode, name: invoice.payerName, role: invoice.payerRole };
  const id = await writeInvoice(
    transaction,
    { session, requestId, now },
    {
      agreementId,
      period,
      askedIn: askedInOf(invoice, dateInJakarta(now)),
      facts,
      payer,
      correction: { invoice, reason },
    },
  );
  if (id === null) return noChange;
  await settleAccounts(transaction, [invoice.id]);
  return { made: id };
}

const notAnInvoice = refuse(
  'INVALID',
  {
    id: 'Nota kredit dan nota debit tidak dikoreksi; koreksilah tagihannya.',
    en: 'Credit and debit notes are not corrected; correct their invoice.',
  },
  'invoiceId',
);

/** The refusal of a correction that would say nothing. */
export const noChange = refuse('NO_CHANGE', {
  id: 'Perhitungan ulang sama dengan yang sudah ditagih. Tidak ada yang perlu dikoreksi.',
  en: 'A new reckoning gives what was billed. There is nothing to correct.',
});
