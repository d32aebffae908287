import { ClaimDecisionTable } from '../calculation/claim-calculation.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import type { ReasonedClaimStepInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';

/** Rejects a claim with numbered reasons: a decision that can be appealed. */
export async function rejectClaim(
  context: Context,
  input: ReasonedClaimStepInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const { reasons, note } = input;
  return changeClaim(
    context,
    { command: 'rejectClaim', deed: { action: 'REJECT' }, input, idempotencyKey, reasons, note },
    async ({ transaction, claim, context: { session, sealer, now } }) => {
      await transaction.insert(ClaimDecisionTable, {
        claimId: claim.id,
        kind: 'REJECTED',
        at: now,
        subject: session.subject,
        actorName: session.name,
        calculationId: claim.calculationId,
        reasons: [...reasons],
        note: sealer.seal(note.trim()),
      });
      return { changedFields: ['decision'] };
    },
  );
}
