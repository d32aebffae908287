import { Logger as WorkerLogger, run } from 'graphile-worker';
import type { Runner } from 'graphile-worker';
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
  return { name: job.name, run: (payload) => job.work(job.payload.parse(payload)) };
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
export async function runWorker(databaseUrl: string, jobs: readonly AnyJob[], logger: Logger): Promise<Runner> {
  return run({
    connectionString: databaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1_000,
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
}

function workerLogger(logger: Logger): WorkerLogger {
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  return new WorkerLogger((scope) => (level, message) => {
    logger[levels[level as keyof typeof levels] ?? 'debug']({ job: scope.taskIdentifier, jobId: scope.jobId }, message);
  });
}
