import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { standingOn } from '@payung/kit/values/enrolment-standing.ts';
import { enrolmentActionsAt, enrolmentTransition } from '@payung/kit/values/enrolment-transitions.ts';

import type { Context } from '../context.ts';
import { institutionRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { placeOf } from './change-enrolment.ts';
import { endEnrolment } from './end-enrolment.ts';
import type { EnrolmentEventRow } from './enrolment-event.table.ts';
import { historyOf, successionOf } from './enrolment-life-cycle.reads.ts';
import type { SuccessionRow } from './enrolment-life-cycle.reads.ts';
import type { EnrolmentRow } from './enrolment.table.ts';
import { reinstateEnrolment } from './reinstate-enrolment.ts';
import { replaceEnrolment } from './replace-enrolment.ts';
import { suspendEnrolment } from './suspend-enrolment.ts';
import { transferEnrolment } from './transfer-enrolment.ts';

/** What happens to enrolments once they are there. */
export const enrolmentLifeCycleResolvers: Resolvers = {
  Mutation: {
    suspendEnrolment: (_root, { input, idempotencyKey }, context) => suspendEnrolment(context, input, idempotencyKey),
    reinstateEnrolment: (_root, { input, idempotencyKey }, context) =>
      reinstateEnrolment(context, input, idempotencyKey),
    endEnrolment: (_root, { input, idempotencyKey }, context) => endEnrolment(context, input, idempotencyKey),
    replaceEnrolment: (_root, { input, idempotencyKey }, context) => replaceEnrolment(context, input, idempotencyKey),
    transferEnrolment: (_root, { input, idempotencyKey }, context) => transferEnrolment(context, input, idempotencyKey),
  },
  EnrolmentResult: { __resolveType: resultType('Enrolment', 'EnrolmentRefused') },
  ReplaceEnrolmentResult: { __resolveType: resultType('EnrolmentReplacement', 'EnrolmentRefused') },
  Enrolment: {
    standing: (enrolment, { on }, { now }) => standingOn(enrolment, on ?? dateInJakarta(now)),
    plannedEndsOn: ({ plannedEndsOn, endsOn }) => plannedEndsOn ?? endsOn,
    actions: (enrolment, _args, { session }) =>
      enrolmentActionsAt(enrolment.state).filter((action) =>
        may(session, enrolmentTransition(action).permission, placeOf(enrolment)),
      ),
    history: async (enrolment, _args, { loaders }) =>
      historyOf(enrolment, await loaders.enrolmentEvents.load(enrolment.id)),
    follows: (enrolment, _args, context) => findFollowed(context, enrolment),
    followedBy: (enrolment, _args, context) => findFollower(context, enrolment),
  },
  EnrolmentEvent: {
    by: (event, _args, context) => actorOf(event, context),
  },
};

function actorOf({ subject, actorName, institutionCode }: EnrolmentEventRow, { session }: Context) {
  if (subject === null || actorName === null) return null;
  return { name: actorName, institution: institutionRef(institutionCode), isMe: session?.subject === subject };
}

async function findFollowed({ loaders }: Context, enrolment: EnrolmentRow): Promise<SuccessionRow | null> {
  if (enrolment.followsId === null) return null;
  const left = await loaders.enrolments.load(enrolment.followsId);
  return left === null ? null : successionOf(left, enrolment, left);
}

async function findFollower({ loaders }: Context, enrolment: EnrolmentRow): Promise<SuccessionRow | null> {
  // Nobody follows an enrolment that has not ended.
  if (enrolment.state !== 'ENDED') return null;
  const next = await loaders.followers.load(enrolment.id);
  return next === null ? null : successionOf(enrolment, next, next);
}
