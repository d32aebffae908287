import { refuse } from '@payung/kit/refusal.ts';
import { IsNull } from 'typeorm';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { isNote, NOTE_NEEDED } from '../domain/decide-claim-step.ts';
import type { WordedClaimStepInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';
import { ClaimEscalationTable } from './claim-escalation.table.ts';

/** Keeps what is done about a late report of stage I: the claim leaves the queue of late reports and goes on as it would. */
export async function answerEscalation(
  context: Context,
  input: WordedClaimStepInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const { note } = input;
  return changeClaim(
    context,
    {
      command: 'answerClaimEscalation',
      deed: {
        kind: 'ANSWER_ESCALATION',
        permissions: ['claim:answer-escalation'],
        what: { id: 'menjawab laporan tahap I yang terlambat', en: 'answer late reports of stage I' },
      },
      input,
      idempotencyKey,
      note,
    },
    async ({ transaction, claim, context: { session, now } }) => {
      if (!isNote(note)) return NOTE_NEEDED;
      const open = { claimId: claim.id, answeredAt: IsNull() };
      if (!(await transaction.existsBy(ClaimEscalationTable, open))) return NOTHING_OPEN;
      await transaction.update(ClaimEscalationTable, open, { answeredAt: now, answeredByName: session.name });
      return { changedFields: ['escalation'] };
    },
  );
}

const NOTHING_OPEN = refuse('WRONG_STATE', {
  id: 'Tidak ada laporan tahap I yang terlambat dan belum dijawab pada klaim ini.',
  en: 'This claim has no late report of stage I that is still to be answered.',
});
