import type { Refusal } from '@payung/kit/refusal.ts';
import { changeLegalHold } from '@payung/kit/retention/legal-hold.ts';
import type { HeldRecord, LegalHoldCommand } from '@payung/kit/retention/legal-hold.ts';
import type { RetentionRefusalCode } from '@payung/kit/retention/owner-retention.ts';

import type { Context } from '../context.ts';
import { holdParticipant, noParticipant } from '../participant/hold-participant.ts';
import type { ParticipantRow } from '../participant/participant.table.ts';

const PARTICIPANT: HeldRecord = {
  entityType: 'Participant',
  column: 'participant_id',
  lock: holdParticipant,
  notThere: noParticipant,
};

/** Keeps everything of a person from being erased, or releases it. */
export async function changeHoldOnPerson(
  context: Context,
  step: LegalHoldCommand['step'],
  {
    idempotencyKey,
    ...input
  }: { readonly participantId: string; readonly reason: string; readonly idempotencyKey: string },
): Promise<ParticipantRow | Refusal<RetentionRefusalCode>> {
  const outcome = await changeLegalHold(context, PARTICIPANT, {
    step,
    command: step === 'SET' ? 'setLegalHold' : 'releaseLegalHold',
    id: input.participantId,
    reason: input.reason,
    idempotencyKey,
    input,
  });
  if (outcome.refused !== undefined) return outcome.refused;
  const { participants, legalHolds } = context.loaders;
  legalHolds.clear(outcome.made);
  return (await participants.clear(outcome.made).load(outcome.made)) ?? noParticipant.refused;
}
