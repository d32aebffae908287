import { z } from 'zod';

import type { Session } from '../access.ts';
import { recordAudit } from '../audit.ts';
import { currentInstant } from '../clock.ts';
import type { Database, Transaction } from '../database.ts';
import { defineJob, enqueue } from '../jobs.ts';
import type { AnyJob, JobRequest } from '../jobs.ts';
import type { RetentionClass } from './owner-retention.ts';
import { cutFor } from './retention.reads.ts';
import type { Cut } from './retention.reads.ts';
import { ErasureRunTable } from './retention.table.ts';
import type { ErasurePartRow, ErasureRunRow } from './retention.table.ts';

const NAME = 'run-erasure';
const RETRY_AFTER_SECONDS = 60;
const ROWS_AT_ONCE = 5_000;

/** The request to do an approved run. */
export function runErasureJob(runId: string, delaySeconds = 0): JobRequest {
  return { name: NAME, key: `${NAME}:${runId}`, payload: { runId }, delaySeconds };
}

/** What came of one step of erasing a class. */
export type ErasedStep<Position> =
  /** An owner that has to be asked did not answer: nothing was erased. */
  | { readonly silent: true }
  | {
      readonly silent: false;
      /** The last record looked at; null when none is left. */
      readonly after: Position | null;
    };

/** Writes what one step came to, in its transaction: how many, and the records that were erased. */
export type RecordErased = (
  transaction: Transaction,
  step: { readonly erased: number; readonly heldBack: number; readonly entityIds: readonly string[] },
) => Promise<void>;

/** How records of a class are erased, some at a time, in the order of a position. */
export interface ErasedClass<Position> {
  readonly class: RetentionClass;
  /** The type of the records, as the trail names it. */
  readonly entityType: string;
  readonly begin: Position;
  readonly eraseNext: (
    where: { readonly after: Position; readonly cut: Cut; readonly runId: string; readonly now: ErasureNow },
    record: RecordErased,
  ) => Promise<ErasedStep<Position>>;
}

type ErasureNow = ReturnType<typeof currentInstant>;

/** What a run works with. */
export interface ErasureWork<Position> {
  readonly database: Database;
  /** As whom the worker acts. */
  readonly session: Session;
  /** The records of people that this owner erases. */
  readonly records: ErasedClass<Position>;
  /** SQL that erases rows of the other classes: `$1` the moment of the cut, `$2` how many at once; answers `erased`. */
  readonly rows?: Partial<Record<RetentionClass, string>>;
}

/**
 * Does an approved run, in parts, each a transaction with its trail. A run that was killed goes on where it was, since what is erased is not found again.
 * While an owner that has to be asked is silent nothing is erased, and it is asked again every minute.
 */
export function runErasure<Position>(work: ErasureWork<Position>): AnyJob {
  return defineJob({
    name: NAME,
    payload: z.object({ runId: z.uuid() }),
    async work({ runId }) {
      const run = await work.database.manager.findOneBy(ErasureRunTable, { id: runId });
      if (run?.state !== 'RUNNING') return;
      for (const part of run.parts) {
        const isDone =
          part.class === work.records.class ? await eraseRecords(work, run, part) : await eraseRows(work, run, part);
        if (!isDone) return enqueue(work.database.manager, runErasureJob(runId, RETRY_AFTER_SECONDS));
      }
      await work.database.transaction(async (transaction) => {
        const { affected } = await transaction.update(
          ErasureRunTable,
          { id: runId, state: 'RUNNING' },
          { state: 'DONE', finishedAt: currentInstant() },
        );
        if (affected === 1) await trail(work, transaction, run, { action: 'retention:done', details: {} });
      });
    },
  });
}

/** Records of people, from the beginning each time: what is held back is looked at again by every run. Answers false while an owner is silent. */
async function eraseRecords<Position>(
  work: ErasureWork<Position>,
  run: ErasureRunRow,
  { days }: ErasurePartRow,
): Promise<boolean> {
  const { records, session } = work;
  const now = currentInstant();
  const cut = cutFor(days, run.requestedAt);
  let after: Position | null = records.begin;
  let heldBack = 0;
  while (after !== null) {
    const step: ErasedStep<Position> = await records.eraseNext(
      { after, cut, runId: run.id, now },
      async (transaction, done) => {
        heldBack += done.heldBack;
        await addUp(transaction, run, records.class, { erased: done.erased, heldBack });
        for (const entityId of done.entityIds) {
          await recordAudit(
            transaction,
            { session, requestId: `job:${NAME}`, now },
            {
              action: 'retention:erase',
              entityType: records.entityType,
              entityId,
              details: { run: run.id, days },
            },
          );
        }
      },
    );
    if (step.silent) return false;
    after = step.after;
  }
  return true;
}

const KEYS = `with erased as (
    delete from idempotency_key where ctid = any(array(select ctid from idempotency_key where created_at < $1 limit $2)) returning 1)
  select count(*)::int as erased from erased`;

async function eraseRows<Position>(
  work: ErasureWork<Position>,
  run: ErasureRunRow,
  { class: name, days }: ErasurePartRow,
): Promise<boolean> {
  const sql = name === 'IDEMPOTENCY_KEY' ? KEYS : work.rows?.[name];
  if (sql === undefined) throw new Error(`No way to erase ${name} is known here.`);
  const { moment } = cutFor(days, run.requestedAt);
  let erased = ROWS_AT_ONCE;
  while (erased === ROWS_AT_ONCE) {
    erased = await work.database.transaction(async (transaction) => {
      const [row]: { erased: number }[] = await transaction.query(sql, [moment, ROWS_AT_ONCE]);
      const count = row?.erased ?? 0;
      if (count > 0) {
        await addUp(transaction, run, name, { erased: count, heldBack: 0 });
        await trail(work, transaction, run, { action: 'retention:erase', details: { class: name, rows: count } });
      }
      return count;
    });
  }
  return true;
}

/** Adds to what was erased of a class; what is held back is counted anew by each round. */
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
  { session }: Pick<ErasureWork<never>, 'session'>,
  transaction: Transaction,
  { id }: ErasureRunRow,
  { action, details }: { readonly action: string; readonly details: Readonly<Record<string, unknown>> },
): Promise<void> {
  await recordAudit(
    transaction,
    { session, requestId: `job:${NAME}`, now: currentInstant() },
    { action, entityType: 'ErasureRun', entityId: id, details },
  );
}
