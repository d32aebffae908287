import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import { isText } from '../domain/check-data-request.ts';
import { holdParticipant, noParticipant, placeOfInstitution } from '../participant/hold-participant.ts';
import type { DataRequestRefusalCode, SettleDataCorrectionInput } from '../schema.types.ts';
import { noDataRequest, wrongState } from './data-request-refusals.ts';
import { getDataRequest, holdDataRequest } from './data-request.reads.ts';
import { DataRequestRecordTable, DataRequestTable } from './data-request.table.ts';
import type { DataRequestRow } from './data-request.table.ts';

/** Says what became of the correction of one record. With the last one the person can be answered. */
export async function settleDataCorrection(
  context: Context,
  input: SettleDataCorrectionInput,
  idempotencyKey: string,
): Promise<DataRequestRow | Refusal<DataRequestRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = {
    session,
    command: 'settleDataCorrection',
    key: idempotencyKey,
    input: context.secrets.fingerprint(JSON.stringify(input)).toString('hex'),
  };
  const outcome = await runOnce<DataRequestRefusalCode>(context.database, keyed, (transaction) =>
    settle({ ...context, session }, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return may(session, 'data-request:read') ? getDataRequest(context, outcome.made) : forbidden.refused;
}

const forbidden = refuseForbidden({ id: 'memperbaiki data peserta ini', en: 'correct this participant' });

async function settle(
  { session, secrets, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  { requestId: id, participantId, outcome, note }: SettleDataCorrectionInput,
): Promise<Outcome<string, DataRequestRefusalCode>> {
  if (!may(session, 'participant:update') || !may(session, 'data-request:read')) return forbidden;
  const request = await holdDataRequest(transaction, session, id);
  if (request === null) return noDataRequest;
  const person = await holdParticipant(transaction, session, participantId);
  const record =
    person === null
      ? null
      : await transaction.findOneBy(DataRequestRecordTable, { requestId: request.id, participantId: person.id });
  if (person === null || record === null) return noParticipant;
  if (!may(session, 'participant:update', placeOfInstitution(person.institutionCode))) return forbidden;
  if (request.kind !== 'CORRECTION' || request.state !== 'OPEN' || record.correction !== 'WAITING') return wrongState;
  if (outcome === 'WAITING') return noOutcome;
  if (outcome === 'KEPT' && !isText(note, 3, 500)) return noNote;
  if (note != null && note.trim() !== '' && !isText(note, 3, 500)) return noNote;
  if (outcome === 'CORRECTED' && person.version <= record.versionBefore) return notChanged;

  await transaction.update(
    DataRequestRecordTable,
    { requestId: request.id, participantId: person.id },
    {
      correction: outcome,
      noteSealed: isText(note, 3, 500) ? secrets.seal(note.trim()) : null,
      settledAt: now,
    },
  );
  const waiting = await transaction.countBy(DataRequestRecordTable, { requestId: request.id, correction: 'WAITING' });
  if (waiting === 0) await transaction.update(DataRequestTable, { id: request.id }, { state: 'READY' });
  const source = { session, requestId, now };
  for (const [entityType, entityId] of [
    ['DataRequest', request.id],
    ['Participant', person.id],
  ] as const) {
    await recordAudit(transaction, source, {
      action: 'data-request:settle',
      entityType,
      entityId,
      details: { outcome, version: person.version },
    });
  }
  return { made: request.id };
}

const noOutcome = refuse(
  'INVALID',
  { id: 'Pilih: sudah diperbaiki, atau tetap seperti semula.', en: 'Choose: corrected, or kept as it is.' },
  'outcome',
);

const noNote = refuse(
  'INVALID',
  { id: 'Tuliskan alasannya, 3 sampai 500 huruf.', en: 'Write the reason, 3 to 500 characters.' },
  'note',
);

const notChanged = refuse(
  'NOT_CHANGED',
  {
    id: 'Data peserta ini belum diubah sejak permintaan dicatat. Ubah dahulu datanya, lalu tandai sudah diperbaiki.',
    en: 'This participant was not changed since the request was recorded. Change the data first, then mark it as corrected.',
  },
  'outcome',
);
