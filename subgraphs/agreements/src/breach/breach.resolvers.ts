import { resultType } from '@payung/kit/refusal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { threeDayClock } from '@payung/kit/values/three-day-clock.ts';

import type { Context } from '../context.ts';
import { writeBreachNotice } from '../domain/breach-notice.ts';
import type { BreachAudience, BreachClockState, Resolvers } from '../schema.types.ts';
import { findBreach, readBreaches } from './breach.reads.ts';
import type { BreachRow } from './breach.table.ts';
import { assessBreach, closeBreach, recordBreachNotice } from './handle-breach.ts';
import { reportBreach } from './report-breach.ts';

/** The breach register. */
export const breachResolvers: Resolvers = {
  Query: {
    breach: (_root, { id }, context) => findBreach(context, id),
    breaches: (_root, { openOnly, ...page }, context) => readBreaches(context, page, openOnly),
  },
  Mutation: {
    reportBreach: (_root, { input, idempotencyKey }, context) => reportBreach(context, input, idempotencyKey),
    assessBreach: (_root, { input, idempotencyKey }, context) => assessBreach(context, input, idempotencyKey),
    recordBreachNotice: (_root, { input, idempotencyKey }, context) =>
      recordBreachNotice(context, input, idempotencyKey),
    closeBreach: (_root, { input, idempotencyKey }, context) => closeBreach(context, input, idempotencyKey),
  },
  BreachResult: { __resolveType: resultType('Breach', 'BreachRefused') },
  Breach: {
    id: ({ id }) => toGlobalId('Breach', id),
    number: ({ number }) => `PDB-${String(number).padStart(6, '0')}`,
    dataKinds: ({ dataKinds }) => [...dataKinds],
    subjects: ({ subjects }) => [...subjects],
    clockForSubjects: (breach, _args, context) => clockFor(breach, 'SUBJECTS', context),
    clockForAuthority: (breach, _args, context) => clockFor(breach, 'AUTHORITY', context),
    notice: (breach) => {
      const { missing, ...text } = writeBreachNotice(breach);
      return { ...text, missing: [...missing] };
    },
    notices: async ({ id }, _args, { loaders }) => [...(await loaders.breachNotices.load(id))],
    history: async ({ id }, _args, { loaders }) => [...(await loaders.breachEvents.load(id))],
  },
  BreachEvent: { by: ({ actorName }) => actorName },
};

/** A clock ends when the first of its audience was told. */
async function clockFor(
  { id, foundAt, isBreach }: BreachRow,
  audience: BreachAudience,
  { loaders, now }: Context,
): Promise<BreachClockState> {
  const told = (await loaders.breachNotices.load(id)).find((notice) => notice.audience === audience);
  const at: Instant | null = told?.at ?? null;
  return at === null && !isBreach ? 'NOT_NEEDED' : threeDayClock(foundAt, at, now);
}
