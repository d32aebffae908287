import { isDeepStrictEqual } from 'node:util';

import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { isWorthAskingAgain } from '../domain/enrolment-facts.ts';
import type { EnrolmentAnswer } from '../domain/enrolment-facts.ts';
import { isEnrolmentInScope } from './claim.scope.ts';
import { ClaimTable } from './claim.table.ts';
import type { ClaimRow } from './claim.table.ts';
import { coverColumns } from './cover-columns.ts';
import type { CoverColumns } from './cover-columns.ts';
import type { FindEnrolment } from './find-enrolment.ts';
import { requestCoverSettlement } from './request-cover-settlement.ts';

/** What settling works with. */
export interface Settlement {
  readonly database: Database;
  readonly findEnrolment: FindEnrolment;
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
  const { database, findEnrolment } = settlement;
  const claim = await database.manager.findOneBy(ClaimTable, { id: claimId });
  if (claim === null || claim.coverAnswer !== 'CANNOT_TELL') return;
  const answer = withinReach(claim, await findEnrolment(claim.enrolmentId));
  await database.transaction(async (transaction) => {
    const current = await transaction.findOne(ClaimTable, {
      where: { id: claimId },
      lock: { mode: 'pessimistic_write' },
    });
    if (current === null || current.coverAnswer !== 'CANNOT_TELL') return;
    if (answer.answer !== 'SILENT') await writeCover(settlement, transaction, current, answer, attempt);
    if (isWorthAskingAgain(answer)) await requestCoverSettlement(transaction, claimId, attempt + 1);
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
  answer: EnrolmentAnswer,
  attempt: number,
): Promise<void> {
  const columns = coverColumns(answer, claim, now);
  if (saysTheSame(claim, columns)) return;
  await transaction.update(ClaimTable, { id: claim.id }, columns);
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
