import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import type { OwnerAnswer } from '@payung/kit/owner-client.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { detectEnrolmentConflicts } from '../conflict/detect-enrolment-conflicts.ts';
import type { Context } from '../context.ts';
import { checkEnrolmentInput, readPollingStation } from '../domain/check-enrolment-input.ts';
import { refuseByAgreement, refuseCivilServant } from '../domain/decide-enrolment.ts';
import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import { settleEnrolmentJob } from '../jobs/settle-enrolment.ts';
import type { ParticipantRow } from '../participant/participant.table.ts';
import type { EnrolmentRefusalCode, EnrolParticipantInput } from '../schema.types.ts';
import { appendEnrolmentEvent } from './append-enrolment-event.ts';
import type { EnrolmentRow } from './enrolment.table.ts';
import { insertEnrolment } from './insert-enrolment.ts';
import { seesAgreement } from './sees-agreement.ts';

type Enrolled = Outcome<string, EnrolmentRefusalCode>;

/**
 * Enrols a registered person under an agreement. When the agreement's owner cannot answer, the enrolment is kept
 * as `PENDING` and a job settles it: nobody loses cover because a service was down.
 */
export async function enrolParticipant(
  context: Context,
  input: EnrolParticipantInput,
  idempotencyKey: string,
): Promise<EnrolmentRow | Refusal<EnrolmentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  if (!may(session, 'enrolment:create', { institutionCodes: [input.institutionCode], regionCode: input.regionCode })) {
    return refuseForbidden({ id: 'mendaftarkan kepesertaan', en: 'enrol people' }).refused;
  }
  // Gathered before the transaction: it neither waits for another service nor for a second connection, of which
  // there may be none left when every connection waits like this one.
  const asked = await gather(context, input);
  const outcome = await runOnce(
    context.database,
    { session, command: 'enrolParticipant', key: idempotencyKey, input },
    (transaction) => enrol({ ...context, session }, transaction, asked),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  const row = await context.loaders.enrolments.load(outcome.made);
  if (row === null) throw new Error('a new enrolment is out of sight of who made it');
  return row;
}

const noAgreement: OwnerAnswer<AgreementFacts | null> = { ok: true, facts: null };

interface Asked {
  readonly input: EnrolParticipantInput;
  readonly participant: ParticipantRow | null;
  readonly agreementId: string;
  readonly agreement: OwnerAnswer<AgreementFacts | null>;
}

async function gather({ loaders, findAgreementFacts }: Context, input: EnrolParticipantInput): Promise<Asked> {
  const participantId = findKey('Participant', input.participantId);
  const agreementId = findKey('Agreement', input.agreementId);
  const [participant, agreement] = await Promise.all([
    participantId === null ? null : loaders.participants.load(participantId),
    agreementId === null ? noAgreement : findAgreementFacts(agreementId),
  ]);
  return { input, participant, agreementId: agreementId ?? '', agreement };
}

async function enrol(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  { input, participant, agreementId, agreement }: Asked,
): Promise<Enrolled> {
  const { session, now } = context;
  const problem = checkEnrolmentInput(input);
  if (problem !== null) return problem;
  if (participant === null) return notFound('participantId', ['Peserta', 'participant']);
  if (agreement.ok && (agreement.facts === null || !seesAgreement(session, agreement.facts)))
    return notFound('agreementId', ['Perjanjian', 'agreement']);
  const facts = agreement.ok ? agreement.facts : null;
  const refused =
    refuseCivilServant(participant.employmentStatus) ??
    (facts === null ? null : refuseByAgreement(input, facts, context.mouOpensEnrolment));
  if (refused !== null) return refused;

  const id = await insertEnrolment(transaction, {
    ...input,
    pollingStation: input.pollingStation == null ? null : readPollingStation(input.pollingStation),
    participantId: participant.id,
    agreementId,
    facts,
    // Whoever enrols an invented person makes an invented enrolment.
    example: session.registersExamples || participant.example,
    now,
  });
  if (id === null) return overlaps;
  await appendEnrolmentEvent(transaction, { session, now }, { enrolmentId: id, step: 'ENROL', on: input.startsOn });
  await detectEnrolmentConflicts(transaction, { session, requestId: context.requestId, now }, [id]);
  await recordAudit(
    transaction,
    { session, requestId: context.requestId, now },
    {
      action: 'enrolment:create',
      entityType: 'Enrolment',
      entityId: id,
      details: { agreementId, categoryCode: input.categoryCode, settled: facts !== null },
    },
  );
  if (facts === null) await enqueue(transaction, settleEnrolmentJob(id));
  return { made: id };
}

/** The refusal of a second enrolment in the same days. */
export const overlaps = refuse('OVERLAPS', {
  id: 'Orang ini sudah punya kepesertaan di bawah perjanjian yang sama pada hari-hari itu.',
  en: 'This person already has an enrolment under the same agreement in these days.',
});

/** The refusal of something that is not there, or out of sight. */
export function notFound(field: string, [id, en]: readonly [string, string]) {
  return refuse('NOT_FOUND', { id: `${id} tidak ditemukan.`, en: `There is no such ${en}.` }, field);
}
