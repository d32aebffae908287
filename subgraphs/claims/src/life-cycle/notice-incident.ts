import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { maskNik, readNik } from '@payung/kit/values/nik.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';

import { askAboutCover } from '../claim/ask-about-cover.ts';
import type { CoverAsked } from '../claim/ask-about-cover.ts';
import { isEnrolmentInScope } from '../claim/claim.scope.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { coverColumns } from '../claim/cover-columns.ts';
import { requestCoverSettlement } from '../claim/request-cover-settlement.ts';
import { writeClaim } from '../claim/write-claim.ts';
import type { ClaimDraft } from '../claim/write-claim.ts';
import type { Context } from '../context.ts';
import { writeCoverEvidence } from '../cover/write-cover-evidence.ts';
import { checkMoment } from '../domain/check-claim-input.ts';
import { checkPhone, checkText, maskEnd } from '../domain/claim-text.ts';
import { isWorthAskingAgain } from '../domain/enrolment-facts.ts';
import { PROGRAMME_OF_INCIDENT } from '../domain/programme-of-incident.ts';
import type { ClaimStepRefusalCode, NoticeIncidentInput } from '../schema.types.ts';
import { appendClaimEvent } from './append-claim-event.ts';
import { answerWith } from './change-claim.ts';
import type { StepRefusal, StepRefused } from './change-claim.ts';
import { ClaimNoticeTable } from './claim-notice.table.ts';
import { requestEscalation } from './escalate-late-report.ts';
import { askWhoIsMeant, isClaimed, requestNoticeMatch } from './match-notice.ts';
import type { Matched } from './match-notice.ts';
import { firstVersion } from './new-claim.ts';

/**
 * Takes an early notice of a suspected case, with the minimum data of Permenaker 1/2025 Art 8A. It is true as soon as somebody says so: a person
 * whom nobody knows is noticed all the same. Whoever is enrolled under the number given is looked for, now or, while their owner is silent, by a job.
 */
export async function noticeIncident(
  context: Context,
  input: NoticeIncidentInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const session = permit(context.session, 'reference:read');
  const decided = await decide(context, session, input);
  const keyed = { session, command: 'noticeIncident', key: idempotencyKey, input };
  const outcome = await runOnce<ClaimStepRefusalCode>(context.database, keyed, async (transaction) =>
    decided.refused === undefined ? write({ ...context, session }, transaction, input, decided.made) : decided,
  );
  return outcome.refused ?? answerWith(context, outcome.made);
}

/** A notice decided on: the claim as it is when its person is not matched, and what matching came to. */
interface Decided {
  readonly unmatched: ClaimDraft;
  readonly named: CoverAsked | null;
  readonly matched: Matched | null;
}

async function decide(
  context: Context,
  session: Session,
  input: NoticeIncidentInput,
): Promise<Outcome<Decided, ClaimStepRefusalCode>> {
  const { now, sealer } = context;
  if (!may(session, 'claim:notice')) {
    return refuseForbidden({ id: 'memberi pemberitahuan awal', en: 'give early notice' });
  }
  const problem = checkNotice(input, context);
  if (problem !== null) return problem;
  const enrolmentId = input.enrolmentId == null ? null : findKey('Enrolment', input.enrolmentId);
  if (input.enrolmentId != null && enrolmentId === null) return NO_ENROLMENT;
  const named = enrolmentId === null ? null : await askAboutCover(context, enrolmentId, input.occurredAt);
  const answer = named?.answer ?? null;
  if (answer?.answer === 'ABSENT') return NO_ENROLMENT;
  if (answer?.answer === 'FOUND' && !isEnrolmentInScope(session, answer.enrolment)) return NO_ENROLMENT;
  const person = input.nik != null ? { nik: input.nik } : input.kpj != null ? { kpj: input.kpj } : null;
  const matched =
    enrolmentId === null && person !== null
      ? await askWhoIsMeant(context, { person, occurredAt: input.occurredAt, scope: session })
      : null;
  const programme = PROGRAMME_OF_INCIDENT[input.kind];
  const silent: CoverAsked = { answer: { answer: 'SILENT' }, agreement: 'OWNER_SILENT' };
  const cover = coverColumns(named ?? silent, { programme, occurredAt: input.occurredAt }, now);
  return {
    made: {
      named,
      matched,
      unmatched: firstVersion(
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
          example: session.registersExamples,
          registeredAt: now,
          registeredBy: session.subject,
          registeredInstitutionCode: session.institutionCode,
          registeredRegionCodes: session.regionCodes,
        },
        now,
      ),
    },
  };
}

async function write(
  { session, now, requestId, sealer }: Context & { readonly session: Session },
  transaction: Transaction,
  { nik, kpj, notifier, notifierName, notifierPhone }: NoticeIncidentInput,
  { unmatched, named, matched }: Decided,
): Promise<Outcome<string, ClaimStepRefusalCode>> {
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
  if (id === null) return DUPLICATE;
  const asked = found?.asked ?? named;
  if (asked !== null) {
    await writeCoverEvidence(transaction, id, { asked, columns: draft, programme, now });
    if (isWorthAskingAgain(asked.answer, asked.agreement)) await requestCoverSettlement(transaction, id, 1);
  }
  if (matched?.found === 'SILENT') await requestNoticeMatch(transaction, id, 1);
  if (programme === 'JKK') await requestEscalation(transaction, { id, occurredAt }, now);
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
      action: 'claim:notice',
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
  return { made: id };
}

/** The minimum data of Art 8A: who (card number or NIK), what happened with place, source, date and time, and who says so with a telephone. */
function checkNotice(input: NoticeIncidentInput, { now }: Pick<Context, 'now'>): StepRefused | null {
  const { occurredAt, place, chronology, injurySource, notifierName, notifierPhone } = input;
  return (
    checkMoment(occurredAt, now) ??
    checkText(place, { field: 'place', least: 1, most: 300 }) ??
    checkText(chronology, { field: 'chronology', least: 10, most: 4_000 }) ??
    checkText(injurySource, { field: 'injurySource', least: 1, most: 300 }) ??
    checkWhom(input) ??
    checkText(notifierName, { field: 'notifierName', least: 2, most: 100 }) ??
    checkPhone(notifierPhone, 'notifierPhone') ??
    checkCodes(input)
  );
}

function checkWhom({ enrolmentId, nik, kpj }: NoticeIncidentInput): StepRefused | null {
  if (enrolmentId == null && nik == null && kpj == null) return WHOM;
  if (nik != null && 'error' in readNik(nik)) return BAD_NIK;
  return kpj != null && !/^\d{5,20}$/.test(kpj) ? BAD_KPJ : null;
}

function checkCodes({ institutionCode, regionCode }: NoticeIncidentInput): StepRefused | null {
  if (institutionCode != null && splitInstitutionCode(institutionCode) === null) return BAD_INSTITUTION;
  return regionCode != null && !isRegionCode(regionCode) ? BAD_REGION : null;
}

const WHOM = refuse(
  'INVALID',
  {
    id: 'Isi NIK atau nomor kartu peserta (KPJ) orang yang mengalami kejadian (Permenaker 1/2025 Pasal 8A).',
    en: 'Give the NIK or the card number (KPJ) of the person it happened to (Permenaker 1/2025 Art 8A).',
  },
  'nik',
);
const BAD_NIK = refuse(
  'INVALID',
  { id: 'NIK terdiri atas 16 angka yang sah. Periksa angkanya.', en: 'A NIK has 16 valid digits. Check them.' },
  'nik',
);
const BAD_KPJ = refuse(
  'INVALID',
  { id: 'Nomor kartu peserta terdiri atas 5 sampai 20 angka.', en: 'A card number has 5 to 20 digits.' },
  'kpj',
);
const BAD_INSTITUTION = refuse(
  'INVALID',
  { id: 'Isi kode instansi, misalnya kpu-32.04.', en: 'Give the code of an institution, as in kpu-32.04.' },
  'institutionCode',
);
const BAD_REGION = refuse(
  'INVALID',
  { id: 'Isi kode wilayah, misalnya 32.04.', en: 'Give the code of a region, as in 32.04.' },
  'regionCode',
);

/** The refusal of an enrolment that is not there, or out of sight of who names it. */
export const NO_ENROLMENT = refuse(
  'NOT_FOUND',
  {
    id: 'Kepesertaan ini tidak ditemukan, atau di luar wewenang Anda. Periksa pesertanya.',
    en: 'This enrolment does not exist or is out of your reach. Check the participant.',
  },
  'enrolmentId',
);

/** The refusal of an incident that is claimed already. */
export const DUPLICATE = refuse('DUPLICATE', {
  id: 'Kejadian untuk kepesertaan, program, dan waktu yang sama sudah tercatat. Cari di daftar klaim.',
  en: 'An incident for the same enrolment, programme and moment is on record already. Look for it in the list of claims.',
});
