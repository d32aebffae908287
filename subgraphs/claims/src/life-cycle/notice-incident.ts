import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { askAboutCover } from '../claim/ask-about-cover.ts';
import { isEnrolmentInScope } from '../claim/claim.scope.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { checkNotice } from '../domain/check-notice.ts';
import type { ClaimStepRefusalCode, NoticeIncidentInput } from '../schema.types.ts';
import { answerWith } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';
import { askWhoIsMeant } from './match-notice.ts';
import { draftNotice, writeNotice } from './take-notice.ts';
import type { NoticeDecided } from './take-notice.ts';

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
  const outcome = await runOnce<ClaimStepRefusalCode>(context.database, keyed, async (transaction) => {
    if (decided.refused !== undefined) return decided;
    const id = await writeNotice({ ...context, session }, transaction, input, decided.made);
    return id === null ? DUPLICATE : { made: id };
  });
  return outcome.refused ?? answerWith(context, outcome.made);
}

async function decide(
  context: Context,
  session: Session,
  input: NoticeIncidentInput,
): Promise<Outcome<NoticeDecided, ClaimStepRefusalCode>> {
  if (!may(session, 'claim:notice')) {
    return refuseForbidden({ id: 'memberi pemberitahuan awal', en: 'give early notice' });
  }
  const problem = checkNotice(input, context.now);
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
  const unmatched = draftNotice({ ...context, session }, input, { enrolmentId, named, unconfirmed: false });
  return { made: { unmatched, named, matched, reference: null } };
}

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
