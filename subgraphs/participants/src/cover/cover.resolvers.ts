import type { Resolvers } from '../schema.types.ts';
import { coverAt, verifyCover } from './cover-at.ts';

/** Whether somebody was covered. */
export const coverResolvers: Resolvers = {
  Query: {
    coverAt: (_root, { input }, context) => coverAt(context, input),
    verifyCover: (_root, question, context) => verifyCover(context, question),
  },
};
