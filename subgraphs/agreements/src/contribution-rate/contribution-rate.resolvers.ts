import { permit } from '@payung/kit/access.ts';
import { holdsOn } from '@payung/kit/values/contribution.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { Resolvers } from '../schema.types.ts';

/** Rates of contribution and honoraria. */
export const contributionRateResolvers: Resolvers = {
  Query: {
    contributionRates: async (_root, { on }, { session, loaders, now, contributions }) => {
      permit(session, 'reference:read');
      const day = on ?? dateInJakarta(now);
      const rates = await loaders.contributionRates.load('all');
      return {
        on: day,
        rates: rates
          .filter((rate) => holdsOn(rate, day))
          .map((rate) => ({
            ...rate,
            forElectionOfficers: rate.riskClass === null || rate.riskClass === contributions.riskClass,
          })),
        governmentClass: contributions.riskClass,
        rounding: { mode: contributions.rounding, confidence: 'UNVERIFIED' as const },
      };
    },
    honoraria: async (_root, { electionCode, categoryCode }, { session, loaders }) => {
      permit(session, 'reference:read');
      const all = await loaders.honoraria.load(electionCode);
      return categoryCode ? all.filter((row) => row.categoryCode === categoryCode) : all;
    },
  },
  Honorarium: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
    election: async ({ electionCode }, _args, { loaders }) => (await loaders.elections.load(electionCode))!,
    post: ({ postId, postEn }) => ({ id: postId, en: postEn }),
    note: ({ noteId, noteEn }) => (noteId === null || noteEn === null ? null : { id: noteId, en: noteEn }),
  },
};
