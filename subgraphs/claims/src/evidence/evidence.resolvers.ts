import { resultType } from '@payung/kit/refusal.ts';

import type { Resolvers } from '../schema.types.ts';
import { openBundle } from './open-bundle.ts';
import { evidencePath } from './evidence-paths.ts';
import { makeEvidenceBundle } from './make-evidence-bundle.ts';

/** How long a bundle can be fetched at an address that was given out. */
const FETCH_FOR_MINUTES = 5;

/** Bundles of evidence. */
export const evidenceResolvers: Resolvers = {
  Mutation: {
    makeEvidenceBundle: (_root, { input, idempotencyKey }, context) =>
      makeEvidenceBundle(context, input, idempotencyKey),
  },
  MakeEvidenceBundleResult: {
    __resolveType: resultType('EvidenceBundle', 'ClaimStepRefused'),
  },
  EvidenceBundle: {
    parts: (row, _args, { sealer }) => openBundle(sealer, row).parts.map(({ name, sha256 }) => ({ name, sha256 })),
    jsonUrl: ({ id }, _args, { urls, now, session }) =>
      urls.sign(evidencePath(id, 'json'), now.add({ minutes: FETCH_FOR_MINUTES }), session?.networks),
    pdfUrl: ({ id }, _args, { urls, now, session }) =>
      urls.sign(evidencePath(id, 'pdf'), now.add({ minutes: FETCH_FOR_MINUTES }), session?.networks),
    expiresAt: (_row, _args, { now }) => now.add({ minutes: FETCH_FOR_MINUTES }),
  },
};
