import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';

import type { Context } from '../context.ts';
import { isText } from '../domain/check-data-request.ts';
import type { AnswerDataRequestInput, DataRequestRefusalCode, RefuseDataRequestInput } from '../schema.types.ts';
import { mayNotAnswer, noDataRequest, wrongState } from './data-request-refusals.ts';
import { getDataRequest, holdDataRequest } from './data-request.reads.ts';
import { DataRequestRecordTable, DataRequestTable } from './data-request.table.ts';
import type { DataRequestRow } from './data-request.table.ts';

/** How a request comes to its end. */
interface Closing {
  readonly command: 'answerDataRequest' | 'refuseDataRequest';
  readonly input: AnswerDataRequestInput | RefuseDataRequestInput;
  readonly idempotencyKey: string;
  readonly shortestNote: number;
  readonly longestNote: number;
  /** Whether it can come to this end from where it stands. */
  readonly fits: (request: DataRequestRow) => boolean;
  readonly changes: Partial<DataRequestRow>;
}

/** Says that the person was answered. An answer without the part of claims can be given when time runs out; the rest follows. */
export function answerDataRequest(context: Context, input: AnswerDataRequestInput, idempotencyKey: string) {
  return close(context, {
    command: 'answerDataRequest',
    input,
    idempotencyKey,
    shortestNote: 3,
    longestNote: 500,
    fits: ({ state, answerState }) => state === 'READY' || (state === 'OPEN' && answerState === 'WITHOUT_CLAIMS'),
    changes: { state: 'ANSWERED' },
  });
}

/** Refuses a request. */
export function refuseDataRequest(context: Context, input: RefuseDataRequestInput, idempotencyKey: string) {
  return close(context, {
    command: 'refuseDataRequest',
    input,
    idempotencyKey,
    shortestNote: 10,
    longestNote: 1_000,
    fits: ({ state }) => state === 'READY' || state === 'OPEN',
    changes: { state: 'REFUSED', refusalGround: input.ground },
  });
}

async function close(context: Context, closing: Closing): Promise<DataRequestRow | Refusal<DataRequestRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = {
    session,
    command: closing.command,
    key: closing.idempotencyKey,
    input: context.secrets.fingerprint(JSON.stringify(closing.input)).toString('hex'),
  };
  const outcome = await runOnce<DataRequestRefusalCode>(context.database, keyed, (transaction) =>
    write({ ...context, session }, transaction, closing),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return may(session, 'data-request:answer') ? getDataRequest(context, outcome.made) : mayNotAnswer.refused;
}

async function write(
  { session, secrets, requestId, now }: Context & { readonly session: Session },
  transaction: Transaction,
  { command, input, shortestNote, longestNote, fits, changes }: Closing,
): Promise<Outcome<string, DataRequestRefusalCode>> {
  if (!may(session, 'data-request:answer')) return mayNotAnswer;
  const request = await holdDataRequest(transaction, session, input.requestId);
  if (request === null) return noDataRequest;
  if (!fits(request)) return wrongState;
  if (!isText(input.note, shortestNote, longestNote)) {
    return refuse(
      'INVALID',
      {
        id: `Tuliskan ${shortestNote} sampai ${longestNote} huruf.`,
        en: `Write ${shortestNote} to ${longestNote} characters.`,
      },
      'note',
    );
  }
  await transaction.update(
    DataRequestTable,
    { id: request.id },
    { ...changes, closedAt: now, closingNoteSealed: secrets.seal(input.note.trim()) },
  );
  const about = await transaction.findBy(DataRequestRecordTable, { requestId: request.id });
  const action = command === 'answerDataRequest' ? 'data-request:answer' : 'data-request:refuse';
  const details = { kind: request.kind, ...(changes.refusalGround == null ? {} : { ground: changes.refusalGround }) };
  for (const entity of [
    { entityType: 'DataRequest', entityId: request.id },
    ...about.map(({ participantId }) => ({ entityType: 'Participant', entityId: participantId })),
  ]) {
    await recordAudit(transaction, { session, requestId, now }, { action, ...entity, details });
  }
  return { made: request.id };
}
