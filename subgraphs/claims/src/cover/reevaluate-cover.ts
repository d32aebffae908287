import { permit } from '@payung/kit/access.ts';
import { refuse } from '@payung/kit/refusal.ts';

import { askAboutCover } from '../claim/ask-about-cover.ts';
import { findClaim } from '../claim/claim.reads.ts';
import { isEnrolmentInScope } from '../claim/claim.scope.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { coverColumns } from '../claim/cover-columns.ts';
import type { Context } from '../context.ts';
import { coverDifferences } from '../domain/cover-facts.ts';
import type { CoverDifference } from '../domain/cover-facts.ts';
import { changeClaim } from '../life-cycle/change-claim.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import type { ClaimStepInput } from '../schema.types.ts';
import type { CoverEvidenceRow } from './cover-evidence.table.ts';
import { readCoverEvidence } from './cover.reads.ts';
import { writeCoverEvidence } from './write-cover-evidence.ts';

/** A new evaluation of cover beside the one before. */
export interface Reevaluation {
  readonly claim: ClaimRow;
  readonly before: CoverEvidenceRow | null;
  readonly after: CoverEvidenceRow;
  readonly differences: readonly CoverDifference[];
}

/** Asks the owners again whether cover held, keeps what they say as known now, and tells what differs from before. */
export async function reevaluateCover(
  context: Context,
  input: ClaimStepInput,
  idempotencyKey: string,
): Promise<Reevaluation | StepRefusal> {
  const session = permit(context.session, 'reference:read');
  const found = await findClaim(context, input.claimId);
  const enrolmentId = found?.enrolmentId ?? null;
  const told =
    found === null || enrolmentId === null ? null : await askAboutCover(context, enrolmentId, found.occurredAt);
  const claim = await changeClaim(
    context,
    {
      command: 'reevaluateCover',
      deed: {
        kind: 'COVER',
        permissions: ['claim:reevaluate'],
        what: { id: 'menilai ulang perlindungan', en: 'evaluate cover again' },
      },
      input,
      idempotencyKey,
    },
    async ({ transaction, claim: current, context: { now } }) => {
      if (told === null) return NO_ENROLMENT;
      if (told.answer.answer === 'SILENT' || told.agreement === 'OWNER_SILENT') return SILENT;
      const { answer } = told;
      const isOutOfReach = answer.answer === 'FOUND' && !isEnrolmentInScope(session, answer.enrolment);
      // Whoever sees the claim and not the enrolment learns no more than the claim says.
      if (isOutOfReach && !reportedByBody(current)) return SILENT;
      const columns = coverColumns(told, current, now);
      await writeCoverEvidence(transaction, current.id, { asked: told, columns, programme: current.programme, now });
      return { columns, changedFields: ['cover'], details: { cover: columns.coverAnswer } };
    },
  );
  if ('code' in claim) return claim;
  const [after, before = null] = await readCoverEvidence(context.database.manager, [claim.id]);
  if (after === undefined) throw new Error('an evaluation of cover vanished');
  return { claim, before, after, differences: coverDifferences(before, after) };
}

/** Whether the institution of the enrolment is known on the claim: then the owner's answer says nothing new about where somebody serves. */
function reportedByBody({ institutionCode, regionCode }: ClaimRow): boolean {
  return institutionCode !== null && regionCode !== null;
}

const NO_ENROLMENT = refuse('WRONG_STATE', {
  id: 'Kepesertaannya belum dicocokkan. Laporkan tahap I dahulu.',
  en: 'The enrolment is not matched yet. Report stage I first.',
});

const SILENT = refuse('NOT_COVERED', {
  id: 'Pemilik data kepesertaan atau perjanjian belum menjawab. Coba lagi sebentar lagi; tidak ada yang diubah.',
  en: 'The owner of the enrolment or of the agreement has not answered. Try again shortly; nothing was changed.',
});
