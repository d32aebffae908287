import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { Not } from 'typeorm';

import { ClaimTable } from '../claim/claim.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { endOfDay } from '../domain/clocks/claim-clocks.ts';
import { breaksFourEyes } from '@payung/kit/values/claim-transitions.ts';
import { FOUR_EYES, takenSinceCompletion } from '../domain/decide-claim-step.ts';
import { payeesOf } from '../domain/payees.ts';
import { changeInTransaction } from '../life-cycle/change-claim.ts';
import type { ClaimDeed } from '../life-cycle/change-claim.ts';
import { readClaimEvents } from '../life-cycle/claim-history.reads.ts';
import { forgetClaim } from '../loaders.ts';
import type { BankAnswerInput, ClaimPaymentRefusalCode, ReconcilePaymentBatchInput } from '../schema.types.ts';
import { checkBankLines } from './check-bank-lines.ts';
import { benefitsOnDays, compensationToPay } from './late-benefits.ts';
import { owedOn } from './owed.reads.ts';
import { readPaymentsOfBatches, visibleBatches } from './payment.reads.ts';
import { ClaimPaymentTable, PaymentBatchTable } from './payment.table.ts';
import type { ClaimPaymentRow, PaymentBatchRow } from './payment.table.ts';
import { NO_BATCH } from './send-payment-batch.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

type Refused = { readonly refused: Refusal<ClaimPaymentRefusalCode> };

/** Takes the bank's answer on a batch: what arrived, what came back. A claim whose payments all arrived is paid. */
export async function reconcilePaymentBatch(
  context: Context,
  input: ReconcilePaymentBatchInput,
  idempotencyKey: string,
): Promise<PaymentBatchRow | Refusal<ClaimPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'reconcilePaymentBatch', key: idempotencyKey, input };
  const outcome = await runOnce<ClaimPaymentRefusalCode>(context.database, keyed, (transaction) =>
    reconcile({ ...context, session }, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return readBatchAnew(context, outcome.made);
}

/** A batch after the bank's answer, whatever was read of its claims before in the same request. */
export async function readBatchAnew({ database, loaders }: Context, batchId: string): Promise<PaymentBatchRow> {
  const payments = await readPaymentsOfBatches(database.manager, [batchId]);
  for (const { claimId } of payments) forgetClaim(loaders, claimId);
  loaders.paymentsOfBatch.clear(batchId);
  return database.manager.findOneByOrFail(PaymentBatchTable, { id: batchId });
}

async function reconcile(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  { batchId, lines }: ReconcilePaymentBatchInput,
): Promise<Outcome<string, ClaimPaymentRefusalCode>> {
  const { session, now } = context;
  const batch = await lockSentBatch(transaction, session, batchId);
  if ('refused' in batch) return batch;
  const payments = await readPaymentsByReference(transaction, batch.id);
  const problem = checkBankLines(lines, payments, dateInJakarta(now));
  if (problem !== null) return problem;
  return (await applyBankAnswer(context, transaction, { batch, lines, payments })) ?? { made: batch.id };
}

/** The batch, when the session may record the bank's answer on it; whoever else does waits. */
export async function lockSentBatch(
  transaction: Transaction,
  session: Session,
  batchId: string,
): Promise<PaymentBatchRow | Refused> {
  if (!may(session, 'claim:pay') || !may(session, 'payment:read')) {
    return refuseForbidden({ id: 'mencatat jawaban bank', en: "record the bank's answer" });
  }
  const query = visibleBatches(transaction, session);
  const batch = isUuid(batchId)
    ? await query.andWhere('batch.id = :batchId', { batchId }).setLock('pessimistic_write').getOne()
    : null;
  if (batch === null) return { refused: { ...NO_BATCH.refused, field: 'batchId' } };
  return batch.state === 'PREPARED' ? NOT_SENT : batch;
}

/** The payments of a batch by the reference that the bank answers by. */
export async function readPaymentsByReference(
  transaction: Transaction,
  batchId: string,
): Promise<ReadonlyMap<string, ClaimPaymentRow>> {
  const payments = await readPaymentsOfBatches(transaction, [batchId]);
  return new Map(payments.map((payment) => [payment.reference, payment]));
}

/** Writes what the bank answered, line by line, and what it means for the claims. Lines have been checked. Answers a refusal, or null. */
export async function applyBankAnswer(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  {
    batch,
    lines,
    payments,
  }: {
    readonly batch: PaymentBatchRow;
    readonly lines: readonly BankAnswerInput[];
    readonly payments: ReadonlyMap<string, ClaimPaymentRow>;
  },
): Promise<Refused | null> {
  const { session, now, requestId } = context;
  const claimIds = [...new Set(lines.map(({ reference }) => payments.get(reference)!.claimId))].toSorted();
  for (const claimId of claimIds) {
    const refused = await refuseSamePerson(transaction, session, claimId);
    if (refused !== null) return refused;
  }
  for (const line of lines) await settle(transaction, payments.get(line.reference)!, line);
  for (const claimId of claimIds) {
    const refused = await settleClaim(context, transaction, claimId, lines, payments);
    if (refused !== null) return refused;
  }
  const open = await transaction.countBy(ClaimPaymentTable, { batchId: batch.id, state: 'PENDING' });
  if (open === 0) await transaction.update(PaymentBatchTable, { id: batch.id }, { state: 'RECONCILED' });
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'claim:pay',
      entityType: 'PaymentBatch',
      entityId: batch.id,
      details: {
        step: 'RECONCILE',
        paid: lines.filter(({ paid }) => paid).length,
        returned: lines.filter(({ paid }) => !paid).length,
      },
    },
  );
  return null;
}

async function settle(transaction: Transaction, payment: ClaimPaymentRow, line: BankAnswerInput): Promise<void> {
  if (payment.state !== 'PENDING') return;
  await transaction.update(
    ClaimPaymentTable,
    { id: payment.id },
    line.paid
      ? { state: 'PAID', settledOn: line.on }
      : { state: 'RETURNED', settledOn: line.on, returnReason: line.reason?.trim() ?? null },
  );
}

/** What an answer means for one claim: paid once nothing is open or missing, and an entry in its history where a payment came back. */
async function settleClaim(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  claimId: string,
  lines: readonly BankAnswerInput[],
  payments: ReadonlyMap<string, ClaimPaymentRow>,
): Promise<Refused | null> {
  const own = lines.filter(({ reference }) => {
    const payment = payments.get(reference);
    return payment?.claimId === claimId && payment.state === 'PENDING';
  });
  if (own.length === 0) return null;
  const claim = await transaction.findOneByOrFail(ClaimTable, { id: claimId });
  const input = { claimId: toGlobalId('Claim', claimId), expectedVersion: claim.version };
  const cameBack = own.some(({ paid }) => !paid);
  const allArrived = claim.state === 'APPROVED' && !cameBack && (await hasAllArrived(transaction, claimId));
  if (!cameBack && !allArrived) return null;
  const paidAt = claim.paidAt ?? momentOf(own, context.now);
  const done = cameBack
    ? await changeInTransaction(context, transaction, { deed: RETURNED, input })
    : (await isCompensationOpen(transaction, claim))
      ? // The duty to pay is met, late; what that costs is paid by another batch, and the claim is paid with it.
        await changeInTransaction(context, transaction, { deed: COMPENSATION, input }, () => ({
          columns: { paidAt },
          changedFields: ['payments'],
        }))
      : await changeInTransaction(context, transaction, { deed: { action: 'PAY' }, input }, () => ({
          columns: { paidAt },
          changedFields: ['payments'],
        }));
  if (done.refused === undefined) return null;
  const { code, message } = done.refused;
  if (code === 'FOUR_EYES' || code === 'FORBIDDEN' || code === 'NOT_FOUND' || code === 'WRONG_STATE') {
    return { refused: { code, message, field: null } };
  }
  throw new Error(`a payment could not be recorded on its claim: ${code}`);
}

const RECORD = {
  permissions: ['claim:pay'],
  what: { id: 'mencatat pembayaran', en: 'record payments' },
} as const;
const RETURNED = { ...RECORD, kind: 'PAYMENT_RETURNED' } as const satisfies ClaimDeed;
const COMPENSATION = { ...RECORD, kind: 'COMPENSATION_OWED' } as const satisfies ClaimDeed;

/** The end of the last day on which something arrived, and never ahead. */
function momentOf(lines: readonly BankAnswerInput[], now: Instant): Instant {
  const last = lines
    .map(({ on }) => on)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .at(-1);
  if (last === undefined) throw new Error('no line, no day');
  return Temporal.Instant.compare(endOfDay(last), now) > 0 ? now : endOfDay(last);
}

/** Whether nothing of a claim is open, and everything that once came back was paid by another payment. */
async function hasAllArrived(transaction: Transaction, claimId: string): Promise<boolean> {
  const all = await transaction.findBy(ClaimPaymentTable, { claimId });
  return all.every(
    (payment) =>
      payment.state === 'PAID' ||
      (payment.state === 'RETURNED' &&
        all.some(
          (other) =>
            other.state === 'PAID' &&
            other.decisionId === payment.decisionId &&
            other.component === payment.component &&
            other.beneficiaryId === payment.beneficiaryId,
        )),
  );
}

/** Whether the bank took longer than the batches counted on, so that more is owed for being late than was paid. */
async function isCompensationOpen(transaction: Transaction, claim: ClaimRow): Promise<boolean> {
  const { decisionId, components, beneficiaries } = await owedOn(transaction, claim);
  const standing = await transaction.findBy(ClaimPaymentTable, { decisionId, state: Not('RETURNED') });
  const reckoning = { components, payees: payeesOf(claim, beneficiaries), standing };
  const onDays = benefitsOnDays(reckoning, () => {
    throw new Error('a benefit that has arrived has its day');
  });
  return compensationToPay(claim, onDays, reckoning).length > 0;
}

async function refuseSamePerson(transaction: Transaction, session: Session, claimId: string): Promise<Refused | null> {
  const history = await readClaimEvents(transaction, [claimId]);
  const taken = takenSinceCompletion(history.map(({ kind, subject }) => ({ action: kind, subject })));
  return breaksFourEyes('PAY', taken, session.subject)
    ? { refused: { ...FOUR_EYES.refused, code: 'FOUR_EYES' } }
    : null;
}

const NOT_SENT = refuse(
  'WRONG_STATE',
  {
    id: 'Berkas banknya belum diambil. Ambil dan kirimkan dahulu.',
    en: 'Its bank file was not fetched yet. Fetch and send it first.',
  },
  'batchId',
);
