import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { connect } from './database.ts';
import type { Database } from './database.ts';
import { defineJob, enqueue, runWorker } from './jobs.ts';
import type { AnyJob, JobRequest } from './jobs.ts';
import { createLogger } from './log.ts';
import { migrate } from './migration.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { watchQueue } from './telemetry/measure-jobs.ts';
import { readMetrics } from './telemetry/metrics.ts';

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await createTestDatabase('jobs');
  await migrate({ url: home.migratorUrl, serviceRole: home.serviceRole, migrations: [], jobs: true });
  // As the service: the queue must work with its rights, not with its owner's.
  database = await connect({ url: home.url, tables: [], applicationName: 'test', connections: 2 });
});
beforeEach(() => database.query('delete from graphile_worker._private_jobs'));
afterAll(async () => {
  await database?.destroy();
  await home?.drop();
});

const request = (more: Partial<JobRequest> = {}): JobRequest => ({
  name: 'count',
  payload: { claimId: 'a' },
  key: 'count a',
  ...more,
});
const put = (more: Partial<JobRequest> = {}): Promise<void> =>
  database.transaction((transaction) => enqueue(transaction, request(more)));
const waiting = async (): Promise<number> =>
  (await database.query<unknown[]>('select from graphile_worker.jobs')).length;

const silent = createLogger('test', 'silent');

/** Works the queue until the condition holds, then stops. */
async function workUntil(jobs: readonly AnyJob[], done: () => boolean | Promise<boolean>): Promise<void> {
  const runner = await runWorker(home.url, jobs, silent);
  try {
    await expect.poll(done, { timeout: 10_000, interval: 20 }).toBe(true);
  } finally {
    await runner.stop();
  }
}

const counting = (work: (claimId: string) => Promise<void>): AnyJob =>
  defineJob({ name: 'count', payload: z.object({ claimId: z.string() }), work: ({ claimId }) => work(claimId) });

test('a job that was put in a transaction which is rolled back was never there', async () => {
  const rolledBack = database.transaction(async (transaction) => {
    await enqueue(transaction, request());
    throw new Error('the row could not be written');
  });
  await expect(rolledBack).rejects.toThrow('the row could not be written');
  expect(await waiting()).toBe(0);
});

test('a job runs once, with its payload, and is gone', async () => {
  const seen: string[] = [];
  await put({ payload: { claimId: 'a' }, key: 'a' });
  await put({ payload: { claimId: 'b' }, key: 'b' });
  await workUntil([counting(async (claimId) => void seen.push(claimId))], async () => (await waiting()) === 0);
  expect(seen.toSorted()).toEqual(['a', 'b']);
});

test('what waits, for how long, and what is given up is told while the queue is worked', async () => {
  await put({ name: 'told', key: 'due' });
  await put({ name: 'told', key: 'due too' });
  await put({ name: 'told', key: 'later', delaySeconds: 600 });
  await put({ name: 'told', key: 'in vain' });
  await database.query(
    `update graphile_worker._private_jobs set run_at = now() - interval '70 seconds' where key like 'due%'`,
  );
  await database.query(`update graphile_worker._private_jobs set attempts = max_attempts where key = 'in vain'`);
  const figures = async (): Promise<Record<string, number>> => {
    const lines = (await readMetrics()).text.split('\n').filter((line) => /^payung_jobs_\w+\{task="told"/.test(line));
    return Object.fromEntries(
      lines.map((line) => [/^payung_jobs_(\w+)/.exec(line)?.[1], Number(line.split(' ').at(-1))]),
    );
  };
  const pool = new Pool({ connectionString: home.url, max: 1 });
  const unwatch = watchQueue(pool, ['told', 'never asked for']);
  try {
    const { waiting: count, oldest_seconds: oldest, given_up: givenUp } = await figures();
    expect([count, givenUp]).toEqual([2, 1]);
    expect(oldest).toBeGreaterThanOrEqual(70);
    expect((await readMetrics()).text).toMatch(/payung_jobs_waiting\{task="never asked for"[^}]*\} 0/);
  } finally {
    unwatch();
    await pool.end();
  }
  expect(await figures()).toEqual({});
});

test('two workers do not do one job twice', async () => {
  const seen: string[] = [];
  for (let n = 0; n < 20; n++) await put({ payload: { claimId: `${n}` }, key: `${n}` });
  const jobs = [counting(async (claimId) => void seen.push(claimId))];
  const empty = async () => (await waiting()) === 0;
  await Promise.all([workUntil(jobs, empty), workUntil(jobs, empty)]);
  expect(seen.length).toBe(20);
  expect(new Set(seen).size).toBe(20);
});

test('a job that is asked for again while it waits is one job, with the newer payload', async () => {
  await put({ payload: { claimId: 'old' } });
  await put({ payload: { claimId: 'new' } });
  expect(await waiting()).toBe(1);
  const seen: string[] = [];
  await workUntil([counting(async (claimId) => void seen.push(claimId))], async () => (await waiting()) === 0);
  expect(seen).toEqual(['new']);
});

test('a job that failed stays, with why, and is tried again', async () => {
  let tries = 0;
  await put();
  const failingOnce = counting(async () => {
    tries += 1;
    if (tries === 1) throw new Error('the owner is down');
  });
  await workUntil([failingOnce], () => tries === 1);
  const [job] = (await database.query(
    'select attempts, last_error, run_at > now() as later from graphile_worker.jobs',
  )) as unknown[];
  expect(job).toMatchObject({ attempts: 1, last_error: expect.stringContaining('the owner is down'), later: true });
  await database.query('update graphile_worker._private_jobs set run_at = now()');
  await workUntil([failingOnce], async () => (await waiting()) === 0);
  expect(tries).toBe(2);
});

test('a job whose payload is not what it should be fails before it starts', async () => {
  let tries = 0;
  await put({ payload: { somethingElse: 'a' } });
  const job = counting(async () => void (tries += 1));
  await workUntil(
    [job],
    async () => (await database.query<unknown[]>('select from graphile_worker.jobs where attempts = 1')).length === 1,
  );
  expect(tries).toBe(0);
});

test('a job for later waits', async () => {
  await put({ delaySeconds: 3_600 });
  const [job] = (await database.query(
    "select run_at between now() + interval '59 minutes' and now() + interval '61 minutes' as later from graphile_worker.jobs",
  )) as unknown[];
  expect(job).toEqual({ later: true });
});

test('a worker that stops lets the job in hand finish', async () => {
  let [started, finished] = [false, false];
  await put();
  const slow = counting(async () => {
    started = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
    finished = true;
  });
  await workUntil([slow], () => started);
  expect(finished).toBe(true);
  expect(await waiting()).toBe(0);
});

test('a job that its worker took too long for is given back when the worker stops, as if it had not been begun', async () => {
  const [began, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await put();
  const endless = counting(async () => {
    began.resolve();
    await ended.promise;
  });
  const runner = await runWorker(home.url, [endless], silent);
  await began.promise;
  expect(await runner.stop(50)).toBe(false);
  expect(await database.query('select attempts, locked_at, key from graphile_worker.jobs')).toEqual([
    { attempts: 0, locked_at: null, key: 'count a' },
  ]);
  // What is still done of it is done twice, which jobs allow for; here the process goes on, so that it can be cleared up.
  ended.resolve();
  await expect.poll(waiting).toBe(0);
});

describe('a worker that went away', () => {
  const quick = { beatMs: 20, deadAfterMs: 400, pauseMs: 20 };

  /** A job as a worker that was killed leaves it. */
  const leave = async (key: string, ago: string): Promise<void> => {
    await put({ payload: { claimId: key }, key });
    await database.query(
      `update graphile_worker._private_jobs set locked_at = now() - $2::interval, locked_by = 'pool-of-the-dead', attempts = 1 where key = $1`,
      [key, ago],
    );
  };

  test('leaves its jobs to others, and each is done once; what a living one has in hand stays with it', async () => {
    const seen: string[] = [];
    await leave('left', '1 minute');
    await put({ payload: { claimId: 'in hand' }, key: 'in hand' });
    const slow = counting(async (claimId) => {
      seen.push(claimId);
      // Longer than a job may go without a mark.
      await new Promise((resolve) => setTimeout(resolve, 3 * quick.deadAfterMs));
    });
    const runners = await Promise.all([1, 2].map(() => runWorker(home.url, [slow], silent, quick)));
    try {
      await expect.poll(waiting, { timeout: 10_000, interval: 20 }).toBe(0);
    } finally {
      await Promise.all(runners.map((runner) => runner.stop()));
    }
    expect(seen.toSorted()).toEqual(['in hand', 'left']);
  });

  test('leaves nothing behind of a job that was asked for anew meanwhile', async () => {
    const seen: string[] = [];
    await leave('left', '1 minute');
    await put({ payload: { claimId: 'anew' }, key: 'left' });
    const runner = await runWorker(home.url, [counting(async (claimId) => void seen.push(claimId))], silent, quick);
    try {
      await expect.poll(waiting, { timeout: 10_000, interval: 20 }).toBe(0);
    } finally {
      await runner.stop();
    }
    expect(seen).toEqual(['anew']);
  });

  test('from a queue that ended by itself comes back', async () => {
    const seen: string[] = [];
    const runner = await runWorker(home.url, [counting(async (claimId) => void seen.push(claimId))], silent, quick);
    try {
      // What the queue's library ends itself on; a database that is away for long in the middle of a job is another such thing.
      await expect
        .poll(
          async () => {
            await database.query(`select pg_notify('worker:migrate', '{"breaking": true, "migrationNumber": 1}')`);
            return runner.isWorking();
          },
          { timeout: 10_000, interval: 20 },
        )
        .toBe(false);
      await expect.poll(() => runner.isWorking(), { timeout: 10_000, interval: 20 }).toBe(true);
      await put();
      await expect.poll(waiting, { timeout: 10_000, interval: 20 }).toBe(0);
    } finally {
      await runner.stop();
      // The library also says how the process is to end.
      process.exitCode = undefined;
    }
    expect(seen).toEqual(['a']);
  });
});
