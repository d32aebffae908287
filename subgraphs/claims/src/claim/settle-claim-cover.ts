import { isDeepStrictEqual } from 'node:util';

import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { isWorthAskingAgain } from '../domain/enrolment-facts.ts';
import type { EnrolmentAnswer } from '../domain/enrolment-facts.ts';
import { writeCoverEvidence } from '../cover/write-cover-evidence.ts';
import { appendClaimEvent } from '../life-cycle/append-claim-event.ts';
import { askAboutCover } from './ask-about-cover.ts';
import type { CoverAsked, CoverOwners } from './ask-about-cover.ts';
import { isEnrolmentInScope } from './claim.scope.ts';
import { ClaimTable } from './claim.table.ts';
import type { ClaimRow } from './claim.table.ts';
import { coverColumns } from './cover-columns.ts';
import type { CoverColumns } from './cover-columns.ts';
import { requestCoverSettlement } from './request-cover-settlement.ts';

/** What settling works with. */
export interface Settlement extends CoverOwners {
  readonly database: Database;
  /** As whom it is written to the trail. */
  readonly session: Session;
  readonly now: Instant;
}

/**
 * Asks again whether cover held, for a claim where nobody could tell. Safe to run twice, also at once: a claim
 * that is settled stays as it is, and an answer that says nothing new writes nothing.
 *
 * @param attempt which one this is, from 1
 */
export async function settleClaimCover(settlement: Settlement, claimId: string, attempt: number): Promise<void> {
  const { database } = settlement;
  const claim = await database.manager.findOneBy(ClaimTable, { id: claimId });
  if (claim === null || claim.enrolmentId === null || claim.coverAnswer !== 'CANNOT_TELL') return;
  const { enrolmentId } = claim;
  const told = await askAboutCover(settlement, enrolmentId, claim.occurredAt);
  const asked = { ...told, answer: withinReach(claim, told.answer) };
  await database.transaction(async (transaction) => {
    const current = await transaction.findOne(ClaimTable, {
      where: { id: claimId },
      lock: { mode: 'pessimistic_write' },
    });
    if (current === null || current.coverAnswer !== 'CANNOT_TELL' || current.enrolmentId !== enrolmentId) return;
    if (asked.answer.answer !== 'SILENT') await writeCover(settlement, transaction, current, asked, attempt);
    if (isWorthAskingAgain(asked.answer, asked.agreement))
      await requestCoverSettlement(transaction, claimId, attempt + 1);
  });
}

/** What the answer is to whoever registered the claim: an enrolment out of their sight does not exist for them. */
function withinReach(claim: ClaimRow, answer: EnrolmentAnswer): EnrolmentAnswer {
  const scope = { institutionCode: claim.registeredInstitutionCode, regionCodes: claim.registeredRegionCodes };
  return answer.answer === 'FOUND' && !isEnrolmentInScope(scope, answer.enrolment) ? { answer: 'ABSENT' } : answer;
}

async function writeCover(
  { session, now }: Settlement,
  transaction: Transaction,
  claim: ClaimRow,
  asked: CoverAsked,
  attempt: number,
): Promise<void> {
  const columns = coverColumns(asked, claim, now);
  if (saysTheSame(claim, columns)) return;
  const version = claim.version + 1;
  await transaction.update(ClaimTable, { id: claim.id }, { ...columns, version });
  await writeCoverEvidence(transaction, claim.id, { asked, columns, programme: claim.programme, now });
  await appendClaimEvent(
    transaction,
    { session, now },
    {
      claimId: claim.id,
      version,
      kind: 'COVER',
      fromState: claim.state,
      toState: claim.state,
      changedFields: ['cover'],
    },
  );
  await recordAudit(
    transaction,
    { session, now, requestId: `settle-claim-cover:${claim.id}:${attempt}` },
    {
      action: 'claim:settle-cover',
      entityType: 'Claim',
      entityId: claim.id,
      details: { cover: columns.coverAnswer, attempt },
    },
  );
}

function saysTheSame(claim: ClaimRow, columns: CoverColumns): boolean {
  return (Object.keys(columns) as (keyof CoverColumns)[]).every(
    (name) => name === 'coverAsKnownAt' || isDeepStrictEqual(claim[name], columns[name]),
  );
}
