import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import type { OwnerAnswer } from '@payung/kit/owner-client.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { isWithin } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { uncoveredBetween } from '@payung/kit/values/enrolment-standing.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { detectEnrolmentConflicts } from '../conflict/detect-enrolment-conflicts.ts';
import type { Context } from '../context.ts';
import { checkWageBase } from '../domain/check-enrolment-input.ts';
import { refuseByAgreement, refuseCivilServant } from '../domain/decide-enrolment.ts';
import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import { settleEnrolmentJob } from '../jobs/settle-enrolment.ts';
import type { ParticipantRow } from '../participant/participant.table.ts';
import type { EnrolmentRefusalCode, ReplaceEnrolmentInput } from '../schema.types.ts';
import { appendEnrolmentEvent } from './append-enrolment-event.ts';
import { holdForStep, noEnrolment, placeOf, readAnew, writeStep } from './change-enrolment.ts';
import type { Asking, EnrolmentStepCommand } from './change-enrolment.ts';
import { notFound, overlaps } from './enrol-participant.ts';
import type { EnrolmentRow } from './enrolment.table.ts';
import { insertEnrolment } from './insert-enrolment.ts';

/** Both enrolments of a replacement, and the days between them. */
export interface Replacement {
  readonly left: EnrolmentRow;
  readonly replacement: EnrolmentRow;
  readonly uncoveredHours: number;
  readonly uncoveredFrom: PlainDate | null;
  readonly uncoveredThrough: PlainDate | null;
}

/**
 * Replaces an officer: one enrolment ends and another begins in its place, in one transaction. The place, the category, the institution
 * and the agreement are the leaving officer's, so that as many people are enrolled as before and no head-count is touched.
 */
export async function replaceEnrolment(
  context: Context,
  input: ReplaceEnrolmentInput,
  idempotencyKey: string,
): Promise<Replacement | Refusal<EnrolmentRefusalCode>> {
  const asking: Asking = { ...context, session: permit(context.session, 'reference:read') };
  const asked = may(asking.session, 'enrolment:change') ? await gather(context, input) : nothing;
  const keyed = { session: asking.session, command: 'replaceEnrolment', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, (transaction) => replace(asking, transaction, input, asked));
  if (outcome.refused !== undefined) return outcome.refused;
  const replacement = await readAnew(context, outcome.made);
  const left = await readAnew(context, replacement.followsId!);
  const { hours, from, through } = uncoveredBetween(left, replacement);
  return { left, replacement, uncoveredHours: hours, uncoveredFrom: from, uncoveredThrough: through };
}

interface Asked {
  readonly newcomer: ParticipantRow | null;
  /** Null where there is no enrolment to replace. */
  readonly agreement: OwnerAnswer<AgreementFacts | null> | null;
}

const nothing: Asked = { newcomer: null, agreement: null };

/** Before the transaction, which waits for no other service. */
async function gather({ loaders, findAgreementFacts }: Context, input: ReplaceEnrolmentInput): Promise<Asked> {
  const enrolmentId = findKey('Enrolment', input.enrolmentId);
  const participantId = findKey('Participant', input.participantId);
  const [leaving, newcomer] = await Promise.all([
    enrolmentId === null ? null : loaders.enrolments.load(enrolmentId),
    participantId === null ? null : loaders.participants.load(participantId),
  ]);
  return { newcomer, agreement: leaving === null ? null : await findAgreementFacts(leaving.agreementId) };
}

async function replace(
  asking: Asking,
  transaction: Transaction,
  input: ReplaceEnrolmentInput,
  { newcomer, agreement }: Asked,
): Promise<Outcome<string, EnrolmentRefusalCode>> {
  const { session, requestId, now } = asking;
  const step: EnrolmentStepCommand = { ...input, action: 'REPLACE', on: input.lastDay, field: 'lastDay' };
  const held = await holdForStep(asking, transaction, step, newcomer === null ? [] : [newcomer.id]);
  if (held.refused !== undefined) return held;
  const leaving = held.made;
  if (agreement === null) return noEnrolment;
  if (!may(session, 'enrolment:create', placeOf(leaving)))
    return refuseForbidden({ id: 'mendaftarkan kepesertaan', en: 'enrol people' });
  if (newcomer === null) return notFound('participantId', ['Peserta', 'participant']);
  if (agreement.ok && agreement.facts === null)
    return notFound('enrolmentId', ['Perjanjian kepesertaan ini', 'agreement of this enrolment']);
  const facts = agreement.ok ? agreement.facts : null;
  const wageBase = input.wageBase ?? leaving.wageBase;
  const refused =
    (await refuseSamePerson(asking, leaving, newcomer)) ??
    refuseFirstDay(input, leaving) ??
    checkWageBase(wageBase) ??
    refuseCivilServant(newcomer.employmentStatus) ??
    (facts === null ? null : refuseByAgreement(leaving, facts, asking.mouOpensEnrolment));
  if (refused !== null) return refused;

  // First what can still be refused: a refusal is kept under its key, and must have written nothing else.
  const id = await insertEnrolment(transaction, {
    participantId: newcomer.id,
    agreementId: leaving.agreementId,
    institutionCode: leaving.institutionCode,
    categoryCode: leaving.categoryCode,
    regionCode: leaving.regionCode,
    pollingStation: leaving.pollingStation,
    startsOn: input.startsOn,
    endsOn: leaving.endsOn,
    wageBase,
    facts,
    example: session.registersExamples || newcomer.example,
    follows: { id: leaving.id, how: 'REPLACE' },
    now,
  });
  if (id === null) return overlaps;
  await writeStep(asking, transaction, leaving, step);
  await appendEnrolmentEvent(
    transaction,
    { session, now },
    { enrolmentId: id, step: 'ENROL', on: input.startsOn, reason: input.reason },
  );
  await detectEnrolmentConflicts(transaction, { session, requestId, now }, [id]);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'enrolment:create',
      entityType: 'Enrolment',
      entityId: id,
      details: {
        agreementId: leaving.agreementId,
        categoryCode: leaving.categoryCode,
        settled: facts !== null,
        replaces: leaving.id,
      },
    },
  );
  if (facts === null) await enqueue(transaction, settleEnrolmentJob(id));
  return { made: id };
}

async function refuseSamePerson({ loaders }: Asking, { participantId }: EnrolmentRow, newcomer: ParticipantRow) {
  const leaving = await loaders.participants.load(participantId);
  if (leaving === null || !leaving.nikFingerprint.equals(newcomer.nikFingerprint)) return null;
  return refuse(
    'INVALID',
    {
      id: 'Pengganti adalah orang yang sama. Untuk memindahkan seseorang, pakai pemindahan tugas.',
      en: 'The replacement is the same person. To move somebody, use a transfer.',
    },
    'participantId',
  );
}

/** Two people never hold one place on one day. */
function refuseFirstDay({ startsOn, lastDay }: ReplaceEnrolmentInput, { endsOn }: EnrolmentRow) {
  if (isWithin(startsOn, lastDay.add({ days: 1 }), endsOn)) return null;
  return refuse(
    'INVALID',
    {
      id: `Hari pertama pengganti harus sesudah hari terakhir petugas yang keluar (${lastDay.toString()}) dan tidak sesudah ${endsOn.toString()}.`,
      en: `The first day of the replacement must lie after the last day of who leaves (${lastDay.toString()}) and not after ${endsOn.toString()}.`,
    },
    'startsOn',
  );
}
