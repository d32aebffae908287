import { refuse } from '@payung/kit/refusal.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { isStillOwed, owedOn } from '../payment/owed.reads.ts';
import type { ClaimStepInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';

/** Closes a claim that is paid or rejected; an approved one only where its decision owes nothing more. */
export async function closeClaim(
  context: Context,
  input: ClaimStepInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(
    context,
    { command: 'closeClaim', deed: { action: 'CLOSE' }, input, idempotencyKey },
    async ({ transaction, claim }) => {
      if (claim.state === 'APPROVED' && isStillOwed(claim, await owedOn(transaction, claim))) return STILL_OWED;
      return { columns: { leftIn: claim.state } };
    },
  );
}

const STILL_OWED = refuse('WRONG_STATE', {
  id: 'Klaim ini masih harus dibayar. Masukkan ke kumpulan pembayaran dahulu.',
  en: 'This claim is still to be paid. Put it into a payment batch first.',
});
