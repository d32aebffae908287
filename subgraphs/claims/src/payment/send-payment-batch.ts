import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import type { ClaimPaymentRefusalCode } from '../schema.types.ts';
import { findPaymentBatch } from './payment.reads.ts';
import { PaymentBatchTable } from './payment.table.ts';
import type { PaymentBatchRow } from './payment.table.ts';

/** How long a bank file can be fetched at an address that was given out. */
const FETCH_FOR_MINUTES = 5;

/** A batch with the address of its bank file. */
export interface SentBatch {
  readonly batch: PaymentBatchRow;
  readonly url: string;
  readonly expiresAt: Instant;
}

/** The path of a bank file, at the origin of the graph. */
export function bankFilePath(batchId: string): string {
  return `/downloads/claims/batches/${batchId}`;
}

/** Gives the address of the bank file, marks the batch as sent, and writes who fetched it to the trail. */
export async function sendPaymentBatch(
  context: Context,
  id: string,
  idempotencyKey: string,
): Promise<SentBatch | Refusal<ClaimPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const { database, now, requestId, urls } = context;
  const keyed = { session, command: 'sendPaymentBatch', key: idempotencyKey, input: { id } };
  const outcome = await runOnce<ClaimPaymentRefusalCode>(database, keyed, async (transaction) => {
    if (!may(session, 'claim:pay') || !may(session, 'payment:read')) {
      return refuseForbidden({ id: 'mengambil berkas bank', en: 'fetch bank files' });
    }
    const batch = await findPaymentBatch(transaction, session, id);
    if (batch === null) return NO_BATCH;
    if (batch.state === 'PREPARED') await transaction.update(PaymentBatchTable, { id: batch.id }, { state: 'SENT' });
    await recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: 'claim:pay',
        entityType: 'PaymentBatch',
        entityId: batch.id,
        details: { step: 'BANK_FILE', number: batch.number },
      },
    );
    return { made: batch.id };
  });
  if (outcome.refused !== undefined) return outcome.refused;
  const batch = await database.manager.findOneByOrFail(PaymentBatchTable, { id: outcome.made });
  const expiresAt = now.add({ minutes: FETCH_FOR_MINUTES });
  return { batch, url: urls.sign(bankFilePath(batch.id), expiresAt, session.networks), expiresAt };
}

/** The refusal of a batch that is not there, or out of sight. */
export const NO_BATCH = refuse(
  'NOT_FOUND',
  { id: 'Kumpulan pembayaran ini tidak ditemukan.', en: 'There is no such payment batch.' },
  'id',
);
