import { permit } from '@payung/kit/access.ts';
import { loadEach } from '@payung/kit/soon.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.types.ts';
import { readCategories } from './officer-category.reads.ts';
import type { OfficerCategoryRow } from './officer-category.table.ts';

/** Categories of officer. */
export const officerCategoryResolvers: Resolvers = {
  Query: {
    officerCategory: (_root, { code }, context) => findOfficerCategory(context, code),
    officerCategories: (_root, _args, context) => readOfficerCategories(context),
  },
  OfficerCategory: {
    name: ({ nameId, nameEn }) => ({ id: nameId, en: nameEn }),
    seats: ({ seats, seatsFrom }) => (seats === null ? null : { ...seats, effectiveFrom: seatsFrom }),
    seatsRules: ({ code }, _args, { loaders }) => loaders.seatsRules.load(code),
    parts: async ({ parts }, _args, { loaders }) =>
      (await loadEach(loaders.officerCategories, parts)).filter((part) => part !== null),
  },
};

/** The category that another subgraph refers to by its code. */
export const officerCategoryReference = {
  OfficerCategory: {
    __resolveReference: ({ code }: { code: string }, context: Context) => findOfficerCategory(context, code),
  },
};

async function findOfficerCategory({ session, loaders }: Context, code: string): Promise<OfficerCategoryRow | null> {
  permit(session, 'reference:read');
  return loaders.officerCategories.load(code);
}

async function readOfficerCategories({ session, database, now }: Context): Promise<readonly OfficerCategoryRow[]> {
  permit(session, 'reference:read');
  return readCategories(database.manager, dateInJakarta(now));
}
