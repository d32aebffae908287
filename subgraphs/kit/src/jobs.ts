import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import { Logger as WorkerLogger, run } from 'graphile-worker';
import type { Runner, WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import type { z } from 'zod';

import type { Transaction } from './database.ts';
import type { Logger } from './log.ts';
import { doJob, watchQueue, withTrace } from './telemetry/measure-jobs.ts';
import { watchPool } from './telemetry/measure-statements.ts';

/** A kind of work that is done outside of a request. It must be safe to run twice. */
export interface Job<Payload> {
  /** Verb and noun, as in `settle-claim-cover`. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly work: (payload: Payload) => Promise<void>;
}

/** A job with its payload checked on the way in. */
export type AnyJob = { readonly name: string; readonly run: (payload: unknown) => Promise<void> };

/** Ties a job to the check of its payload. */
export function defineJob<Payload>(job: Job<Payload>): AnyJob {
  return { name: job.name, run: async (payload) => job.work(job.payload.parse(payload)) };
}

/** Work to put in the queue. */
export interface JobRequest {
  readonly name: string;
  /** Identifiers only: never a personal value. */
  readonly payload: Readonly<Record<string, string>>;
  /** One job for each key waits at a time. */
  readonly key: string;
  /** Not before this many seconds from now. */
  readonly delaySeconds?: number;
}

/** Puts work in the queue, in the transaction of the row that it is about. */
export async function enqueue(transaction: Transaction, request: JobRequest): Promise<void> {
  await transaction.query(
    `select graphile_worker.add_job($1, payload := $2::json, job_key := $3, run_at := now() + make_interval(secs => $4))`,
    [request.name, JSON.stringify(withTrace(request.payload)), request.key, request.delaySeconds ?? 0],
  );
}

/** How a worker shows that it lives, and how it tells that another does not. */
export interface WorkerRhythm {
  /** How often it marks the jobs that it has in hand, milliseconds. */
  readonly beatMs: number;
  /** For how long a job may go without a mark before it is given to another worker, milliseconds. */
  readonly deadAfterMs: number;
  /** How long to wait before a queue that could not be worked is tried again, milliseconds. */
  readonly pauseMs: number;
}

const RHYTHM: WorkerRhythm = { beatMs: 10_000, deadAfterMs: 45_000, pauseMs: 5_000 };

/**
 * Works the queue of one database until it is stopped; jobs in progress then finish.
 *
 * A worker that is killed leaves its jobs locked, and the queue's library frees them after four hours. Here each worker marks the jobs that it
 * has in hand, and frees what nobody has marked for a while (`docs/decisions/0026-a-dead-workers-jobs-are-freed-within-a-minute.md`). A queue that
 * ends by itself, as after a long outage of the database in the middle of a job, is begun again.
 */
export async function runWorker(
  databaseUrl: string,
  jobs: readonly AnyJob[],
  logger: Logger,
  rhythm: WorkerRhythm = RHYTHM,
): Promise<RunningWorker> {
  const pool = new Pool({ connectionString: databaseUrl, application_name: 'payung-queue', max: CONCURRENCY + 2 });
  // An idle connection that the server ends is replaced by the next query; without a listener it would end the process.
  const lost = (error: Error): void => logger.warn({ err: error }, 'queue connection lost');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const watched = [
    watchPool('payung-queue', pool),
    watchQueue(
      pool,
      jobs.map(({ name }) => name),
    ),
  ];
  const hand = new JobsInHand(pool, rhythm.deadAfterMs, logger);
  const begin = () => beginQueue(pool, jobs, logger, hand);

  let runner = await begin();
  let working = true;
  const stopping = new AbortController();
  const beginAgain = async (): Promise<void> => {
    for (;;) {
      await wait(rhythm.pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        runner = await begin();
        break;
      } catch (error) {
        logger.warn({ err: error }, 'the queue cannot be worked yet');
      }
    }
    working = !stopping.signal.aborted;
    // Somebody asked to stop while it began.
    if (!working) await runner.stop().catch(() => undefined);
  };
  const keepWorking = async (): Promise<void> => {
    for (;;) {
      await runner.promise.catch(() => undefined);
      if (stopping.signal.aborted) return;
      working = false;
      logger.error('the queue ended by itself and is begun again');
      await beginAgain();
    }
  };
  const kept = keepWorking();
  const beating = beat(hand, rhythm.beatMs, stopping.signal);
  return {
    isWorking: () => working,
    async stop(patienceMs = Infinity) {
      const wasWorking = working;
      working = false;
      stopping.abort();
      for (const unwatch of watched) unwatch();
      // It may have ended by itself a moment ago.
      const ended = wasWorking
        ? runner
            .stop()
            .catch(() => undefined)
            .then(() => kept)
        : kept;
      const finished = await within(patienceMs, ended);
      await beating;
      if (finished) await pool.end();
      else await hand.giveBack();
      return finished;
    },
  };
}

/** A queue that is being worked. */
export interface RunningWorker {
  /** Whether it still takes jobs. */
  readonly isWorking: () => boolean;
  /**
   * Takes no more jobs and waits for those under way. What is not done within the patience, milliseconds, is given back, for another worker to
   * do from its beginning: the process is to end then.
   *
   * @returns whether all were done
   */
  readonly stop: (patienceMs?: number) => Promise<boolean>;
}

function beginQueue(pool: Pool, jobs: readonly AnyJob[], logger: Logger, hand: JobsInHand): Promise<Runner> {
  const events = new EventEmitter() as WorkerEvents;
  hand.watch(events);
  return run({
    pgPool: pool,
    events,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 1_000,
    // In batches, however small, the outcome of the last jobs is written before the worker stops; else they would run again.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: Object.fromEntries(
      jobs.map((job) => [
        job.name,
        async (payload: unknown) => {
          await doJob(job.name, payload, job.run);
        },
      ]),
    ),
    logger: workerLogger(logger),
  });
}

/** Marks the jobs in hand at once and then at every beat, and frees those of the dead. */
async function beat(hand: JobsInHand, everyMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await hand.mark();
    await wait(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** The jobs that this process has locked. All times are the database's, so that no two clocks are compared. */
class JobsInHand {
  readonly #pool: Pool;
  readonly #deadAfterMs: number;
  readonly #logger: Logger;
  readonly #ids = new Set<string>();
  #markedSince: number | undefined;

  constructor(pool: Pool, deadAfterMs: number, logger: Logger) {
    this.#pool = pool;
    this.#deadAfterMs = deadAfterMs;
    this.#logger = logger;
  }

  /** From now on the jobs of a queue that has just begun are in hand, and no others. */
  watch(events: WorkerEvents): void {
    this.#ids.clear();
    events.on('job:start', ({ job }) => void this.#ids.add(job.id));
    events.on('job:complete', ({ job }) => void this.#ids.delete(job.id));
  }

  async mark(): Promise<void> {
    try {
      if (this.#ids.size > 0) {
        await this.#pool.query(
          'update graphile_worker._private_jobs set locked_at = clock_timestamp() where id = any($1) and locked_at is not null',
          [[...this.#ids]],
        );
      }
      this.#markedSince ??= performance.now();
      // After an outage nobody has marked anything for a while: whoever lives gets the time to.
      if (performance.now() - this.#markedSince >= this.#deadAfterMs) await this.#freeTheDead();
    } catch (error) {
      this.#markedSince = undefined;
      this.#logger.warn({ err: error }, 'jobs in hand could not be marked');
    }
  }

  /** Frees the jobs that nobody has marked. One that was asked for anew meanwhile is done by its successor, and goes. */
  async #freeTheDead(): Promise<void> {
    const { rowCount } = await this.#pool.query(
      `with dead as (
         select id, key is null and attempts >= max_attempts as replaced from graphile_worker._private_jobs
         where locked_at < clock_timestamp() - make_interval(secs => $1) for update skip locked
       ), gone as (
         delete from graphile_worker._private_jobs where id in (select id from dead where replaced)
       )
       update graphile_worker._private_jobs set locked_at = null, locked_by = null, last_error = 'its worker went away'
       where id in (select id from dead where not replaced)`,
      [this.#deadAfterMs / 1_000],
    );
    if (rowCount !== null && rowCount > 0)
      this.#logger.warn({ jobs: rowCount }, 'jobs of a worker that went away are free again');
  }

  /** Frees the jobs of this process, which is about to end: in a second, when it has, and as if they had not been begun. */
  async giveBack(): Promise<void> {
    const { rowCount } = await this.#pool.query(
      `update graphile_worker._private_jobs set locked_at = null, locked_by = null, attempts = greatest(attempts - 1, 0),
         run_at = clock_timestamp() + interval '1 second'
       where id = any($1) and locked_at is not null and key is not null`,
      [[...this.#ids]],
    );
    this.#logger.warn({ jobs: rowCount }, 'jobs under way were given back');
  }
}

/** Whether something ends within a time. */
async function within(patienceMs: number, ended: Promise<unknown>): Promise<boolean> {
  if (patienceMs === Infinity) return ended.then(() => true);
  const over = new AbortController();
  const late = wait(patienceMs, false, { signal: over.signal }).catch(() => false);
  try {
    return await Promise.race([ended.then(() => true), late]);
  } finally {
    over.abort();
  }
}

const CONCURRENCY = 4;

function workerLogger(logger: Logger): WorkerLogger {
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  return new WorkerLogger((scope) => (level, message) => {
    logger[levels[level as keyof typeof levels] ?? 'debug']({ job: scope.taskIdentifier, jobId: scope.jobId }, message);
  });
}
