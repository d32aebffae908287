import { refuse } from '@payung/kit/refusal.ts';

import { ClaimDecisionTable } from '../calculation/claim-calculation.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { isNote } from '../domain/decide-claim-step.ts';
import type { ApproveClaimInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal, StepRefused } from './change-claim.ts';
import { refuseUnready } from './readiness.reads.ts';

/**
 * Approves a claim: the calculation as it stands becomes the decision. A claim whose cover does not hold is not approved; where cover
 * cannot be told, whoever approves says how it was established.
 */
export async function approveClaim(
  context: Context,
  input: ApproveClaimInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const note = input.coverNote ?? null;
  return changeClaim(
    context,
    { command: 'approveClaim', deed: { action: 'APPROVE' }, input, idempotencyKey, note },
    async ({ transaction, claim, context: { session, sealer, now } }) => {
      const refused = refuseCover(claim, note) ?? (await refuseUnready(transaction, claim));
      if (refused !== null) return refused;
      await transaction.insert(ClaimDecisionTable, {
        claimId: claim.id,
        kind: 'APPROVED',
        at: now,
        subject: session.subject,
        actorName: session.name,
        calculationId: claim.calculationId,
        reasons: [],
        note: note === null ? null : sealer.seal(note.trim()),
      });
      return {
        columns: { approvedAt: now },
        changedFields: ['decision'],
        details: { calculationId: claim.calculationId },
      };
    },
  );
}

function refuseCover({ coverAnswer }: ClaimRow, note: string | null): StepRefused | null {
  if (coverAnswer === 'NOT_COVERED') return NOT_COVERED;
  if (note !== null && !isNote(note)) return HOW;
  return coverAnswer === 'CANNOT_TELL' && note === null ? HOW : null;
}

const NOT_COVERED = refuse('NOT_COVERED', {
  id: 'Perlindungan tidak berlaku pada saat kejadian. Nilai ulang perlindungannya, atau tolak klaimnya.',
  en: 'Cover did not hold at the moment of the incident. Evaluate it again, or reject the claim.',
});

const HOW = refuse(
  'NOT_COVERED',
  {
    id: 'Perlindungan belum dapat dipastikan. Uraikan bagaimana Anda memastikannya, 10 sampai 2.000 karakter.',
    en: 'Cover cannot be told. Say how you established it, in 10 to 2,000 characters.',
  },
  'coverNote',
);
