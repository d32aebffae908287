import { recordAudit } from '@payung/kit/audit.ts';
import { currentInstant } from '@payung/kit/clock.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { defineJob, enqueue } from '@payung/kit/jobs.ts';
import type { AnyJob, JobRequest } from '@payung/kit/jobs.ts';
import { z } from 'zod';

import { eraseNextPeople } from '../retention/erase-people.ts';
import type { ErasePeople } from '../retention/erase-people.ts';
import { cutFor } from '../retention/retention.reads.ts';
import { ErasureRunTable } from '../retention/retention.table.ts';
import type { ErasurePartRow, ErasureRunRow } from '../retention/retention.table.ts';
import type { RetentionClass } from '../schema.types.ts';
import { workerSession } from '../service-session.ts';

const NAME = 'run-erasure';
const RETRY_AFTER_SECONDS = 60;
const ROWS_AT_ONCE = 5_000;

/** The request to do an approved run. */
export function runErasureJob(runId: string, delaySeconds = 0): JobRequest {
  return { name: NAME, key: `${NAME}:${runId}`, payload: { runId }, delaySeconds };
}

/**
 * Does an approved run, in parts, each a transaction with its trail. A run that was killed goes on where it was, since what is erased is not found again.
 * While the owner of claims is silent nobody is erased, and it is asked again every minute.
 */
export function runErasure(work: ErasePeople): AnyJob {
  return defineJob({
    name: NAME,
    payload: z.object({ runId: z.uuid() }),
    async work({ runId }) {
      const run = await work.database.manager.findOneBy(ErasureRunTable, { id: runId });
      if (run?.state !== 'RUNNING') return;
      for (const part of run.parts) {
        const isDone =
          part.class === 'PARTICIPANT_RECORD' ? await erasePeople(work, run, part) : await eraseRows(work, run, part);
        if (!isDone) return enqueue(work.database.manager, runErasureJob(runId, RETRY_AFTER_SECONDS));
      }
      await work.database.transaction(async (transaction) => {
        const { affected } = await transaction.update(
          ErasureRunTable,
          { id: runId, state: 'RUNNING' },
          { state: 'DONE', finishedAt: currentInstant() },
        );
        if (affected === 1) await trail(transaction, run, 'retention:done', {});
      });
    },
  });
}

/** People, from the beginning each time: who is held back is looked at again by every run. Answers false while claims is silent. */
async function erasePeople(work: ErasePeople, run: ErasureRunRow, { days }: ErasurePartRow): Promise<boolean> {
  const now = currentInstant();
  const cut = cutFor(days, run.requestedAt);
  let after: Buffer | null = Buffer.alloc(0);
  let heldBack = 0;
  while (after !== null) {
    const part = await eraseNextPeople(work, { after, cut, runId: run.id, now }, async (transaction, done) => {
      heldBack += done.heldBack;
      await addUp(transaction, run, 'PARTICIPANT_RECORD', { erased: done.erased, heldBack });
      for (const participantId of done.participantIds) {
        await recordAudit(
          transaction,
          { session: workerSession, requestId: `job:${NAME}`, now },
          {
            action: 'retention:erase',
            entityType: 'Participant',
            entityId: participantId,
            details: { run: run.id, days },
          },
        );
      }
    });
    if (part.silent) return false;
    after = part.after;
  }
  return true;
}

const ROWS: Readonly<Record<Exclude<RetentionClass, 'PARTICIPANT_RECORD' | 'ROSTER_ORIGINAL' | 'EXPORT'>, string>> = {
  DATA_ANSWER: `with due as (
      select id from data_request where closed_at < $1 and answer_sealed is not null and answer_state = 'COMPLETE' limit ${ROWS_AT_ONCE} for update),
    erased as (update data_request set answer_sealed = null, answer_state = 'ERASED' from due where data_request.id = due.id returning 1)
    select count(*)::int as erased from erased`,
  IDEMPOTENCY_KEY: `with erased as (
      delete from idempotency_key where ctid = any(array(select ctid from idempotency_key where created_at < $1 limit ${ROWS_AT_ONCE})) returning 1)
    select count(*)::int as erased from erased`,
};

async function eraseRows(
  work: ErasePeople,
  run: ErasureRunRow,
  { class: name, days }: ErasurePartRow,
): Promise<boolean> {
  if (name !== 'DATA_ANSWER' && name !== 'IDEMPOTENCY_KEY') return true;
  const { moment } = cutFor(days, run.requestedAt);
  let erased = ROWS_AT_ONCE;
  while (erased === ROWS_AT_ONCE) {
    erased = await work.database.transaction(async (transaction) => {
      const [row]: { erased: number }[] = await transaction.query(ROWS[name], [moment]);
      const count = row?.erased ?? 0;
      if (count > 0) {
        await addUp(transaction, run, name, { erased: count, heldBack: 0 });
        await trail(transaction, run, 'retention:erase', { class: name, rows: count });
      }
      return count;
    });
  }
  return true;
}

/** Adds to what was erased of a class; who is held back is counted anew by each round. */
async function addUp(
  transaction: Transaction,
  { id }: ErasureRunRow,
  name: RetentionClass,
  done: { readonly erased: number; readonly heldBack: number },
): Promise<void> {
  const run = await transaction.findOneOrFail(ErasureRunTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const parts = run.parts.map((part) =>
    part.class === name ? { ...part, erased: part.erased + done.erased, heldBack: done.heldBack } : part,
  );
  await transaction.update(ErasureRunTable, { id }, { parts });
}

async function trail(
  transaction: Transaction,
  { id }: ErasureRunRow,
  action: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordAudit(
    transaction,
    { session: workerSession, requestId: `job:${NAME}`, now: currentInstant() },
    { action, entityType: 'ErasureRun', entityId: id, details },
  );
}
