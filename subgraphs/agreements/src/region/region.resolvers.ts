import { permit } from '@payung/kit/access.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { ancestorRegionCodes } from '@payung/kit/values/region-code.ts';

import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.types.ts';
import { findRegion, loadRegions, readRegionsInScope, searchRegions } from './region.reads.ts';

/** Regions, and what agreements promise for them. */
export const regionResolvers: Resolvers = {
  Query: {
    region: (_root, { code }, context) => findRegion(context, code),
    provinces: (_root, _args, context) => readRegionsInScope(context, ['PROVINCE']),
    regencies: (_root, { provinceCode }, context) =>
      readRegionsInScope(context, ['REGENCY', 'CITY'], provinceCode ?? null),
    regions: (_root, { search, kind, ...page }, context) =>
      searchRegions(context, page, { search: search ?? null, kind: kind ?? null }),
  },
  Region: {
    id: ({ code }) => toGlobalId('Region', code),
    parent: ({ parentCode }, _args, { loaders }) => (parentCode === null ? null : loaders.regions.load(parentCode)),
    ancestors: ({ code }, _args, context) => loadRegions(context, ancestorRegionCodes(code)),
    children: async ({ code }, page, { loaders }) => (await loaders.regionChildren(page).load(code))!,
    units: (region) => region,
    agreements: async ({ code }, args, { loaders }) => (await loaders.agreementsOfRegion(args).load(code))!,
    promised: ({ code }, { electionCode }, { session, loaders }) => {
      permit(session, 'coverage:read', { regionCode: code });
      return loaders.promised(electionCode ?? null).load(code);
    },
  },
  PromisedCategory: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
  },
};

/** The region that another subgraph refers to by its code. */
export const regionReference = {
  Region: { __resolveReference: ({ code }: { code: string }, context: Context) => findRegion(context, code) },
};
