import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { Not } from 'typeorm';

import { askAboutCover } from '../claim/ask-about-cover.ts';
import type { CoverAsked, CoverOwners } from '../claim/ask-about-cover.ts';
import { isEnrolmentInScope } from '../claim/claim.scope.ts';
import type { Scope } from '../claim/claim.scope.ts';
import { ClaimTable } from '../claim/claim.table.ts';
import { coverColumns } from '../claim/cover-columns.ts';
import type { FindEnrolmentsOfPerson, NoticedPerson } from '../claim/find-enrolments-of-person.ts';
import { requestCoverSettlement } from '../claim/request-cover-settlement.ts';
import { writeCoverEvidence } from '../cover/write-cover-evidence.ts';
import { isWorthAskingAgain } from '../domain/enrolment-facts.ts';
import { matchNotice } from '../domain/match-notice.ts';
import { appendClaimEvent } from './append-claim-event.ts';
import { ClaimNoticeTable } from './claim-notice.table.ts';

/** The name of the job that looks for the enrolment of a noticed person. */
export const MATCH_CLAIM_NOTICE = 'match-claim-notice';

const STEP_SECONDS = 10;
const LONGEST_SECONDS = 60;

/** What matching asks. */
export interface NoticeOwners extends CoverOwners {
  readonly findEnrolmentsOfPerson: FindEnrolmentsOfPerson;
}

/** What asking came to: the enrolment with what cover rests on, nobody alone, or an owner that is silent. */
export type Matched =
  | { readonly found: 'ENROLMENT'; readonly enrolmentId: string; readonly asked: CoverAsked }
  | { readonly found: 'NONE' }
  | { readonly found: 'SILENT' };

/**
 * Asks whose enrolment a notice is about. An enrolment out of reach of who gave notice is not matched: else a notice would tell where a stranger
 * serves.
 */
export async function askWhoIsMeant(
  owners: NoticeOwners,
  {
    person,
    occurredAt,
    scope,
  }: { readonly person: NoticedPerson; readonly occurredAt: Instant; readonly scope: Scope },
): Promise<Matched> {
  const told = await owners.findEnrolmentsOfPerson(person);
  if (told.answer === 'SILENT') return { found: 'SILENT' };
  const enrolmentId = matchNotice(told.enrolments, dateInJakarta(occurredAt));
  if (enrolmentId === null) return { found: 'NONE' };
  const asked = await askAboutCover(owners, enrolmentId, occurredAt);
  if (asked.answer.answer === 'SILENT') return { found: 'SILENT' };
  return asked.answer.answer === 'FOUND' && isEnrolmentInScope(scope, asked.answer.enrolment)
    ? { found: 'ENROLMENT', enrolmentId, asked }
    : { found: 'NONE' };
}

/** Has it looked for again: after 10 seconds the first time, 10 more each time, at most a minute apart. */
export async function requestNoticeMatch(transaction: Transaction, claimId: string, attempt: number): Promise<void> {
  await enqueue(transaction, {
    name: MATCH_CLAIM_NOTICE,
    payload: { claimId, attempt: String(attempt) },
    key: `${MATCH_CLAIM_NOTICE}:${claimId}`,
    delaySeconds: Math.min(attempt * STEP_SECONDS, LONGEST_SECONDS),
  });
}

/** What the job works with. */
export interface NoticeMatching extends NoticeOwners {
  readonly database: Database;
  /** Opens the number that a notice names. */
  readonly sealer: Sealer;
  /** As whom it is written to the trail. */
  readonly session: Session;
  readonly now: Instant;
}

/**
 * Looks for the enrolment of a noticed person whose owner was silent. Safe to run twice, also at once: a claim that is matched or reported
 * meanwhile stays as it is.
 */
export async function matchClaimNotice(matching: NoticeMatching, claimId: string, attempt: number): Promise<void> {
  const { database, sealer, session, now } = matching;
  const [claim, notice] = await Promise.all([
    database.manager.findOneBy(ClaimTable, { id: claimId }),
    database.manager.findOneBy(ClaimNoticeTable, { claimId }),
  ]);
  if (claim === null || notice === null || claim.state !== 'NOTICED' || claim.enrolmentId !== null) return;
  const person = personOf(sealer, notice);
  if (person === null) return;
  const scope = { institutionCode: claim.registeredInstitutionCode, regionCodes: claim.registeredRegionCodes };
  const matched = await askWhoIsMeant(matching, { person, occurredAt: claim.occurredAt, scope });
  if (matched.found === 'NONE') return;
  if (matched.found === 'SILENT') {
    return database.transaction((transaction) => requestNoticeMatch(transaction, claimId, attempt + 1));
  }
  const { enrolmentId, asked } = matched;
  await database.transaction(async (transaction) => {
    const current = await transaction.findOne(ClaimTable, {
      where: { id: claimId },
      lock: { mode: 'for_no_key_update' },
    });
    const isOpen = current !== null && current.state === 'NOTICED' && current.enrolmentId === null;
    if (!isOpen || !current.occurredAt.equals(claim.occurredAt)) return;
    const { programme, occurredAt } = current;
    if (await isClaimed(transaction, { id: claimId, enrolmentId, programme, occurredAt })) return;
    const cover = coverColumns(asked, current, now);
    const version = current.version + 1;
    await transaction.update(ClaimTable, { id: claimId }, { ...cover, enrolmentId, version });
    await transaction.update(ClaimNoticeTable, { claimId }, { matchedAt: now });
    await writeCoverEvidence(transaction, claimId, { asked, columns: cover, programme, now });
    if (isWorthAskingAgain(asked.answer, asked.agreement)) await requestCoverSettlement(transaction, claimId, 1);
    await appendClaimEvent(
      transaction,
      { session, now },
      {
        claimId,
        version,
        kind: 'NOTICE_MATCHED',
        fromState: current.state,
        toState: current.state,
        changedFields: ['enrolmentId', 'cover'],
      },
    );
    await recordAudit(
      transaction,
      { session, now, requestId: `${MATCH_CLAIM_NOTICE}:${claimId}:${attempt}` },
      {
        action: 'claim:match-notice',
        entityType: 'Claim',
        entityId: claimId,
        details: { cover: cover.coverAnswer, attempt },
      },
    );
  });
}

/** Whether another claim is against the same enrolment, programme and moment. Then the two are for a person to look at. */
export async function isClaimed(
  transaction: Transaction,
  {
    id,
    enrolmentId,
    programme,
    occurredAt,
  }: {
    readonly id: string | null;
    readonly enrolmentId: string;
    readonly programme: 'JKK' | 'JKM';
    readonly occurredAt: Instant;
  },
): Promise<boolean> {
  const same = { enrolmentId, programme, occurredAt };
  return transaction.existsBy(ClaimTable, id === null ? same : { ...same, id: Not(id) });
}

/** Who a notice is about, by the number it names; null where it named the enrolment itself. */
function personOf(
  sealer: Sealer,
  { nik, kpj }: { readonly nik: Buffer | null; readonly kpj: Buffer | null },
): NoticedPerson | null {
  if (nik !== null) return { nik: sealer.open(nik) };
  return kpj === null ? null : { kpj: sealer.open(kpj) };
}
