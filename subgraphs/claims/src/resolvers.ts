import { mergeResolvers } from '@payung/kit/merge-resolvers.ts';

import { claimReference, claimResolvers } from './claim/claim.resolvers.ts';
import { claimedResolvers } from './claimed/claimed.resolvers.ts';
import { entitlementResolvers } from './entitlement/entitlement.resolvers.ts';

/** Every resolver of this subgraph. */
export const resolvers = mergeResolvers([claimResolvers, claimReference, claimedResolvers, entitlementResolvers]);
