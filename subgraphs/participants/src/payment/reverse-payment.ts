import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';

import type { Context } from '../context.ts';
import { isReason, REASON_RULE } from '../domain/reason.ts';
import { settleAccounts } from '../invoice/settle-account.ts';
import type { ContributionPaymentRefusalCode, ReverseContributionPaymentInput } from '../schema.types.ts';
import { holdForSecondPerson, wrongState } from './hold-payment.ts';
import { PaymentTable } from './payment.table.ts';
import type { PaymentRow } from './payment.table.ts';
import { readReversed } from './payment.reads.ts';
import { readPayment } from './record-payment.ts';

/** Takes a payment back that counted in error: its opposite is written beside it, as of the same day, and both stay. */
export async function reversePayment(
  context: Context,
  input: ReverseContributionPaymentInput,
  idempotencyKey: string,
): Promise<PaymentRow | Refusal<ContributionPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'reverseContributionPayment', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) =>
    reverse({ ...context, session }, transaction, input),
  );
  return outcome.refused ?? readPayment(context, outcome.made);
}

async function reverse(
  { session, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  { paymentId, reason }: ReverseContributionPaymentInput,
): Promise<Outcome<string, ContributionPaymentRefusalCode>> {
  const held = await holdForSecondPerson(transaction, session, findKey('ContributionPayment', paymentId));
  if (held.refused !== undefined) return held;
  const { payment, invoice } = held.made;
  if (!isReason(reason)) return refuse('INVALID', REASON_RULE, 'reason');
  const isReversed = (await readReversed(transaction, [payment.id])).length > 0;
  if (payment.state !== 'CONFIRMED' || payment.source === 'REVERSAL' || isReversed) return notCounting;
  const { generatedMaps } = await transaction.insert(PaymentTable, {
    invoiceId: invoice.id,
    amount: rupiah(0 - payment.amount),
    // As though it had never been: whether somebody was covered on a day goes by what was paid by then.
    paidOn: payment.paidOn,
    source: 'REVERSAL',
    state: 'CONFIRMED',
    reference: payment.reference,
    reason: reason.trim(),
    recordedInstitutionCode: session.institutionCode,
    recordedBy: session.subject,
    recordedAt: now,
    decidedBy: session.subject,
    decidedAt: now,
    reversesId: payment.id,
  });
  const id = String(generatedMaps[0]?.['id']);
  if (payment.bankLineId !== null) {
    await transaction.query(
      `update bank_line set state = 'AMBIGUOUS', problem = 'REVERSED', version = version + 1 where id = $1`,
      [payment.bankLineId],
    );
  }
  await settleAccounts(transaction, [invoice.id]);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'contribution-payment:confirm',
      entityType: 'ContributionPayment',
      entityId: id,
      details: { invoice: invoice.number, reverses: payment.id, amount: 0 - payment.amount },
    },
  );
  return { made: id };
}

const notCounting = wrongState(
  'Hanya pembayaran yang dihitung dan belum dibatalkan yang dapat dibatalkan.',
  'Only a payment that counts and was not taken back can be taken back.',
);
