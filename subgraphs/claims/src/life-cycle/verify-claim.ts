import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import type { ClaimStepInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';
import { refuseIncomplete, refuseUnready } from './readiness.reads.ts';

/** Verifies a claim: its documents are there, what is owed is calculated for the case as it stands, and who is paid is settled. */
export async function verifyClaim(
  context: Context,
  input: ClaimStepInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(
    context,
    { command: 'verifyClaim', deed: { action: 'VERIFY' }, input, idempotencyKey },
    async ({ transaction, claim }) =>
      (await refuseIncomplete(transaction, claim)) ?? (await refuseUnready(transaction, claim)) ?? {},
  );
}
