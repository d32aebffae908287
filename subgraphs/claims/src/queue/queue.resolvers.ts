import type { ClaimRow } from '../claim/claim.table.ts';
import type { Resolvers } from '../schema.types.ts';
import { readClaimQueue } from './queue.reads.ts';

const MOST_DUPLICATES = 20;

/** The work queue, and claims that may be about the same incident. */
export const queueResolvers: Resolvers = {
  Query: {
    claimQueue: (_root, { view, ...page }, context) => readClaimQueue(context, page, view),
  },
  Claim: {
    possibleDuplicates: async ({ id }, _args, { loaders }) => {
      const others = await loaders.possibleDuplicates.load(id);
      const seen = await loaders.claims.loadMany(others.map(({ otherId }) => otherId));
      return seen
        .filter((each): each is ClaimRow => each !== null && !(each instanceof Error))
        .slice(0, MOST_DUPLICATES);
    },
    possibleDuplicatesElsewhere: async ({ id }, _args, { loaders }) => {
      const others = await loaders.possibleDuplicates.load(id);
      const seen = await loaders.claims.loadMany(others.map(({ otherId }) => otherId));
      return seen.filter((each) => each === null).length;
    },
  },
};
