import { toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.types.ts';
import { findInstitution, readInstitutions } from './institution.reads.ts';

/** Institutions. */
export const institutionResolvers: Resolvers = {
  Query: {
    institution: (_root, { code }, context) => findInstitution(context, code),
    institutions: (_root, { first, after, ...filter }, context) => readInstitutions(context, { first, after }, filter),
  },
  Institution: {
    id: ({ code }) => toGlobalId('Institution', code),
    region: ({ regionCode }, _args, { loaders }) => (regionCode === null ? null : loaders.regions.load(regionCode)),
    parent: ({ parentCode }, _args, { loaders }) =>
      parentCode === null ? null : loaders.institutions.load(parentCode),
    agreements: async ({ code }, page, { loaders }) => (await loaders.agreementsOfInstitution(page).load(code))!,
  },
};

/** The institution that another subgraph refers to by its code. */
export const institutionReference = {
  Institution: { __resolveReference: ({ code }: { code: string }, context: Context) => findInstitution(context, code) },
};
