import { resultType } from '@payung/kit/refusal.ts';

import type { Resolvers } from '../schema.types.ts';
import { endOwnSessions, readOwnSessions } from './own-sessions.ts';

/** Where the person who asks is signed in. */
export const ownSessionsResolvers: Resolvers = {
  Session: {
    ownSessions: (_session, _args, context) => readOwnSessions(context),
  },
  Mutation: {
    endOwnSession: (_root, { id, idempotencyKey }, context) =>
      endOwnSessions(context, 'endOwnSession', { id }, idempotencyKey),
    endOtherSessions: (_root, { idempotencyKey }, context) =>
      endOwnSessions(context, 'endOtherSessions', {}, idempotencyKey),
  },
  OwnSessionsResult: { __resolveType: resultType('OwnSessionsLeft', 'OwnSessionsRefused') },
};
