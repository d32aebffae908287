import { permit } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import type { Resolvers } from '../schema.types.ts';
import { importReferenceCounts } from './import-reference-counts.ts';
import { recordReferenceCount } from './record-reference-count.ts';
import { readUnits } from './reference-count.reads.ts';

/** Numbers of districts, villages and polling stations. */
export const referenceCountResolvers: Resolvers = {
  Mutation: {
    recordReferenceCount: (_root, { input, idempotencyKey }, context) =>
      recordReferenceCount(context, input, idempotencyKey),
    importReferenceCounts: (_root, { csv, idempotencyKey }, context) =>
      importReferenceCounts(context, csv, idempotencyKey),
  },
  RecordReferenceCountResult: { __resolveType: resultType('RecordedCount', 'ReferenceCountRefused') },
  ImportReferenceCountsResult: { __resolveType: resultType('ReferenceCountImport', 'ReferenceCountRefused') },
  Region: {
    referenceCounts: ({ code }, { electionCode }, context) => readUnits(context, code, electionCode),
    recordedCounts: ({ code }, { electionCode, first, after }, { session, loaders }) => {
      permit(session, 'reference:read');
      return loaders.recordedCounts({ first, after, electionCode }).load(code);
    },
  },
  ReferenceCount: {
    countedOn: ({ countedOn }) => (countedOn === null ? null : Temporal.PlainDate.from(countedOn)),
  },
  CountDerivation: {
    agreement: ({ agreementId }, _args, { loaders }) => loaders.agreements.load(agreementId),
    institution: async ({ institutionCode }, _args, { loaders }) => (await loaders.institutions.load(institutionCode))!,
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
  },
  RecordedCount: {
    region: async ({ regionCode }, _args, { loaders }) => (await loaders.regions.load(regionCode))!,
    election: async ({ electionCode }, _args, { loaders }) => (await loaders.elections.load(electionCode))!,
    inEffect: ({ id }, _args, { loaders }) => loaders.countsInEffect.load(id),
  },
  ReferenceCountRefused: {
    errors: ({ errors }) => errors ?? [],
    errorCount: ({ errorCount }) => errorCount ?? 0,
  },
};
