import { refuse } from '@payung/kit/refusal.ts';
import { Not } from 'typeorm';

import { ClaimReclassificationTable } from '../calculation/claim-calculation.table.ts';
import { askAboutCover } from '../claim/ask-about-cover.ts';
import type { CoverAsked } from '../claim/ask-about-cover.ts';
import { findClaim } from '../claim/claim.reads.ts';
import { ClaimTable } from '../claim/claim.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { coverColumns } from '../claim/cover-columns.ts';
import { requestCoverSettlement } from '../claim/request-cover-settlement.ts';
import type { Context } from '../context.ts';
import { writeCoverEvidence } from '../cover/write-cover-evidence.ts';
import { isWorthAskingAgain } from '../domain/enrolment-facts.ts';
import { PROGRAMME_OF_INCIDENT } from '../domain/programme-of-incident.ts';
import type { ReclassifyClaimInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';
import { escalateWhereLate } from './escalate-late-report.ts';
import { outcomeOf } from './new-claim.ts';

/**
 * Says that the case is of another kind. The programme follows; cover is asked about under it; the claim is reported and completed anew
 * under its rules. What it changes in money shows once it is calculated again.
 */
export async function reclassifyClaim(
  context: Context,
  input: ReclassifyClaimInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const { kind, note } = input;
  const asked = await askAgain(context, input.claimId);
  return changeClaim(
    context,
    { command: 'reclassifyClaim', deed: { action: 'RECLASSIFY' }, input, idempotencyKey, note },
    async ({ transaction, claim, context: { session, now } }) => {
      if (kind === claim.incidentKind) return SAME_KIND;
      const programme = PROGRAMME_OF_INCIDENT[kind];
      const { id, enrolmentId, occurredAt } = claim;
      if (enrolmentId === null || asked === null) throw new Error('a claim past its notice has an enrolment');
      const isTaken = await transaction.existsBy(ClaimTable, { enrolmentId, programme, occurredAt, id: Not(id) });
      if (isTaken) return DUPLICATE;
      await transaction.insert(ClaimReclassificationTable, {
        claimId: id,
        claimVersion: claim.version + 1,
        at: now,
        actorName: session.name,
        fromKind: claim.incidentKind,
        toKind: kind,
      });
      const cover = coverColumns(asked, { programme, occurredAt }, now);
      await writeCoverEvidence(transaction, id, { asked, columns: cover, programme, now });
      if (isWorthAskingAgain(asked.answer, asked.agreement)) await requestCoverSettlement(transaction, id, 1);
      const escalated = await escalateWhereLate(transaction, { ...claim, programme }, now);
      // While the owner is silent the facts stay as they are known; only the answer is open again.
      const silent = { coverAnswer: cover.coverAnswer, coverLinks: cover.coverLinks, coverAsKnownAt: null };
      return {
        columns: {
          ...(asked.answer.answer === 'FOUND' ? cover : silent),
          programme,
          incidentKind: kind,
          outcome: outcomeOf(kind),
          heirsRecorded: claim.heirsRecorded && outcomeOf(kind) === 'DEATH',
          doctorStatedAt: null,
          stageTwoAt: null,
          completeAt: null,
          payBy: null,
        },
        changedFields: ['kind', 'programme', 'outcome', 'cover'],
        details: { programme, ...(escalated ? { escalated } : {}) },
      };
    },
  );
}

/** What the owners say by now, asked before the transaction begins; null for a claim that is not there or has no enrolment. */
async function askAgain(context: Context, claimId: string): Promise<CoverAsked | null> {
  const claim = await findClaim(context, claimId);
  return claim === null || claim.enrolmentId === null
    ? null
    : askAboutCover(context, claim.enrolmentId, claim.occurredAt);
}

const SAME_KIND = refuse(
  'INVALID',
  { id: 'Klaim ini sudah digolongkan demikian.', en: 'The claim is classified like that already.' },
  'kind',
);

const DUPLICATE = refuse('DUPLICATE', {
  id: 'Klaim lain untuk kepesertaan dan waktu yang sama sudah terdaftar di program itu.',
  en: 'Another claim for the same enrolment and moment is registered under that programme already.',
});
