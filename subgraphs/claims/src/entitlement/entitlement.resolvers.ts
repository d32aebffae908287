import { permit } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';

import { BENEFIT_SCHEDULES } from '../domain/entitlement/benefit-schedules.ts';
import type { Resolvers } from '../schema.types.ts';
import { computeEntitlement, computeReclassification } from './compute-entitlement.ts';

/** What is owed in a case, for calculators. */
export const entitlementResolvers: Resolvers = {
  Query: {
    entitlement: (_root, { input }, { session, now }) => {
      permit(session, 'entitlement:read');
      return computeEntitlement(input, BENEFIT_SCHEDULES, now);
    },
    reclassification: (_root, { from, to }, { session, now }) => {
      permit(session, 'entitlement:read');
      return computeReclassification(from, to, BENEFIT_SCHEDULES, now);
    },
  },
  // A result that was kept before there were years has none.
  EntitlementLine: { years: ({ years }) => years ?? [] },
  EntitlementResult: { __resolveType: resultType('Entitlement', 'EntitlementRefused') },
  ReclassificationResult: {
    __resolveType: resultType('Reclassification', 'EntitlementRefused'),
  },
};
