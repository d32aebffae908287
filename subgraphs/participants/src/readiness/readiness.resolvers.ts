import { agreementRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { readReadinessPage } from './readiness.reads.ts';

/** What needs attention before polling day. */
export const readinessResolvers: Resolvers = {
  Query: {
    readiness: (_root, { electionCode, regionCode, ...page }, context) =>
      readReadinessPage(context, page, { electionCode, regionCode: regionCode ?? null }),
  },
  Readiness: {
    agreement: ({ agreementKey }) => (agreementKey === null ? null : agreementRef(agreementKey)),
  },
};
