import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { maskNik } from '@payung/kit/values/nik.ts';
import { NATION } from '@payung/kit/values/region-code.ts';

import type { CoverAsked } from '../claim/ask-about-cover.ts';
import { coverColumns } from '../claim/cover-columns.ts';
import { requestCoverSettlement } from '../claim/request-cover-settlement.ts';
import { writeClaim } from '../claim/write-claim.ts';
import type { ClaimDraft } from '../claim/write-claim.ts';
import type { Context } from '../context.ts';
import { writeCoverEvidence } from '../cover/write-cover-evidence.ts';
import type { NoticeFacts } from '../domain/check-notice.ts';
import { maskEnd } from '../domain/claim-text.ts';
import { isWorthAskingAgain } from '../domain/enrolment-facts.ts';
import { PROGRAMME_OF_INCIDENT } from '../domain/programme-of-incident.ts';
import { appendClaimEvent } from './append-claim-event.ts';
import { ClaimNoticeTable } from './claim-notice.table.ts';
import { requestEscalation } from './escalate-late-report.ts';
import { isClaimed, requestNoticeMatch } from './match-notice.ts';
import type { Matched } from './match-notice.ts';
import { firstVersion } from './new-claim.ts';

/** Who takes a notice, of whom, when. */
type NoticeContext = Context & { readonly session: Session };

/** A notice decided on: the claim as it is when its person is not matched, and what matching came to. */
export interface NoticeDecided {
  readonly unmatched: ClaimDraft;
  readonly named: CoverAsked | null;
  readonly matched: Matched | null;
  /** The number that somebody without an account is given; null for who has one. */
  readonly reference: string | null;
}

/**
 * The claim that a notice makes while its person is not matched.
 *
 * @param unconfirmed whether somebody without an account gives it: whose it is, is looked for in the whole nation, since they are told nothing of it
 */
export function draftNotice(
  { session, now, sealer }: NoticeContext,
  input: NoticeFacts,
  {
    enrolmentId,
    named,
    unconfirmed,
  }: { readonly enrolmentId: string | null; readonly named: CoverAsked | null; readonly unconfirmed: boolean },
): ClaimDraft {
  const programme = PROGRAMME_OF_INCIDENT[input.kind];
  const silent: CoverAsked = { answer: { answer: 'SILENT' }, agreement: 'OWNER_SILENT' };
  const cover = coverColumns(named ?? silent, { programme, occurredAt: input.occurredAt }, now);
  return firstVersion(
    {
      ...cover,
      institutionCode: cover.institutionCode ?? input.institutionCode ?? null,
      regionCode: cover.regionCode ?? input.regionCode ?? null,
      programme,
      incidentKind: input.kind,
      occurredAt: input.occurredAt,
      incidentPlace: sealer.seal(input.place.trim()),
      chronology: sealer.seal(input.chronology.trim()),
      injurySource: sealer.seal(input.injurySource.trim()),
      enrolmentId,
      reportingInstitutionCode: session.institutionCode,
      stageOneAt: null,
      state: 'NOTICED',
      unconfirmed,
      example: session.registersExamples,
      registeredAt: now,
      registeredBy: session.subject,
      registeredInstitutionCode: session.institutionCode,
      registeredRegionCodes: unconfirmed ? [NATION] : session.regionCodes,
    },
    now,
  );
}

/** Writes a notice: claim, minimum data, history, trail, and the jobs that follow. Answers its claim's primary key, or null where the same is claimed. */
export async function writeNotice(
  { session, now, requestId, sealer }: NoticeContext,
  transaction: Transaction,
  { nik, kpj, notifier, notifierName, notifierPhone }: NoticeFacts,
  { unmatched, named, matched, reference }: NoticeDecided,
): Promise<string | null> {
  const { programme, occurredAt } = unmatched;
  // Another claim on the same incident: the two are for a person to look at, and the notice is taken all the same.
  const found =
    matched?.found === 'ENROLMENT' &&
    !(await isClaimed(transaction, { id: null, enrolmentId: matched.enrolmentId, programme, occurredAt }))
      ? matched
      : null;
  const cover = found === null ? null : coverColumns(found.asked, unmatched, now);
  const draft: ClaimDraft =
    found === null || cover === null ? unmatched : { ...unmatched, ...cover, enrolmentId: found.enrolmentId };
  const id = await writeClaim(transaction, draft);
  if (id === null) return null;
  const asked = found?.asked ?? named;
  if (asked !== null) {
    await writeCoverEvidence(transaction, id, { asked, columns: draft, programme, now });
    if (isWorthAskingAgain(asked.answer, asked.agreement)) await requestCoverSettlement(transaction, id, 1);
  }
  if (matched?.found === 'SILENT') await requestNoticeMatch(transaction, id, 1);
  // What nobody has confirmed goes up to nobody.
  if (programme === 'JKK' && !draft.unconfirmed) await requestEscalation(transaction, { id, occurredAt }, now);
  await transaction.insert(ClaimNoticeTable, {
    claimId: id,
    at: now,
    notifier,
    notifierName: sealer.seal(notifierName.trim()),
    notifierPhone: sealer.seal(notifierPhone.trim()),
    nik: nik == null ? null : sealer.seal(nik),
    nikMasked: nik == null ? null : maskNik(nik),
    kpj: kpj == null ? null : sealer.seal(kpj),
    kpjMasked: kpj == null ? null : maskEnd(kpj),
    matchedAt: found === null ? null : now,
    reference,
    confirmedAt: null,
    confirmedByName: null,
  });
  await appendClaimEvent(
    transaction,
    { session, now },
    { claimId: id, version: 1, kind: 'NOTICE', fromState: null, toState: 'NOTICED' },
  );
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: draft.unconfirmed ? 'notice:file' : 'claim:notice',
      entityType: 'Claim',
      entityId: id,
      details: {
        programme,
        notifier,
        reportingInstitutionCode: draft.reportingInstitutionCode,
        matched: found !== null,
      },
    },
  );
  return id;
}
