import { permit } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';

import type { Resolvers } from '../schema.types.ts';
import { readClock, setDate } from './set-sandbox-date.ts';

/** The day it is, and in a sandbox the day it shall be. */
export const clockResolvers: Resolvers = {
  Query: {
    clock: (_root, _args, { session }) => {
      permit(session, 'reference:read');
      return readClock();
    },
  },
  Mutation: {
    setSandboxDate: (_root, { date, idempotencyKey }, context) => setDate(context, date ?? null, idempotencyKey),
  },
  SetSandboxDateResult: { __resolveType: resultType('Clock', 'SandboxDateRefused') },
};
