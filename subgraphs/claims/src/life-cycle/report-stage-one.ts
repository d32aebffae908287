import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { Not } from 'typeorm';

import { askAboutCover } from '../claim/ask-about-cover.ts';
import type { CoverAsked } from '../claim/ask-about-cover.ts';
import { findClaim } from '../claim/claim.reads.ts';
import { isEnrolmentInScope } from '../claim/claim.scope.ts';
import { ClaimTable } from '../claim/claim.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { coverColumns } from '../claim/cover-columns.ts';
import { requestCoverSettlement } from '../claim/request-cover-settlement.ts';
import type { Context } from '../context.ts';
import { writeCoverEvidence } from '../cover/write-cover-evidence.ts';
import { isWorthAskingAgain } from '../domain/enrolment-facts.ts';
import type { ReportStageOneInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import { ClaimNoticeTable } from './claim-notice.table.ts';
import { escalateWhereLate } from './escalate-late-report.ts';
import type { StepRefusal, StepRefused } from './change-claim.ts';
import { DUPLICATE, NO_ENROLMENT } from './notice-incident.ts';

/**
 * Reports a noticed case in full: against an enrolment, whose owner is asked before the transaction begins. It never fails because that
 * owner is silent. Late is written down and goes up, and is never refused.
 */
export async function reportStageOne(
  context: Context,
  input: ReportStageOneInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const session = permit(context.session, 'reference:read');
  const found = await gather(context, session, input);
  return changeClaim(
    context,
    { command: 'reportStageOne', deed: { action: 'REPORT_STAGE_ONE' }, input, idempotencyKey },
    async ({ transaction, claim, context: { now } }) => {
      if (found === null || 'refused' in found) return found ?? NO_ENROLMENT;
      // Matched meanwhile with another one: what was asked is not about it.
      if (input.enrolmentId == null && claim.enrolmentId !== found.enrolmentId) return NO_ENROLMENT;
      const { enrolmentId, asked } = found;
      const { programme, occurredAt, id } = claim;
      if (await transaction.existsBy(ClaimTable, { enrolmentId, programme, occurredAt, id: Not(id) })) return DUPLICATE;
      if (claim.unconfirmed) {
        const confirmed = { confirmedAt: now, confirmedByName: session.name };
        await transaction.update(ClaimNoticeTable, { claimId: id }, confirmed);
      }
      const cover = coverColumns(asked, claim, now);
      await writeCoverEvidence(transaction, id, { asked, columns: cover, programme, now });
      if (isWorthAskingAgain(asked.answer, asked.agreement)) await requestCoverSettlement(transaction, id, 1);
      const escalated = await escalateWhereLate(transaction, { ...claim, stageOneAt: now }, now);
      return {
        columns: {
          ...cover,
          // Until the owner has answered, what the notice said places the claim.
          institutionCode: cover.institutionCode ?? claim.institutionCode,
          regionCode: cover.regionCode ?? claim.regionCode,
          enrolmentId,
          // Whoever reports it in full vouches for it.
          unconfirmed: false,
          stageOneAt: now,
          // A late answer shows no more than an early one: whoever names the enrolment vouches for its sight.
          registeredInstitutionCode: session.institutionCode,
          registeredRegionCodes: session.regionCodes,
        },
        changedFields: ['enrolmentId', 'cover'],
        details: { cover: cover.coverAnswer, ...(escalated ? { escalated } : {}) },
      };
    },
  );
}

type Gathered = { readonly enrolmentId: string; readonly asked: CoverAsked } | StepRefused;

async function gather(context: Context, session: Session, input: ReportStageOneInput): Promise<Gathered | null> {
  const claim = await findClaim(context, input.claimId);
  if (claim === null) return null;
  const enrolmentId = input.enrolmentId == null ? claim.enrolmentId : findKey('Enrolment', input.enrolmentId);
  if (enrolmentId === null) return NO_ENROLMENT;
  const asked = await askAboutCover(context, enrolmentId, claim.occurredAt);
  if (asked.answer.answer === 'ABSENT') return NO_ENROLMENT;
  const { answer } = asked;
  if (answer.answer === 'FOUND' && !isEnrolmentInScope(session, answer.enrolment)) return NO_ENROLMENT;
  return { enrolmentId, asked };
}
