import { may } from '@payung/kit/access.ts';
import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import { overlapOfSources } from '../domain/entitlement/santunan.ts';
import type { CalculationFacts, EntitlementInput, Resolvers } from '../schema.types.ts';
import { calculateClaim } from './calculate-claim.ts';
import { isOutdated } from './calculation.reads.ts';
import type { ClaimCalculationRow } from './claim-calculation.table.ts';
import { recordOtherBenefit } from './record-other-benefit.ts';
import { openInput, openResult } from './sealed-result.ts';

/** A calculation beside the claim as it stands. */
export interface ShownCalculation {
  readonly row: ClaimCalculationRow;
  readonly claim: ClaimRow;
}

/** What is owed on claims. */
export const calculationResolvers: Resolvers = {
  Mutation: {
    calculateClaim: (_root, { input, idempotencyKey }, context) => calculateClaim(context, input, idempotencyKey),
    recordOtherBenefit: (_root, { input, idempotencyKey }, context) =>
      recordOtherBenefit(context, input, idempotencyKey),
  },
  Claim: {
    calculation: async (claim, _args, { loaders, session }) => {
      if (claim.calculationId === null || claim.erasedAt !== null || !may(session, 'claim:read-incident')) return null;
      const row = await loaders.calculations.load(claim.calculationId);
      return row === null ? null : { row, claim };
    },
    decisions: ({ id }, _args, { loaders, session }) =>
      may(session, 'claim:read-incident') ? loaders.decisions.load(id) : null,
    reclassifications: ({ id }, _args, { loaders, session }) =>
      may(session, 'claim:read-incident') ? loaders.reclassifications.load(id) : null,
    otherBenefitsRecorded: ({ id }, _args, { loaders }) => loaders.otherBenefits.load(id),
    benefitOverlap: async ({ id, calculationId }, _args, { loaders }) => {
      const others = await loaders.otherBenefits.load(id);
      if (others.length === 0) return null;
      const calculation = calculationId === null ? null : await loaders.calculations.load(calculationId);
      return overlapOfSources(calculation?.total ?? 0, others);
    },
  },
  ClaimCalculation: {
    id: ({ row }) => row.id,
    at: ({ row }) => row.at,
    by: ({ row }) => row.actorName,
    claimVersion: ({ row }) => row.claimVersion,
    entitlement: ({ row }, _args, { sealer }) => openResult(sealer, row.result),
    totalInWords: ({ row }) => rupiahTerbilang(row.total),
    outdated: ({ row, claim }) => isOutdated(row, claim),
    facts: ({ row }, _args, { sealer }) => factsOf(openInput(sealer, row.input)),
  },
  ClaimDecision: {
    by: ({ actorName }) => actorName,
    calculation: async ({ calculationId, claimId }, _args, { loaders }) => {
      const [row, claim] = await Promise.all([
        calculationId === null ? null : loaders.calculations.load(calculationId),
        loaders.claims.load(claimId),
      ]);
      return row === null || claim === null || claim.erasedAt !== null ? null : { row, claim };
    },
    note: ({ note }, _args, { sealer }) => (note === null ? null : sealer.open(note)),
  },
  ClaimReclassification: { by: ({ actorName }) => actorName },
};

/** What was given to calculate, with what was left out as null. */
function factsOf(input: EntitlementInput): CalculationFacts {
  const { monthlyWage, contributionMonths, inabilityMonths, inabilityDays, disabilities, costs, children } = input;
  return {
    monthlyWage: monthlyWage ?? null,
    contributionMonths: contributionMonths ?? null,
    inabilityMonths,
    inabilityDays,
    disabilities: disabilities.map((each) => ({
      ...each,
      functionLostBasisPoints: each.functionLostBasisPoints ?? null,
    })),
    costs: {
      ...costs,
      prostheses: costs.prostheses.map((each) => ({ ...each, paid: each.paid ?? null })),
    },
    children: children.map((each) => ({ ...each, level: each.level ?? null })),
  };
}
