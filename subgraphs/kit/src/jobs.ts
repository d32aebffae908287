import { Logger as WorkerLogger, run } from 'graphile-worker';
import { Pool } from 'pg';
import type { z } from 'zod';

import type { Transaction } from './database.ts';
import type { Logger } from './log.ts';

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
    [request.name, JSON.stringify(request.payload), request.key, request.delaySeconds ?? 0],
  );
}

/** Works the queue of one database until it is stopped; jobs in progress then finish. */
export async function runWorker(databaseUrl: string, jobs: readonly AnyJob[], logger: Logger): Promise<RunningWorker> {
  const pool = new Pool({ connectionString: databaseUrl, application_name: 'payung-queue', max: CONCURRENCY + 2 });
  // An idle connection that the server ends is replaced by the next query; without a listener it would end the process.
  const lost = (error: Error): void => logger.warn({ err: error }, 'queue connection lost');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const runner = await run({
    pgPool: pool,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 1_000,
    // In batches, however small, the outcome of the last jobs is written before the worker stops; else they would run again.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: Object.fromEntries(
      jobs.map((job) => [
        job.name,
        async (payload: unknown) => {
          await job.run(payload);
        },
      ]),
    ),
    logger: workerLogger(logger),
  });
  let working = true;
  const over = (): void => {
    working = false;
  };
  runner.promise.then(over, over);
  return {
    isWorking: () => working,
    async stop() {
      await runner.stop();
      await pool.end();
    },
  };
}

/** A queue that is being worked. */
export interface RunningWorker {
  /** Whether it still takes jobs. */
  readonly isWorking: () => boolean;
  /** Takes no more jobs and waits for those under way. */
  readonly stop: () => Promise<void>;
}

const CONCURRENCY = 4;

function workerLogger(logger: Logger): WorkerLogger {
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  return new WorkerLogger((scope) => (level, message) => {
    logger[levels[level as keyof typeof levels] ?? 'debug']({ job: scope.taskIdentifier, jobId: scope.jobId }, message);
  });
}
