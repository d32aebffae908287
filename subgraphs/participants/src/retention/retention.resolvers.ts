import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { NATION } from '@payung/kit/values/region-code.ts';
import { RETENTION_CLASSES } from '@payung/kit/values/retention-class.ts';

import type { Resolvers } from '../schema.types.ts';
import { approveErasure, cancelErasure, requestErasure, setRetentionTerm } from './change-retention.ts';
import { releaseLegalHold, setLegalHold } from './legal-hold.ts';
import { AUTOMATIC, readErasureRuns, readRetention } from './retention.reads.ts';

/** How long records are kept, and how they end. */
export const retentionResolvers: Resolvers = {
  Query: {
    retention: (_root, _args, context) => readRetention(context),
    erasureRuns: (_root, page, context) => readErasureRuns(context, page),
  },
  Mutation: {
    setRetentionTerm: (_root, { input, idempotencyKey }, context) => setRetentionTerm(context, input, idempotencyKey),
    requestErasure: (_root, { input, idempotencyKey }, context) => requestErasure(context, input, idempotencyKey),
    approveErasure: (_root, { runId, idempotencyKey }, context) => approveErasure(context, runId, idempotencyKey),
    cancelErasure: (_root, { runId, idempotencyKey }, context) => cancelErasure(context, runId, idempotencyKey),
    setLegalHold: (_root, command, context) => setLegalHold(context, command),
    releaseLegalHold: (_root, command, context) => releaseLegalHold(context, command),
  },
  RetentionTermResult: { __resolveType: resultType('RetentionRule', 'RetentionRefused') },
  ErasureResult: { __resolveType: resultType('ErasureRun', 'RetentionRefused') },
  LegalHoldResult: { __resolveType: resultType('Participant', 'RetentionRefused') },
  RetentionRule: {
    label: (rule) => RETENTION_CLASSES[rule.class].label,
    from: (rule) => RETENTION_CLASSES[rule.class].from,
    upcoming: ({ upcoming }) => [...upcoming],
    settable: (rule) => rule.class !== 'EXPORT',
    automatic: (rule) => AUTOMATIC.has(rule.class),
  },
  ErasureRun: {
    parts: ({ parts }) => [...parts],
    requestedBy: ({ requestedByName }) => requestedByName,
    decidedBy: ({ decidedByName }) => decidedByName,
    approvable: ({ state, requestedBy }, _args, { session }) =>
      state === 'WAITING' &&
      may(session, 'retention:manage', { regionCode: NATION }) &&
      session.subject !== requestedBy,
  },
  Participant: {
    legalHold: async ({ id }, _args, { loaders, session }) =>
      may(session, 'retention:read') ? loaders.legalHolds.load(id) : null,
  },
};
