import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { createPaymentBatch } from '../payment/create-payment-batch.ts';
import { readPaymentsOfBatches } from '../payment/payment.reads.ts';
import { reconcilePaymentBatch } from '../payment/reconcile-payment-batch.ts';
import { sendPaymentBatch } from '../payment/send-payment-batch.ts';
import type { ExampleCase } from './example-cases.ts';
import type { ExampleClaim } from './example-claim.ts';

/** Pays an example by a batch of its own, on the day after its last step; one payment comes back where the case says so. */
export async function payExample(
  claim: ExampleClaim,
  { daysAgo, returned }: Pick<ExampleCase, 'daysAgo' | 'returned'>,
): Promise<void> {
  const at = claim.daysAgo(Math.max(0, daysAgo - 1));
  const claimIds = [toGlobalId('Claim', claim.current().id)];
  const payOn = dateInJakarta(at);
  const batch = await createPaymentBatch(claim.as('payer', at), { claimIds, payOn }, claim.key('batch'));
  if ('code' in batch) throw new Error(`an example batch was refused: ${batch.code}`);
  await sendPaymentBatch(claim.as('payer', at), batch.id, claim.key('send'));
  const payments = await readPaymentsOfBatches(claim.world.context.database.manager, [batch.id]);
  const lines = payments.map(({ reference }, index) => {
    const cameBack = returned === true && index === 0;
    return { reference, paid: !cameBack, on: payOn, reason: cameBack ? 'Rekening ditutup (contoh)' : null };
  });
  const settled = await reconcilePaymentBatch(
    claim.as('payer', at),
    { batchId: batch.id, lines },
    claim.key('reconcile'),
  );
  if ('code' in settled) throw new Error(`an example batch was refused: ${settled.code}`);
  await claim.readAgain();
}
