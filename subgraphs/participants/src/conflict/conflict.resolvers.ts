import { may, permit } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { CONFLICT_SENTENCES } from '../domain/conflict-kind.ts';
import { placeOf } from '../enrolment/change-enrolment.ts';
import type { EnrolmentRow } from '../enrolment/enrolment.table.ts';
import { agreementRef, institutionRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { readConflicts } from './enrolment-conflict.reads.ts';
import type { ConflictSide } from './enrolment-conflict.reads.ts';
import type { EnrolmentConflictRow } from './enrolment-conflict.table.ts';
import { resolveEnrolmentConflict } from './resolve-enrolment-conflict.ts';

/** Conflicts between enrolments of one person. */
export const conflictResolvers: Resolvers = {
  Query: {
    enrolmentConflicts: (_root, { filter, ...page }, context) => readConflicts(context, page, filter ?? {}),
    enrolmentConflict: (_root, { id }, context) => findConflict(context, id),
  },
  Mutation: {
    resolveEnrolmentConflict: (_root, { input, idempotencyKey }, context) =>
      resolveEnrolmentConflict(context, input, idempotencyKey),
  },
  ResolveEnrolmentConflictResult: { __resolveType: resultType('EnrolmentConflict', 'EnrolmentConflictRefused') },
  EnrolmentConflict: {
    id: ({ id }) => toGlobalId('EnrolmentConflict', id),
    message: ({ kind }) => CONFLICT_SENTENCES[kind],
    enrolments: (conflict, _args, context) => ownSides(context, conflict),
    other: (conflict, _args, context) => otherSide(context, conflict),
    resolution: ({ resolution, resolvedAt, resolvedInstitutionCode }) =>
      resolution === null || resolvedAt === null
        ? null
        : { reason: resolution, at: resolvedAt, institution: institutionRef(resolvedInstitutionCode) },
    resolvable: async ({ state, ...conflict }, _args, context) => {
      if (state !== 'OPEN') return false;
      const own = await ownSides(context, conflict);
      return own.some((side) => may(context.session, 'enrolment-conflict:resolve', placeOf(side)));
    },
  },
  EnrolmentConflictParty: {
    institution: ({ institutionCode }) => institutionRef(institutionCode),
    agreement: ({ agreementId }) => agreementRef(agreementId),
  },
  Enrolment: {
    conflicts: ({ id }, _args, { loaders }) => loaders.openConflictsOf.load(id),
  },
};

async function findConflict({ session, loaders }: Context, id: string): Promise<EnrolmentConflictRow | null> {
  permit(session, 'participant:read');
  const key = findKey('EnrolmentConflict', id);
  return key === null ? null : loaders.enrolmentConflicts.load(key);
}

type Pair = Pick<EnrolmentConflictRow, 'firstId' | 'secondId'>;

/** The enrolments of the two that the session may see. */
async function ownSides({ loaders }: Context, { firstId, secondId }: Pair): Promise<readonly EnrolmentRow[]> {
  const rows = await Promise.all([firstId, secondId].map((id) => loaders.enrolments.load(id)));
  return rows.filter((row) => row !== null);
}

/** The side whose enrolment the session may not see; null when it may see both. */
async function otherSide(context: Context, conflict: Pair): Promise<ConflictSide | null> {
  const own = new Set((await ownSides(context, conflict)).map(({ id }) => id));
  const hidden = [conflict.firstId, conflict.secondId].find((id) => !own.has(id));
  return hidden === undefined ? null : context.loaders.conflictSides.load(hidden);
}
