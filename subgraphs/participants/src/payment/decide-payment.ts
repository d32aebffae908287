import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { isReason, REASON_RULE } from '../domain/reason.ts';
import { settleAccounts } from '../invoice/settle-account.ts';
import type { ContributionPaymentRefusalCode, DecideContributionPaymentInput } from '../schema.types.ts';
import { holdForSecondPerson, wrongState } from './hold-payment.ts';
import { PaymentTable } from './payment.table.ts';
import type { PaymentRow } from './payment.table.ts';
import { readPayment } from './record-payment.ts';

/** Confirms or rejects a payment that was recorded by hand, as the second person. */
export async function decidePayment(
  context: Context,
  input: DecideContributionPaymentInput,
  idempotencyKey: string,
): Promise<PaymentRow | Refusal<ContributionPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'decideContributionPayment', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) =>
    decide({ ...context, session }, transaction, input),
  );
  return outcome.refused ?? readPayment(context, outcome.made);
}

async function decide(
  { session, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  { paymentId, confirm, reason: given }: DecideContributionPaymentInput,
): Promise<Outcome<string, ContributionPaymentRefusalCode>> {
  const held = await holdForSecondPerson(transaction, session, findKey('ContributionPayment', paymentId));
  if (held.refused !== undefined) return held;
  const { payment, invoice } = held.made;
  const reason = given?.trim() ?? null;
  if (reason === null ? !confirm : !isReason(reason)) return refuse('INVALID', REASON_RULE, 'reason');
  if (payment.state !== 'WAITING') return decidedBefore;
  const state = confirm ? 'CONFIRMED' : 'REJECTED';
  await transaction.update(
    PaymentTable,
    { id: payment.id },
    { state, reason, decidedBy: session.subject, decidedAt: now },
  );
  await settleAccounts(transaction, [invoice.id]);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'contribution-payment:confirm',
      entityType: 'ContributionPayment',
      entityId: payment.id,
      details: { invoice: invoice.number, state, amount: payment.amount },
    },
  );
  return { made: payment.id };
}

const decidedBefore = wrongState(
  'Pembayaran ini sudah diputuskan. Muat ulang untuk membaca keadaannya.',
  'This payment was decided on before. Read it again for its state.',
);
