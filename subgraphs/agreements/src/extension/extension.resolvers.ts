import { resultType } from '@payung/kit/refusal.ts';

import type { Resolvers } from '../schema.types.ts';
import { readExtensionCost } from './extension.reads.ts';
import { saveExtension } from './save-extension.ts';

/** What it costs to cover those who are not covered. */
export const extensionResolvers: Resolvers = {
  Query: {
    extensionCost: (_root, { input }, context) => readExtensionCost(context, input),
  },
  Mutation: {
    saveExtensionAsDraftAmendment: (_root, { input, idempotencyKey }, context) =>
      saveExtension(context, input, idempotencyKey),
  },
  SaveExtensionResult: { __resolveType: resultType('Agreement', 'AgreementRefused') },
  ExtensionCost: {
    region: async ({ regionCode }, _args, { loaders }) => (await loaders.regions.load(regionCode))!,
    election: async ({ electionCode }, _args, { loaders }) => (await loaders.elections.load(electionCode))!,
  },
  ContributionLine: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
  },
  ContributionOfCategory: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
  },
  ExtensionWarning: {
    category: ({ categoryCode }, _args, { loaders }) =>
      categoryCode === null ? null : loaders.officerCategories.load(categoryCode),
  },
};
