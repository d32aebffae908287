import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { retentionResolvers as resolversOf } from '@payung/kit/retention/retention.resolvers.ts';

import type { Resolvers } from '../schema.types.ts';
import { changeHoldOnClaim } from './legal-hold.ts';
import { claimRetention } from './retention.reads.ts';

/** How long records are kept, and how they end. */
export const retentionResolvers = resolversOf(claimRetention);

/** What must not be erased of claims. */
export const claimErasureResolvers: Resolvers = {
  Mutation: {
    setClaimLegalHold: (_root, command, context) => changeHoldOnClaim(context, 'SET', command),
    releaseClaimLegalHold: (_root, command, context) => changeHoldOnClaim(context, 'RELEASE', command),
  },
  ClaimLegalHoldResult: { __resolveType: resultType('Claim', 'RetentionRefused') },
  Claim: {
    legalHold: async ({ id }, _args, { loaders, session }) =>
      may(session, 'retention:read') ? loaders.legalHolds.load(id) : null,
  },
};
