import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { changeLegalHold } from '@payung/kit/retention/legal-hold.ts';
import type { HeldRecord, LegalHoldCommand } from '@payung/kit/retention/legal-hold.ts';
import type { RetentionRefusalCode } from '@payung/kit/retention/owner-retention.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { lockClaim } from '../life-cycle/change-claim.ts';

const NOT_THERE = refuse(
  'NOT_FOUND',
  { id: 'Klaim tidak ditemukan. Periksa pengenalnya.', en: 'There is no such claim. Check the identifier.' },
  'claimId',
);

const CLAIM: HeldRecord = { entityType: 'Claim', column: 'claim_id', lock: lockClaim, notThere: NOT_THERE };

/** Keeps everything of a claim, and of the other claims of its person, from being erased, or releases it. */
export async function changeHoldOnClaim(
  context: Context,
  step: LegalHoldCommand['step'],
  { idempotencyKey, ...input }: { readonly claimId: string; readonly reason: string; readonly idempotencyKey: string },
): Promise<ClaimRow | Refusal<RetentionRefusalCode>> {
  const outcome = await changeLegalHold(context, CLAIM, {
    step,
    command: step === 'SET' ? 'setClaimLegalHold' : 'releaseClaimLegalHold',
    id: input.claimId,
    reason: input.reason,
    idempotencyKey,
    input,
  });
  if (outcome.refused !== undefined) return outcome.refused;
  const { claims, legalHolds } = context.loaders;
  legalHolds.clear(outcome.made);
  return (await claims.clear(outcome.made).load(outcome.made)) ?? NOT_THERE.refused;
}
