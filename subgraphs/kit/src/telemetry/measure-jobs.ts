import type { Pool } from 'pg';

import { histogram, JOB_SECONDS, readAtMostEvery, readGauge } from './metrics.ts';
import type { Reading } from './metrics.ts';
import { readTraceparent, writeTraceparent } from './trace-context.ts';
import { currentSpan, inSpan, startSpan } from './tracing.ts';

const jobSeconds = histogram({
  name: 'payung_job_seconds',
  help: 'How long jobs took, by kind and outcome; one that failed is tried again.',
  labels: ['task', 'outcome'],
  buckets: JOB_SECONDS,
});

const jobsWaiting = readGauge({
  name: 'payung_jobs_waiting',
  help: 'Jobs that are due and wait for a worker, by kind.',
  labels: ['task'],
});

const oldestJob = readGauge({
  name: 'payung_jobs_oldest_seconds',
  help: 'For how long the job that has been due longest has waited, by kind.',
  labels: ['task'],
});

const jobsGivenUp = readGauge({
  name: 'payung_jobs_given_up',
  help: 'Jobs that failed as often as they may and are not tried again, by kind.',
  labels: ['task'],
});

/** Where a job's payload says in which trace it was asked for. */
const TRACE = 'traceparent';

/** The payload of a job, with the trace of whoever asks for it where that trace is kept. */
export function withTrace(payload: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const span = currentSpan();
  return span?.sampled === true ? { ...payload, [TRACE]: writeTraceparent(span) } : payload;
}

/** Does one job: measured, and as a part of the trace of whoever asked for it. The job sees its payload without the trace. */
export async function doJob(name: string, payload: unknown, work: (payload: unknown) => Promise<void>): Promise<void> {
  const { asked, rest } = takeTrace(payload);
  const span = startSpan({
    name: `job ${name}`,
    kind: 'CONSUMER',
    ...(asked && { parent: asked }),
    facts: { 'payung.job': name },
  });
  const startedAt = performance.now();
  let outcome = 'failed';
  try {
    await inSpan(span, () => work(rest));
    outcome = 'done';
  } finally {
    jobSeconds.observe({ task: name, outcome }, (performance.now() - startedAt) / 1_000);
  }
}

function takeTrace(payload: unknown) {
  if (typeof payload !== 'object' || payload === null || !(TRACE in payload))
    return { asked: undefined, rest: payload };
  const { [TRACE]: said, ...rest } = payload;
  return { asked: readTraceparent(said), rest };
}

interface Waiting {
  readonly task: string;
  readonly waiting: number;
  readonly oldest: number;
  readonly givenUp: number;
}

/** For how long what was read of a queue is told again, milliseconds. */
const READ_AGAIN_AFTER_MS = 10_000;

/**
 * Tells how much waits in the queue, for the kinds of jobs that this process works. Processes that work the same kinds tell the same:
 * take the largest, not the sum.
 */
export function watchQueue(pool: Pick<Pool, 'query'>, names: readonly string[]): () => void {
  const rows = readAtMostEvery(READ_AGAIN_AFTER_MS, () => readQueue(pool, names));
  const telling = (value: (row: Waiting) => number) => async (): Promise<readonly Reading<'task'>[]> =>
    (await rows()).map((row) => ({ labels: { task: row.task }, value: value(row) }));
  const stops = [
    jobsWaiting.from(telling(({ waiting }) => waiting)),
    oldestJob.from(telling(({ oldest }) => oldest)),
    jobsGivenUp.from(telling(({ givenUp }) => givenUp)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function readQueue(pool: Pick<Pool, 'query'>, names: readonly string[]): Promise<readonly Waiting[]> {
  const due = 'run_at <= now() and locked_at is null and attempts < max_attempts';
  const { rows } = await pool.query<Waiting>(
    `select name as task,
       (count(*) filter (where ${due}))::int as waiting,
       coalesce(extract(epoch from now() - min(run_at) filter (where ${due})), 0)::float8 as oldest,
       (count(*) filter (where attempts >= max_attempts))::int as "givenUp"
     from unnest($1::text[]) name left join graphile_worker.jobs on task_identifier = name
     group by name`,
    [[...names]],
  );
  return rows;
}
