import { permit } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { maskNik } from '@payung/kit/values/nik.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

import type { Context } from '../context.ts';
import { breakGlassState } from '../domain/break-glass-state.ts';
import type { Resolvers } from '../schema.types.ts';
import { findBreakGlass, readBreakGlasses, readEnrolmentIds, takeRequest } from './break-glass.reads.ts';
import { BreakGlassTable } from './break-glass.table.ts';
import type { BreakGlassRow } from './break-glass.table.ts';
import { acknowledgeBreakGlass, endBreakGlass } from './end-break-glass.ts';
import { openBreakGlass } from './open-break-glass.ts';

/** Break-glass. */
export const breakGlassResolvers: Resolvers = {
  Query: {
    breakGlass: (_root, { id }, context) => findBreakGlass(context, id),
    breakGlasses: (_root, { keep, ...page }, context) => readBreakGlasses(context, page, keep),
    breakGlassReach: (_root, { id, usedBy }, context) => readReach(context, id, usedBy ?? null),
  },
  Mutation: {
    openBreakGlass: (_root, { input, idempotencyKey }, context) => openBreakGlass(context, input, idempotencyKey),
    endBreakGlass: (_root, { id, idempotencyKey }, context) => endBreakGlass(context, id, idempotencyKey),
    acknowledgeBreakGlass: (_root, { id, note, idempotencyKey }, context) =>
      acknowledgeBreakGlass(context, { id, note: note ?? null }, idempotencyKey),
  },
  BreakGlassResult: { __resolveType: resultType('BreakGlass', 'BreakGlassRefused') },
  BreakGlass: {
    number: ({ number }) => `DRT-${String(number).padStart(6, '0')}`,
    state: (glass, _args, { now }) => breakGlassState(glass, now),
    holder: (glass, _args, { session }) => ({
      name: glass.holderName,
      role: glass.holderRole,
      institutionCode: glass.holderInstitutionCode,
      isMe: glass.holderSubject === session?.subject,
    }),
    second: (glass, _args, { session }) => ({
      name: glass.secondName,
      role: glass.secondRole,
      institutionCode: glass.secondInstitutionCode,
      isMe: glass.secondSubject === session?.subject,
    }),
    reason: ({ reasonSealed }, _args, { secrets }) => secrets.open(reasonSealed),
    subjectMasked: async ({ participantIds: [first] }, _args, { loaders, secrets }) => {
      const record = first === undefined ? null : await loaders.breakGlassSubjects.load(first);
      return record === null ? null : maskNik(secrets.open(record.nikSealed));
    },
    participantIds: (glass, _args, { session, now }) =>
      glass.holderSubject === session?.subject && breakGlassState(glass, now) === 'RUNNING'
        ? glass.participantIds.map((id) => toGlobalId('Participant', id))
        : [],
    acknowledgement: ({ acknowledgementSealed: sealed }, _args, { secrets }) =>
      sealed === null ? null : secrets.open(sealed),
    reads: async ({ id }, _args, { loaders }) => [...(await loaders.breakGlassReads.load(id))],
    mayEnd: (glass, _args, { session, now }) => isConcerned(glass, session?.subject) && isRunning(glass, now),
    mayAcknowledge: (glass, _args, { session }) =>
      glass.secondSubject === session?.subject && glass.acknowledgedAt === null,
  },
};

/** The access that another subgraph refers to by its identifier. */
export const breakGlassReference = {
  BreakGlass: { __resolveReference: ({ id }: { id: string }, context: Context) => findBreakGlass(context, id) },
};

function isConcerned({ holderSubject, secondSubject }: BreakGlassRow, subject: string | undefined): boolean {
  return subject === holderSubject || subject === secondSubject;
}

function isRunning(glass: BreakGlassRow, now: Context['now']): boolean {
  return breakGlassState(glass, now) === 'RUNNING';
}

/** What an access reaches, for the owner of other rows of the same person. */
async function readReach({ database, session, now, breakGlassRules }: Context, id: string, usedBy: string | null) {
  permit(session, 'break-glass:check');
  const glass = isUuid(id) ? await database.manager.findOneBy(BreakGlassTable, { id }) : null;
  if (glass === null) return null;
  const taken =
    usedBy === null ? null : await takeRequest(database, { id, subject: usedBy, now, most: breakGlassRules.requests });
  const enrolmentIds = taken === null ? [] : await readEnrolmentIds(database.manager, taken);
  return {
    holder: glass.holderSubject,
    second: glass.secondSubject,
    runs: taken !== null,
    participantIds: (taken ?? []).map((key) => toGlobalId('Participant', key)),
    enrolmentIds: enrolmentIds.map((key) => toGlobalId('Enrolment', key)),
  };
}
