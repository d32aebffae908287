import { permit } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { maskNik } from '@payung/kit/values/nik.ts';

import type { Context } from '../context.ts';
import { nikWarnings } from '../domain/nik-warning.ts';
import { institutionRef, regionRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { findParticipantByKpj, findParticipantByNik, readParticipants } from './participant.reads.ts';
import type { ParticipantRow } from './participant.table.ts';
import { registerParticipant } from './register-participant.ts';

/** People. */
export const participantResolvers: Resolvers = {
  Query: {
    participant: (_root, { id }, context) => findParticipant(context, id),
    participantByNik: (_root, { nik }, context) => findParticipantByNik(context, nik),
    participantByKpj: (_root, { kpj }, context) => findParticipantByKpj(context, kpj),
    participants: (_root, { filter, ...page }, context) => readParticipants(context, page, filter ?? {}),
  },
  Mutation: {
    registerParticipant: (_root, { input, idempotencyKey }, context) =>
      registerParticipant(context, input, idempotencyKey),
  },
  RegisterParticipantResult: { __resolveType: resultType('Participant', 'ParticipantRefused') },
  Participant: {
    id: ({ id }) => toGlobalId('Participant', id),
    nikMasked: ({ nikSealed }, _args, { secrets }) => maskNik(secrets.open(nikSealed)),
    region: ({ regionCode }) => regionRef(regionCode),
    institution: ({ institutionCode }) => institutionRef(institutionCode),
    warnings: ({ nikSealed, ...declared }, _args, { secrets }) => nikWarnings(secrets.open(nikSealed), declared),
    enrolments: ({ id }, page, { loaders }) => loaders.enrolmentsOfParticipant(page).load(id),
  },
};

/** The participant that another subgraph refers to by its identifier. */
export const participantReference = {
  Participant: { __resolveReference: ({ id }: { id: string }, context: Context) => findParticipant(context, id) },
};

async function findParticipant({ session, loaders }: Context, id: string): Promise<ParticipantRow | null> {
  permit(session, 'participant:read');
  const key = findKey('Participant', id);
  return key === null ? null : loaders.participants.load(key);
}
