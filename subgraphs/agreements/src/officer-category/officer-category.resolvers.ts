import { permit } from '@payung/kit/access.ts';

import type { Context } from '../context.ts';
import type { Resolvers, SeatsRule } from '../schema.types.ts';
import { OfficerCategoryTable } from './officer-category.table.ts';
import type { OfficerCategoryRow } from './officer-category.table.ts';

/** Categories of officer. */
export const officerCategoryResolvers: Resolvers = {
  Query: {
    officerCategory: (_root, { code }, context) => findOfficerCategory(context, code),
    officerCategories: (_root, _args, context) => readOfficerCategories(context),
  },
  OfficerCategory: {
    name: ({ nameId, nameEn }) => ({ id: nameId, en: nameEn }),
    seats: (category) => seatsOf(category),
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

async function readOfficerCategories({ session, database }: Context): Promise<OfficerCategoryRow[]> {
  permit(session, 'reference:read');
  return database.manager.find(OfficerCategoryTable, { order: { position: 'ASC' } });
}

function seatsOf({ seatsMinimum, seatsMaximum, seatsSource, seatsConfidence }: OfficerCategoryRow): SeatsRule | null {
  if (seatsMinimum === null || seatsMaximum === null || seatsSource === null || seatsConfidence === null) return null;
  return { minimum: seatsMinimum, maximum: seatsMaximum, source: seatsSource, confidence: seatsConfidence };
}
