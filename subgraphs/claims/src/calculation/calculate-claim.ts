import { refuse } from '@payung/kit/refusal.ts';
import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { BENEFIT_SCHEDULES } from '../domain/entitlement/benefit-schedules.ts';
import { computeEntitlement } from '../entitlement/compute-entitlement.ts';
import { changeClaim } from '../life-cycle/change-claim.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import { tooLate } from '../life-cycle/too-late.ts';
import type { CalculateClaimInput, EntitlementInput } from '../schema.types.ts';
import { ClaimCalculationTable } from './claim-calculation.table.ts';
import { sealResult } from './sealed-result.ts';

/** Calculates what is owed on a claim and keeps it with the rules of that moment. */
export async function calculateClaim(
  context: Context,
  input: CalculateClaimInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(
    context,
    {
      command: 'calculateClaim',
      deed: {
        kind: 'CALCULATE',
        permissions: ['claim:calculate'],
        what: { id: 'menghitung manfaat', en: 'calculate what is owed' },
      },
      input,
      idempotencyKey,
    },
    async ({ transaction, claim, context: { session, sealer, now } }) => {
      if (!CHANGEABLE_CLAIM_STATES.includes(claim.state)) return tooLate(claim.state);
      const { outcome } = claim;
      if (outcome === null) return NO_OUTCOME;
      const asked = caseOf(claim, outcome, input);
      const result = computeEntitlement(asked, BENEFIT_SCHEDULES, now);
      if ('code' in result) return { refused: result };
      const inserted = await transaction.insert(ClaimCalculationTable, {
        claimId: claim.id,
        claimVersion: claim.version + 1,
        at: now,
        subject: session.subject,
        actorName: session.name,
        programme: claim.programme,
        incidentKind: claim.incidentKind,
        occurredAt: claim.occurredAt,
        outcome,
        rulesVersion: result.rulesVersion,
        total: result.total,
        payableNow: result.payableNow,
        components: result.lines.map(({ component, amount, paid }) => ({ component, amount, paid })),
        input: sealer.seal(JSON.stringify(asked)),
        result: sealResult(sealer, result),
      });
      const { id } = inserted.identifiers[0] as { id: string };
      return {
        columns: { calculationId: id },
        changedFields: ['calculation'],
        details: { calculationId: id, rulesVersion: result.rulesVersion },
      };
    },
  );
}

/** The case that a claim is about, with what was asked besides. */
export function caseOf(
  claim: ClaimRow,
  outcome: NonNullable<ClaimRow['outcome']>,
  input: CalculateClaimInput,
): EntitlementInput {
  return {
    programme: claim.programme,
    occurredOn: dateInJakarta(claim.occurredAt),
    outcome,
    civilServant: false,
    monthlyWage: input.monthlyWage ?? claim.wageBase,
    contributionMonths: input.contributionMonths ?? null,
    inabilityMonths: input.inabilityMonths,
    inabilityDays: input.inabilityDays,
    disabilities: input.disabilities,
    costs: input.costs,
    children: input.children,
    santunan: null,
    regionalAid: null,
  };
}

const NO_OUTCOME = refuse('WRONG_STATE', {
  id: 'Akibat kecelakaan belum diketahui. Laporkan tahap II dengan keterangan dokter dahulu.',
  en: "How the case ended is not known yet. Report stage II with the doctor's statement first.",
});
