import type { Resolvers } from '../schema.types.ts';
import { draftRenewal } from './draft-renewal.ts';
import { findProposal } from './renewal.reads.ts';

/** Agreements that could continue others. */
export const renewalResolvers: Resolvers = {
  Query: {
    renewalProposal: (_root, args, context) => findProposal(context, args),
  },
  Mutation: {
    draftRenewal: (_root, args, context) => draftRenewal(context, args),
  },
  RenewalEnrolledCategory: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
  },
};
