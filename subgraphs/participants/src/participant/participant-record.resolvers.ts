import { resultType } from '@payung/kit/refusal.ts';

import { maskDigits } from '../domain/mask-personal.ts';
import type { Resolvers } from '../schema.types.ts';
import { revealParticipant } from './reveal-participant.ts';
import { updateParticipant } from './update-participant.ts';

/** What is recorded of people beyond their identity. */
export const participantRecordResolvers: Resolvers = {
  Mutation: {
    updateParticipant: (_root, { input, idempotencyKey }, context) => updateParticipant(context, input, idempotencyKey),
    revealParticipant: (_root, { input, idempotencyKey }, context) => revealParticipant(context, input, idempotencyKey),
  },
  UpdateParticipantResult: { __resolveType: resultType('Participant', 'ParticipantRefused') },
  RevealParticipantResult: { __resolveType: resultType('RevealedParticipant', 'ParticipantRefused') },
  Participant: {
    phoneMasked: ({ phoneSealed }, _args, { secrets }) =>
      phoneSealed === null ? null : maskDigits(secrets.open(phoneSealed)),
    kpjMasked: ({ kpjSealed }, _args, { secrets }) => (kpjSealed === null ? null : maskDigits(secrets.open(kpjSealed))),
    collection: ({ collectionGround, collectionPurpose, toldOn }) =>
      collectionGround === null || collectionPurpose === null
        ? null
        : { ground: collectionGround, purpose: collectionPurpose, toldOn },
  },
};
