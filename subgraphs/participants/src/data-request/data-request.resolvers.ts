import { may } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { maskNik } from '@payung/kit/values/nik.ts';
import { threeDayClock } from '@payung/kit/values/three-day-clock.ts';

import { institutionRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { answerDataRequest, refuseDataRequest } from './close-data-request.ts';
import { countDataRequests, findDataRequest, readDataRequests } from './data-request.reads.ts';
import { openDataAnswer } from './open-data-answer.ts';
import { recordDataRequest } from './record-data-request.ts';
import { settleDataCorrection } from './settle-data-correction.ts';

/** Requests of data subjects. */
export const dataRequestResolvers: Resolvers = {
  Query: {
    dataRequest: (_root, { id }, context) => findDataRequest(context, id),
    dataRequests: (_root, { filter, ...page }, context) => readDataRequests(context, page, filter ?? {}),
    dataRequestCount: (_root, _args, context) => countDataRequests(context),
  },
  Mutation: {
    recordDataRequest: (_root, { input, idempotencyKey }, context) => recordDataRequest(context, input, idempotencyKey),
    settleDataCorrection: (_root, { input, idempotencyKey }, context) =>
      settleDataCorrection(context, input, idempotencyKey),
    openDataAnswer: (_root, command, context) => openDataAnswer(context, command),
    answerDataRequest: (_root, { input, idempotencyKey }, context) => answerDataRequest(context, input, idempotencyKey),
    refuseDataRequest: (_root, { input, idempotencyKey }, context) => refuseDataRequest(context, input, idempotencyKey),
  },
  DataRequestResult: { __resolveType: resultType('DataRequest', 'DataRequestRefused') },
  OpenDataAnswerResult: { __resolveType: resultType('DataAnswer', 'DataRequestRefused') },
  DataRequest: {
    id: ({ id }) => toGlobalId('DataRequest', id),
    number: ({ number }) => `PDP-${String(number).padStart(6, '0')}`,
    nikMasked: ({ nikSealed }, _args, { secrets }) => maskNik(secrets.open(nikSealed)),
    wording: ({ wordingSealed }, _args, { secrets, session }) =>
      mayReadWords(session) ? openText(secrets, wordingSealed) : null,
    receivedBy: ({ institutionCode }) => institutionRef(institutionCode),
    clock: ({ receivedAt, dueAt, closedAt, kind }, _args, { now }) => ({
      state: threeDayClock(receivedAt, closedAt, now),
      dueAt,
      source: SOURCES[kind],
    }),
    records: async ({ id }, _args, { loaders }) => [...(await loaders.dataRequestRecords.load(id))],
    answer: ({ answerState }) => answerState,
    answerOpenedAt: async ({ id, gatheredAt }, _args, { loaders }) => {
      const opened = await loaders.dataAnswerOpenings.load(id);
      // What was read before it was completed is another answer.
      const isThis = opened !== null && gatheredAt !== null && Temporal.Instant.compare(opened.at, gatheredAt) >= 0;
      return isThis ? opened.at : null;
    },
    closingNote: ({ closingNoteSealed }, _args, { secrets, session }) =>
      mayReadWords(session) ? openText(secrets, closingNoteSealed) : null,
  },
  DataRequestRecord: {
    participant: ({ participantId }, _args, { loaders }) => loaders.participants.load(participantId),
    institution: ({ institutionCode }) => institutionRef(institutionCode),
    note: ({ noteSealed }, _args, { secrets, session }) =>
      mayReadWords(session) ? openText(secrets, noteSealed) : null,
  },
  DataAnswer: {
    sections: ({ sections }) => sections.map((section) => ({ ...section, records: [...section.records] })),
  },
};

const SOURCES = {
  ACCESS: {
    id: 'UU 27/2022 Pasal 32: akses dan rekam jejak pemrosesan dalam 3×24 jam',
    en: 'UU 27/2022 Art 32: access and the trail of processing within 3×24 hours',
  },
  CORRECTION: {
    id: 'UU 27/2022 Pasal 30: perbaikan dalam 3×24 jam dan pemberitahuan hasilnya',
    en: 'UU 27/2022 Art 30: correction within 3×24 hours, and word of the result',
  },
} as const;

/** Words of people may hold anything: those who only look on do not read them. */
function mayReadWords(session: Session | null): boolean {
  return may(session, 'participant:update') || may(session, 'data-request:answer');
}

function openText(secrets: SecretBox, sealed: Buffer | null): string | null {
  return sealed === null ? null : secrets.open(sealed);
}
