import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { ClaimTable } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { endOfDay } from '../domain/clocks/claim-clocks.ts';
import { breaksFourEyes } from '@payung/kit/values/claim-transitions.ts';
import { FOUR_EYES, takenSinceCompletion } from '../domain/decide-claim-step.ts';
import { changeInTransaction } from '../life-cycle/change-claim.ts';
import { readClaimEvents } from '../life-cycle/claim-history.reads.ts';
import { forgetClaim } from '../loaders.ts';
import type { BankAnswerInput, ClaimPaymentRefusalCode, ReconcilePaymentBatchInput } from '../schema.types.ts';
import { readPaymentsOfBatches, visibleBatches } from './payment.reads.ts';
import { ClaimPaymentTable, PaymentBatchTable } from './payment.table.ts';
import type { ClaimPaymentRow, PaymentBatchRow } from './payment.table.ts';
import { NO_BATCH } from './send-payment-batch.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

const MOST_LINES = 1_000;

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
  const payments = await readPaymentsOfBatches(context.database.manager, [outcome.made]);
  for (const { claimId } of payments) forgetClaim(context.loaders, claimId);
  context.loaders.paymentsOfBatch.clear(outcome.made);
  return context.database.manager.findOneByOrFail(PaymentBatchTable, { id: outcome.made });
}

async function reconcile(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  { batchId, lines }: ReconcilePaymentBatchInput,
): Promise<Outcome<string, ClaimPaymentRefusalCode>> {
  const { session, now, requestId } = context;
  if (!may(session, 'claim:pay') || !may(session, 'payment:read')) {
    return refuseForbidden({ id: 'mencatat jawaban bank', en: "record the bank's answer" });
  }
  const query = visibleBatches(transaction, session);
  const batch = isUuid(batchId)
    ? await query.andWhere('batch.id = :batchId', { batchId }).setLock('pessimistic_write').getOne()
    : null;
  if (batch === null) return { refused: { ...NO_BATCH.refused, field: 'batchId' } };
  if (batch.state === 'PREPARED') return NOT_SENT;
  const payments = new Map(
    (await readPaymentsOfBatches(transaction, [batch.id])).map((payment) => [payment.reference, payment]),
  );
  const problem = checkLines(lines, payments, dateInJakarta(now));
  if (problem !== null) return problem;
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
  return { made: batch.id };
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
  const isPaid = claim.state === 'APPROVED' && !cameBack && (await hasAllArrived(transaction, claimId, own));
  if (!cameBack && !isPaid) return null;
  const lastDay = own
    .map(({ on }) => on)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .at(-1)!;
  const done = cameBack
    ? await changeInTransaction(context, transaction, {
        deed: {
          kind: 'PAYMENT_RETURNED',
          permissions: ['claim:pay'],
          what: { id: 'mencatat pembayaran', en: 'record payments' },
        },
        input,
      })
    : await changeInTransaction(context, transaction, { deed: { action: 'PAY' }, input }, () => ({
        columns: {
          paidAt: Temporal.Instant.compare(endOfDay(lastDay), context.now) > 0 ? context.now : endOfDay(lastDay),
        },
        changedFields: ['payments'],
      }));
  if (done.refused === undefined) return null;
  const { code, message } = done.refused;
  if (code === 'FOUR_EYES' || code === 'FORBIDDEN' || code === 'NOT_FOUND' || code === 'WRONG_STATE') {
    return { refused: { code, message, field: null } };
  }
  throw new Error(`a payment could not be recorded on its claim: ${code}`);
}

/** Whether nothing of a claim is open, and everything that once came back was paid by another payment. */
async function hasAllArrived(
  transaction: Transaction,
  claimId: string,
  own: readonly BankAnswerInput[],
): Promise<boolean> {
  const all = await transaction.findBy(ClaimPaymentTable, { claimId });
  const settled = new Set(own.map(({ reference }) => reference));
  const isPaid = ({ state, reference }: ClaimPaymentRow): boolean =>
    state === 'PAID' || (state === 'PENDING' && settled.has(reference));
  return all.every(
    (payment) =>
      isPaid(payment) ||
      all.some(
        (other) =>
          isPaid(other) &&
          other.decisionId === payment.decisionId &&
          other.component === payment.component &&
          other.beneficiaryId === payment.beneficiaryId,
      ),
  );
}

async function refuseSamePerson(transaction: Transaction, session: Session, claimId: string): Promise<Refused | null> {
  const history = await readClaimEvents(transaction, [claimId]);
  const taken = takenSinceCompletion(history.map(({ kind, subject }) => ({ action: kind, subject })));
  return breaksFourEyes('PAY', taken, session.subject)
    ? { refused: { ...FOUR_EYES.refused, code: 'FOUR_EYES' } }
    : null;
}

function checkLines(
  lines: readonly BankAnswerInput[],
  payments: ReadonlyMap<string, ClaimPaymentRow>,
  today: PlainDate,
): Refused | null {
  if (lines.length < 1 || lines.length > MOST_LINES)
    return invalid('lines', `Isi 1 sampai ${MOST_LINES} baris.`, `Give 1 to ${MOST_LINES} lines.`);
  const seen = new Set<string>();
  for (const [index, { reference, paid, on, reason }] of lines.entries()) {
    const payment = payments.get(reference);
    const field = `lines.${index}`;
    if (payment === undefined)
      return invalid(
        `${field}.reference`,
        `Referensi pada baris ${index + 1} tidak ada di kumpulan ini.`,
        `The reference in line ${index + 1} is not in this batch.`,
      );
    if (seen.has(reference))
      return invalid(
        `${field}.reference`,
        `Referensi pada baris ${index + 1} sudah disebut.`,
        `The reference in line ${index + 1} stands there twice.`,
      );
    seen.add(reference);
    if (Temporal.PlainDate.compare(on, today) > 0)
      return invalid(
        `${field}.on`,
        `Tanggal pada baris ${index + 1} di masa depan.`,
        `The day in line ${index + 1} lies ahead.`,
      );
    const length = (reason ?? '').trim().length;
    if (!paid && (length < 3 || length > 200))
      return invalid(
        `${field}.reason`,
        `Tuliskan mengapa pembayaran pada baris ${index + 1} kembali.`,
        `Say why the payment in line ${index + 1} came back.`,
      );
    const settled = payment.state === 'PENDING' ? null : payment.state === 'PAID';
    if (settled !== null && settled !== paid)
      return refuse(
        'WRONG_STATE',
        {
          id: `Baris ${index + 1} berbeda dari jawaban bank sebelumnya. Periksa dengan bank.`,
          en: `Line ${index + 1} says something else than the bank did before. Ask the bank.`,
        },
        field,
      );
  }
  return null;
}

function invalid(field: string, id: string, en: string): Refused {
  return refuse('INVALID', { id, en }, field);
}

const NOT_SENT = refuse(
  'WRONG_STATE',
  {
    id: 'Berkas banknya belum diambil. Ambil dan kirimkan dahulu.',
    en: 'Its bank file was not fetched yet. Fetch and send it first.',
  },
  'batchId',
);
