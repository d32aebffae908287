import type { Resolvers } from '../schema.types.ts';
import { readHeldOnEnrolments } from './held-on-enrolments.reads.ts';

/** What is held on a person, for that person. */
export const heldDataResolvers: Resolvers = {
  Query: {
    heldOnEnrolments: (_root, { enrolmentIds }, context) => readHeldOnEnrolments(context, enrolmentIds),
  },
};
