import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import { refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dueAfterThreeDays } from '@payung/kit/values/three-day-clock.ts';

import type { Context } from '../context.ts';
import { checkDataRequest } from '../domain/check-data-request.ts';
import { gatherDataAnswerJob } from '../jobs/gather-data-answer.ts';
import { placeOfInstitution } from '../participant/hold-participant.ts';
import { ParticipantTable } from '../participant/participant.table.ts';
import type { DataRequestRefusalCode, RecordDataRequestInput } from '../schema.types.ts';
import { getDataRequest } from './data-request.reads.ts';
import { DataRequestRecordTable, DataRequestTable } from './data-request.table.ts';
import type { DataRequestRow } from './data-request.table.ts';

/**
 * Takes in a request of a data subject. It is about every record of the person, whichever institution registered it; who receives the request
 * does not learn from it who else knows the person. The key keeps a fingerprint of the input, which holds a NIK.
 */
export async function recordDataRequest(
  context: Context,
  input: RecordDataRequestInput,
  idempotencyKey: string,
): Promise<DataRequestRow | Refusal<DataRequestRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = {
    session,
    command: 'recordDataRequest',
    key: idempotencyKey,
    input: context.secrets.fingerprint(JSON.stringify(input)).toString('hex'),
  };
  const outcome = await runOnce<DataRequestRefusalCode>(context.database, keyed, (transaction) =>
    record({ ...context, session }, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  if (!may(session, 'data-request:record')) return forbidden.refused;
  return getDataRequest(context, outcome.made);
}

const forbidden = refuseForbidden({
  id: 'menerima permintaan subjek data',
  en: 'take in requests of data subjects',
});

async function record(
  { session, secrets, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  input: RecordDataRequestInput,
): Promise<Outcome<string, DataRequestRefusalCode>> {
  if (!may(session, 'data-request:record')) return forbidden;
  const refused = checkDataRequest(input, now);
  if (refused !== null) return refused;
  const institutionCode = input.institutionCode ?? session.institutionCode;
  if (institutionCode !== null && !may(session, 'data-request:record', placeOfInstitution(institutionCode)))
    return forbidden;

  const isAccess = input.kind === 'ACCESS';
  const nikFingerprint = secrets.fingerprint(input.nik);
  const people = await transaction.findBy(ParticipantTable, { nikFingerprint });
  const { identifiers } = await transaction.insert(DataRequestTable, {
    kind: input.kind,
    nikSealed: secrets.seal(input.nik),
    nikFingerprint,
    requester: input.requester,
    verifiedBy: input.verifiedBy,
    wordingSealed: isAccess ? null : secrets.seal(input.wording!.trim()),
    institutionCode,
    receivedAt: input.receivedAt,
    dueAt: dueAfterThreeDays(input.receivedAt),
    // Where nobody registered the person there is nothing to correct: the answer can say so at once.
    state: isAccess || people.length > 0 ? 'OPEN' : 'READY',
    answerState: isAccess ? 'GATHERING' : null,
    example: session.registersExamples || people.some(({ example }) => example),
    recordedAt: now,
  });
  const { id } = identifiers[0] as { id: string };
  await transaction.insert(
    DataRequestRecordTable,
    people.map((person) => ({
      requestId: id,
      participantId: person.id,
      institutionCode: person.institutionCode,
      versionBefore: person.version,
      correction: isAccess ? null : ('WAITING' as const),
    })),
  );
  const source = { session, requestId, now };
  const details = { kind: input.kind, requester: input.requester, verifiedBy: input.verifiedBy };
  await recordAudit(transaction, source, {
    action: 'data-request:record',
    entityType: 'DataRequest',
    entityId: id,
    details: { ...details, receivedAt: input.receivedAt.toString() },
  });
  for (const person of people) {
    await recordAudit(transaction, source, {
      action: 'data-request:record',
      entityType: ParticipantTable.options.name,
      entityId: person.id,
      details,
    });
  }
  if (isAccess) await enqueue(transaction, gatherDataAnswerJob(id));
  return { made: id };
}
