import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { breaksFourEyes } from '@payung/kit/values/claim-transitions.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { In, Not } from 'typeorm';

import type { ClaimBeneficiaryRow } from '../beneficiary/claim-beneficiary.table.ts';
import { visibleClaims } from '../claim/claim.reads.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { FOUR_EYES, takenSinceCompletion } from '../domain/decide-claim-step.ts';
import { payeesOf } from '../domain/payees.ts';
import type { PlannedPayment } from '../domain/payees.ts';
import { readClaimEvents } from '../life-cycle/claim-history.reads.ts';
import type { ClaimPaymentRefusalCode, CreatePaymentBatchInput } from '../schema.types.ts';
import { benefitsOnDays, benefitsToPay, compensationToPay } from './late-benefits.ts';
import { takeBatchNumber } from './batch-number.ts';
import { owedOn } from './owed.reads.ts';
import { ClaimPaymentTable, PaymentBatchTable } from './payment.table.ts';
import type { ClaimPaymentRow, PaymentBatchRow } from './payment.table.ts';

const MOST_CLAIMS = 100;
const MOST_PAYMENTS = 1_000;
const FURTHEST_DAYS = 30;

type Refused = { readonly refused: Refusal<ClaimPaymentRefusalCode> };

/** A payment of one claim that a batch is going to hold. */
interface Due extends PlannedPayment {
  readonly claim: ClaimRow;
  readonly decisionId: string;
  readonly payee: ClaimBeneficiaryRow;
  readonly part: number;
}

/** Gathers approved claims into a batch for the bank: what is paid or on its way already stays out. */
export async function createPaymentBatch(
  context: Context,
  input: CreatePaymentBatchInput,
  idempotencyKey: string,
): Promise<PaymentBatchRow | Refusal<ClaimPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'createPaymentBatch', key: idempotencyKey, input };
  const outcome = await runOnce<ClaimPaymentRefusalCode>(context.database, keyed, (transaction) =>
    create({ ...context, session }, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return context.database.manager.findOneByOrFail(PaymentBatchTable, { id: outcome.made });
}

async function create(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  { claimIds, payOn }: CreatePaymentBatchInput,
): Promise<Outcome<string, ClaimPaymentRefusalCode>> {
  const { session, now, requestId } = context;
  if (!may(session, 'claim:pay') || !may(session, 'payment:read') || !may(session, 'claim:read')) {
    return refuseForbidden({ id: 'membayar klaim', en: 'pay claims' });
  }
  const bad = checkInput({ claimIds, payOn }, dateInJakarta(now));
  if (bad !== null) return bad;
  const claims = await lockClaims(transaction, session, claimIds);
  if ('refused' in claims) return claims;
  const due: Due[] = [];
  for (const claim of claims) {
    const own = await dueOf(context, transaction, claim, payOn);
    if ('refused' in own) return own;
    due.push(...own);
  }
  if (due.length > MOST_PAYMENTS) return TOO_MANY;
  const total = rupiah(due.reduce((sum, { amount }) => sum + amount, 0));
  const number = await takeBatchNumber(transaction, dateInJakarta(now).year);
  const inserted = await transaction.insert(PaymentBatchTable, {
    number,
    state: 'PREPARED',
    payOn,
    paymentCount: due.length,
    total,
    insurerCodes: [...new Set(claims.map(({ insurerCode }) => insurerCode))].toSorted(),
    createdAt: now,
    createdSubject: session.subject,
    createdByName: session.name,
    example: claims.every(({ example }) => example),
  });
  const { id } = inserted.identifiers[0] as { id: string };
  await transaction.insert(
    ClaimPaymentTable,
    due.map(({ claim, decisionId, component, payee, amount, part }, index) => ({
      batchId: id,
      reference: `${number}-${String(index + 1).padStart(4, '0')}`,
      claimId: claim.id,
      decisionId,
      component,
      beneficiaryId: payee.id,
      amount,
      accountMasked: payee.accountMasked,
      state: 'PENDING' as const,
      settledOn: null,
      returnReason: null,
      part,
    })),
  );
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'claim:pay',
      entityType: 'PaymentBatch',
      entityId: id,
      details: { number, claims: claims.length, payments: due.length, total },
    },
  );
  return { made: id };
}

/** The claims, locked in one order, so that two batches made at once wait for each other and never hold each other up. */
async function lockClaims(
  transaction: Transaction,
  session: Session,
  claimIds: readonly string[],
): Promise<readonly ClaimRow[] | Refused> {
  const ids = [...new Set(claimIds.map((id) => findKey('Claim', id)))];
  const known = ids.filter((id) => id !== null);
  const claims = await visibleClaims(transaction, session)
    .andWhere('claim.id = any(:ids)', { ids: known })
    .orderBy('claim.id')
    .setLock('for_no_key_update')
    .getMany();
  return claims.length === ids.length ? claims : NOT_THERE;
}

async function dueOf(
  { session }: Context & { readonly session: Session },
  transaction: Transaction,
  claim: ClaimRow,
  payOn: PlainDate,
): Promise<readonly Due[] | Refused> {
  if (claim.state !== 'APPROVED') return notApproved(claim);
  const history = await readClaimEvents(transaction, [claim.id]);
  const taken = takenSinceCompletion(history.map(({ kind, subject }) => ({ action: kind, subject })));
  const changedAccount = taken.some(({ action, subject }) => action === 'BENEFICIARIES' && subject === session.subject);
  if (changedAccount || breaksFourEyes('PAY', taken, session.subject))
    return { refused: { ...FOUR_EYES.refused, code: 'FOUR_EYES' } };
  const { decisionId, components, beneficiaries } = await owedOn(transaction, claim);
  const payees = payeesOf(claim, beneficiaries);
  const standing = await transaction.findBy(ClaimPaymentTable, { decisionId, state: Not('RETURNED') });
  const reckoning = { components, payees, standing };
  const payOnOf = await readPayDays(transaction, standing);
  // What is on its way is counted to the day that its own batch is to be paid on; what the bank takes longer is owed later.
  const onDays = benefitsOnDays(reckoning, (payment) => (payment === null ? payOn : payOnOf(payment)));
  const compensations = compensationToPay(claim, onDays, reckoning).map(
    ({ beneficiaryId, amount }): PlannedPayment & { readonly part: number } => ({
      component: 'LATE_COMPENSATION',
      beneficiaryId,
      amount,
      part: 1 + Math.max(0, ...partsOf(standing, beneficiaryId)),
    }),
  );
  const open = [...benefitsToPay(reckoning).map((planned) => ({ ...planned, part: 1 })), ...compensations];
  if (open.length === 0) return NOTHING_TO_PAY;
  const byId = new Map(beneficiaries.map((beneficiary) => [beneficiary.id, beneficiary]));
  const due: Due[] = [];
  for (const payment of open) {
    const payee = byId.get(payment.beneficiaryId);
    if (payee === undefined) throw new Error('a payment without a payee');
    if (payee.accountMasked === null) return noAccount(claim);
    due.push({ ...payment, claim, decisionId, payee });
  }
  return due;
}

/** The day that the batch of a payment is to be paid on. */
async function readPayDays(
  transaction: Transaction,
  payments: readonly ClaimPaymentRow[],
): Promise<(payment: ClaimPaymentRow) => PlainDate> {
  const batches = await transaction.findBy(PaymentBatchTable, { id: In(payments.map(({ batchId }) => batchId)) });
  const days = new Map(batches.map(({ id, payOn }) => [id, payOn]));
  return ({ batchId }) => {
    const day = days.get(batchId);
    if (day === undefined) throw new Error('a payment without a batch');
    return day;
  };
}

/** The parts of late compensation that a payee was given. */
function partsOf(payments: readonly ClaimPaymentRow[], payeeId: string): readonly number[] {
  return payments
    .filter(({ component, beneficiaryId }) => component === 'LATE_COMPENSATION' && beneficiaryId === payeeId)
    .map(({ part }) => part);
}

function checkInput({ claimIds, payOn }: CreatePaymentBatchInput, today: PlainDate): Refused | null {
  if (claimIds.length < 1 || claimIds.length > MOST_CLAIMS) {
    return refuse(
      'INVALID',
      { id: `Pilih 1 sampai ${MOST_CLAIMS} klaim.`, en: `Choose 1 to ${MOST_CLAIMS} claims.` },
      'claimIds',
    );
  }
  const isPast = Temporal.PlainDate.compare(payOn, today) < 0;
  const isFar = Temporal.PlainDate.compare(payOn, today.add({ days: FURTHEST_DAYS })) > 0;
  return isPast || isFar
    ? refuse(
        'INVALID',
        {
          id: `Tanggal bayar mulai hari ini sampai ${FURTHEST_DAYS} hari ke depan.`,
          en: `The day of payment lies between today and ${FURTHEST_DAYS} days ahead.`,
        },
        'payOn',
      )
    : null;
}

function notApproved({ number }: ClaimRow): Refused {
  return refuse(
    'WRONG_STATE',
    {
      id: `Klaim ${number} belum disetujui atau sudah selesai dibayar.`,
      en: `Claim ${number} is not approved, or is paid already.`,
    },
    'claimIds',
  );
}

function noAccount({ number }: ClaimRow): Refused {
  return refuse(
    'NO_ACCOUNT',
    {
      id: `Penerima pada klaim ${number} belum memiliki rekening. Kembalikan klaim ini dan catat rekeningnya.`,
      en: `A payee of claim ${number} has no bank account. Send the claim back and record one.`,
    },
    'claimIds',
  );
}

const NOT_THERE = refuse(
  'NOT_FOUND',
  {
    id: 'Salah satu klaim tidak ditemukan, atau di luar wewenang Anda.',
    en: 'One of the claims does not exist or is out of your reach.',
  },
  'claimIds',
);

const NOTHING_TO_PAY = refuse(
  'NOTHING_TO_PAY',
  {
    id: 'Semua manfaat salah satu klaim sudah dibayar atau sedang dibayar.',
    en: 'Everything of one of the claims is paid or on its way already.',
  },
  'claimIds',
);

const TOO_MANY = refuse(
  'INVALID',
  {
    id: `Kumpulan ini lebih dari ${MOST_PAYMENTS.toLocaleString('id-ID')} pembayaran. Pecah menjadi beberapa.`,
    en: `This batch would have more than ${MOST_PAYMENTS.toLocaleString('en-GB')} payments. Split it.`,
  },
  'claimIds',
);
