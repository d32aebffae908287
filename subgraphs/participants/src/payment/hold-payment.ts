import { may } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';

import { visibleInvoices } from '../invoice/invoice.reads.ts';
import type { InvoiceRow } from '../invoice/invoice.table.ts';
import { holdInvoices } from '../invoice/settle-account.ts';
import type { ContributionPaymentRefusalCode } from '../schema.types.ts';
import { PaymentTable } from './payment.table.ts';
import type { PaymentRow } from './payment.table.ts';

type Refused = { readonly refused: Refusal<ContributionPaymentRefusalCode> };

/** A payment with its invoice, both held until the end of the transaction. */
export interface HeldPayment {
  readonly payment: PaymentRow;
  readonly invoice: InvoiceRow;
}

/** Holds a payment that a second person decides on, or says why they may not. */
export async function holdForSecondPerson(
  transaction: Transaction,
  session: Session,
  paymentKey: string | null,
): Promise<Outcome<HeldPayment, ContributionPaymentRefusalCode>> {
  if (!may(session, 'contribution-payment:confirm')) return forbiddenToConfirm;
  const seen = paymentKey === null ? null : await transaction.findOneBy(PaymentTable, { id: paymentKey });
  const invoice = seen === null ? null : await findVisible(transaction, session, seen.invoiceId);
  if (seen === null || invoice === null) return noPayment;
  if (!may(session, 'contribution-payment:confirm', receivingPlaceOf(invoice))) return forbiddenToConfirm;
  const [held] = await holdInvoices(transaction, [invoice.id]);
  const payment = await transaction.findOneByOrFail(PaymentTable, { id: seen.id });
  if (payment.recordedBy === session.subject) return secondPerson;
  return { made: { payment, invoice: held ?? invoice } };
}

/** An invoice that the session may see. */
export async function findVisible(transaction: Transaction, session: Session, key: string): Promise<InvoiceRow | null> {
  return visibleInvoices(transaction, session).andWhere('invoice.id = :key', { key }).getOne();
}

/** Where the right to say that money arrived is asked for: with whom it arrived. */
export function receivingPlaceOf({ insurerCode, regionCode }: Pick<InvoiceRow, 'insurerCode' | 'regionCode'>) {
  return { institutionCodes: [insurerCode], regionCode };
}

/** The refusal of a session that may not decide on payments here. */
export const forbiddenToConfirm = refuseForbidden({
  id: 'memutuskan pembayaran iuran',
  en: 'decide on payments of contributions',
});

/** The refusal of a payment that is not there, or out of sight. */
export const noPayment: Refused = refuse(
  'NOT_FOUND',
  {
    id: 'Pembayaran ini tidak ditemukan. Periksa pengenalnya.',
    en: 'There is no such payment. Check its identifier.',
  },
  'paymentId',
);

/** The refusal of somebody who would be their own second person. */
export const secondPerson: Refused = refuse('SECOND_PERSON_REQUIRED', {
  id: 'Orang lain yang harus memutuskan: yang mencatat pembayaran atau mengirim berkasnya tidak boleh memutuskannya sendiri.',
  en: 'Somebody else has to decide: who recorded a payment or sent its file may not decide on it alone.',
});

/** The refusal of something that the state does not allow. */
export function wrongState(id: string, en: string): Refused {
  return refuse('WRONG_STATE', { id, en });
}
