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
import type { InvoiceRefusalCode, IssueInvoiceInput } from '../schema.types.ts';
import { forbiddenToIssue, gatherInvoice, noAgreement, refuseByFacts } from './gather-invoice.ts';
import type { Gathered } from './gather-invoice.ts';
import type { InvoiceFacts } from './invoice-facts.ts';
import { InvoiceTable } from './invoice.table.ts';
import type { InvoiceRow } from './invoice.table.ts';
import { settleAccounts } from './settle-account.ts';
import { holdAccount, writeInvoice } from './write-invoice.ts';

/** The first day of service that was ever billed through BPJS Ketenagakerjaan under PP 44/2015. */
const FIRST_PERIOD = Temporal.PlainDate.from('2015-07-01');
/** How long before it begins a month can be billed. */
const AHEAD_DAYS = 31;

/** Issues the invoice of an agreement for a calendar month. There is one for each. */
export async function issueInvoice(
  context: Context,
  input: IssueInvoiceInput,
  idempotencyKey: string,
): Promise<InvoiceRow | Refusal<InvoiceRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const asked = await gather(context, session, input);
  const keyed = { session, command: 'issueInvoice', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) =>
    asked.refused === undefined ? issue({ ...context, session }, transaction, asked) : Promise.resolve(asked),
  );
  return outcome.refused ?? readIssued(context, outcome.made);
}

/** A document as it was just issued. */
export async function readIssued({ loaders }: Context, id: string): Promise<InvoiceRow> {
  const row = await loaders.invoices.clear(id).load(id);
  if (row === null) throw new Error('an issued document is out of sight of who issued it');
  return row;
}

/** The month that a day stands for, or why it cannot be billed. */
export function readPeriod(day: PlainDate, today: PlainDate): Outcome<PlainDate, 'INVALID'> {
  const period = day.with({ day: 1 });
  const isKnown = Temporal.PlainDate.compare(period, FIRST_PERIOD) >= 0;
  return isKnown && today.until(period).days <= AHEAD_DAYS ? { made: period } : badPeriod;
}

const badPeriod = refuse(
  'INVALID',
  {
    id: `Pilih bulan sejak Juli 2015 yang sudah mulai atau mulai dalam ${AHEAD_DAYS} hari.`,
    en: `Choose a month since July 2015 that has begun or begins within ${AHEAD_DAYS} days.`,
  },
  'period',
);

type Asked = { readonly agreementId: string; readonly period: PlainDate; readonly facts: InvoiceFacts };

async function gather(
  { findInvoiceFacts, now }: Context,
  session: Session,
  { agreementId: id, period: day }: IssueInvoiceInput,
): Promise<(Asked & { readonly refused?: never }) | Exclude<Gathered, { readonly facts: InvoiceFacts }>> {
  if (!may(session, 'invoice:issue')) return forbiddenToIssue;
  const agreementId = findKey('Agreement', id);
  if (agreementId === null) return noAgreement;
  const read = readPeriod(day, dateInJakarta(now));
  if (read.refused !== undefined) return read;
  const period = read.made;
  const gathered = await gatherInvoice(session, findInvoiceFacts, { agreementId, period, askedIn: period });
  if (gathered.refused !== undefined) return gathered;
  return { agreementId, period, facts: gathered.facts };
}

async function issue(
  { session, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  { agreementId, period, facts }: Asked,
): Promise<Outcome<string, InvoiceRefusalCode>> {
  await holdAccount(transaction, agreementId, period);
  const earlier = await transaction.findOneBy(InvoiceTable, { agreementId, period, kind: 'INVOICE' });
  if (earlier !== null) return alreadyIssued(earlier);
  const { payer } = facts;
  const refused = refuseByFacts(facts);
  if (refused !== null || payer === null) return refused!;
  const source = { session, requestId, now };
  const id = await writeInvoice(transaction, source, {
    agreementId,
    period,
    askedIn: period,
    facts,
    payer,
    correction: null,
  });
  if (id === null) return nobody;
  await settleAccounts(transaction, [id]);
  return { made: id };
}

/** The refusal of a second invoice for one agreement and month. */
export function alreadyIssued({ number }: InvoiceRow): { readonly refused: Refusal<'ALREADY_ISSUED'> } {
  return refuse(
    'ALREADY_ISSUED',
    {
      id: `Tagihan bulan ini sudah terbit: ${number}. Perubahan sesudahnya dinyatakan dengan nota kredit atau nota debit.`,
      en: `The invoice of this month was issued: ${number}. What changed since is told by a credit or debit note.`,
    },
    'period',
  );
}

/** The refusal of a month in which nobody is to be billed. */
export const nobody = refuse(
  'NOBODY_TO_BILL',
  {
    id: 'Tidak ada bulan iuran siapa pun yang mulai pada bulan ini. Periksa masa kerja para peserta.',
    en: 'No month of contribution of anybody begins in this month. Check the periods of service.',
  },
  'period',
);
