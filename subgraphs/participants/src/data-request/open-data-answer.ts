import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { actionWords } from '@payung/kit/trail/action-words.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Context } from '../context.ts';
import type { DataRequestRefusalCode } from '../schema.types.ts';
import { mayNotAnswer, noDataRequest, wrongState } from './data-request-refusals.ts';
import { getDataRequest, holdDataRequest } from './data-request.reads.ts';
import { DataRequestRecordTable } from './data-request.table.ts';
import type { DataRequestRow } from './data-request.table.ts';
import { gatheredAnswer } from './held-data.ts';
import type { HeldData } from './held-data.ts';

/** Everything that is held on a person, opened. */
export interface OpenedAnswer {
  readonly request: DataRequestRow;
  readonly gatheredAt: Instant;
  readonly sections: readonly AnswerSection[];
}

/** What one owner holds. */
interface AnswerSection {
  readonly owner: string;
  readonly answered: boolean;
  readonly records: readonly (Omit<HeldData['records'][number], 'recordedAt'> & {
    readonly recordedAt: Instant | null;
  })[];
  readonly steps: readonly (Omit<HeldData['steps'][number], 'at'> & {
    readonly at: Instant;
    readonly words: Sentence | null;
  })[];
  readonly hasMore: boolean;
  readonly remarks: readonly Sentence[];
}

/** Opens the answer to a request for access. The trail is written before anything is opened, each time: a key that is repeated is asked again too. */
export async function openDataAnswer(
  context: Context,
  { requestId, idempotencyKey }: { readonly requestId: string; readonly idempotencyKey: string },
): Promise<OpenedAnswer | Refusal<DataRequestRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  let isLogged = false;
  const keyed = { session, command: 'openDataAnswer', key: idempotencyKey, input: requestId };
  const outcome = await runOnce<DataRequestRefusalCode>(context.database, keyed, async (transaction) => {
    isLogged = true;
    return permitOpening({ ...context, session }, transaction, requestId);
  });
  const again =
    isLogged || outcome.refused !== undefined
      ? outcome
      : await context.database.transaction((transaction) =>
          permitOpening({ ...context, session }, transaction, requestId),
        );
  return again.refused ?? open(context, again.made);
}

async function permitOpening(
  { session, requestId: inAnswerTo, now }: Context & { readonly session: Session },
  transaction: Transaction,
  requestId: string,
): Promise<Outcome<string, DataRequestRefusalCode>> {
  if (!may(session, 'data-request:answer')) return mayNotAnswer;
  const request = await holdDataRequest(transaction, session, requestId);
  if (request === null) return noDataRequest;
  if (request.answerSealed === null) return wrongState;
  const about = await transaction.findBy(DataRequestRecordTable, { requestId: request.id });
  for (const entity of [
    { entityType: 'DataRequest', entityId: request.id },
    ...about.map(({ participantId }) => ({ entityType: 'Participant', entityId: participantId })),
  ]) {
    await recordAudit(
      transaction,
      { session, requestId: inAnswerTo, now },
      { action: 'data-request:open', ...entity, details: { answer: request.answerState } },
    );
  }
  return { made: request.id };
}

async function open(context: Context, key: string): Promise<OpenedAnswer | Refusal<DataRequestRefusalCode>> {
  const request = await getDataRequest(context, key);
  // Removed in between, as its term was over.
  if (request.answerSealed === null || request.gatheredAt === null) return wrongState.refused;
  const { participants, claims } = gatheredAnswer.parse(JSON.parse(context.secrets.open(request.answerSealed)));
  return {
    request,
    gatheredAt: request.gatheredAt,
    sections: [section('participants', participants), section('claims', claims), AT_AGREEMENTS],
  };
}

function section(owner: string, held: HeldData | null): AnswerSection {
  if (held === null) return { owner, answered: false, records: [], steps: [], hasMore: false, remarks: [NOT_ANSWERED] };
  return {
    owner,
    answered: true,
    records: held.records.map((record) => ({
      ...record,
      recordedAt: record.recordedAt === null ? null : Temporal.Instant.from(record.recordedAt),
    })),
    steps: held.steps.map((step) => ({
      ...step,
      at: Temporal.Instant.from(step.at),
      words: actionWords(step.action),
    })),
    hasMore: held.hasMore,
    remarks: held.withheld,
  };
}

const NOT_ANSWERED: Sentence = {
  id: 'Bagian klaim belum menjawab. Ini bukan berarti tidak ada data; jawaban dilengkapi secara otomatis begitu bagian klaim menjawab.',
  en: 'Claims has not answered yet. That does not mean that nothing is held; the answer is completed by itself once claims answers.',
};

/** The processing register proves it: no mark in the schema of agreements is about an election officer. */
const AT_AGREEMENTS: AnswerSection = {
  owner: 'agreements',
  answered: true,
  records: [],
  steps: [],
  hasMore: false,
  remarks: [
    {
      id: 'Bagian perjanjian tidak menyimpan data petugas perorangan: hanya jumlah dan kategori. Perjanjian yang berlaku disebut pada setiap kepesertaan.',
      en: 'Agreements keeps no data of single officers: counts and categories only. The agreement that applies is named in each enrolment.',
    },
  ],
};
