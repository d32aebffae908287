import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { connect } from './database.ts';
import type { Database } from './database.ts';
import { defineJob, enqueue, runWorker } from './jobs.ts';
import type { AnyJob, JobRequest } from './jobs.ts';
import { createLogger } from './log.ts';
import { migrate } from './migration.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';

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

/** Works the queue until the condition holds, then stops. */
async function workUntil(jobs: readonly AnyJob[], done: () => boolean | Promise<boolean>): Promise<void> {
  const runner = await runWorker(home.url, jobs, createLogger('test', 'silent'));
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
