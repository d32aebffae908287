import { permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { checkPayment } from '../domain/funding-check.ts';
import { createLoaders } from '../loaders.ts';
import type { FundingPaymentInput, FundingRefusalCode } from '../schema.types.ts';
import { findEdgeInPlace } from './find-edge-in-place.ts';
import { readPayments } from './funding.reads.ts';
import { EdgeTable, PaymentTable } from './funding.table.ts';
import type { EdgeRow } from './funding.table.ts';
import { textOf } from './gather-step.ts';
import { writeFundingState } from './write-funding.ts';

/** Records that money moved along a step. */
export async function recordFundingPayment(
  context: Context,
  input: FundingPaymentInput,
  idempotencyKey: string,
): Promise<EdgeRow | Refusal<FundingRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'recordFundingPayment', key: idempotencyKey, input },
    (transaction) => record(context, transaction, input),
  );
  return outcome.refused ?? context.database.manager.findOneByOrFail(EdgeTable, { id: outcome.made });
}

async function record(
  context: Context,
  transaction: Transaction,
  input: FundingPaymentInput,
): Promise<Outcome<string, FundingRefusalCode>> {
  const { now, requestId } = context;
  const session = permit(context.session, 'reference:read');
  const loaders = createLoaders(transaction, session, now);
  const found = await findEdgeInPlace({ session, loaders }, transaction, input.edgeId);
  if (found.refused !== undefined) return found;
  const edge = found.made;
  const payments = await readPayments(transaction, [edge.id]);
  const problem = checkPayment(input, { payments }, dateInJakarta(now));
  if (problem !== null) return problem;

  const inserted = await transaction.insert(PaymentTable, {
    edgeId: edge.id,
    amount: input.amount ?? null,
    paidOn: input.paidOn ?? null,
    inFull: input.inFull,
    sourceText: textOf(input.sourceText),
    recordedAt: now,
  });
  const { id } = inserted.identifiers[0] as { id: string };
  await writeFundingState(transaction, edge.agreementId);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'funding:record',
      entityType: 'Agreement',
      entityId: edge.agreementId,
      details: { edgeId: edge.id, paymentId: id },
    },
  );
  return { made: edge.id };
}
