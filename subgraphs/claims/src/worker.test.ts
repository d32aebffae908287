import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bareEnvironment } from '@payung/kit/testing/bare-environment.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { startClaimsWorld } from './testing.ts';
import type { ClaimsWorld } from './testing.ts';

let world: ClaimsWorld;

beforeAll(async () => {
  world = await startClaimsWorld();
});

const FILES_FOLDER = join(tmpdir(), `payung-worker-test-${process.pid}`);

afterAll(async () => {
  await world.stop();
  await rm(FILES_FOLDER, { recursive: true, force: true });
});

const WORKER = join(import.meta.dirname, 'worker.ts');

it('the worker settles what waits and leaves in peace on SIGTERM', async () => {
  world.participants.setMood('FAILS');
  const claim = await world.register({ enrolmentId: world.participants.enrol() });
  world.participants.setMood('ANSWERS');
  await world.sql('update graphile_worker._private_jobs set run_at = now()');

  const worker = spawn(process.execPath, [WORKER], {
    env: {
      ...bareEnvironment(),
      NODE_ENV: 'test',
      LOG_LEVEL: 'info',
      PORT: '0',
      DATABASE_URL: world.database.url,
      OIDC_ISSUER: world.issuer.url,
      PARTICIPANTS_URL: world.participants.url,
      AGREEMENTS_URL: world.participants.url,
      FILES_FOLDER,
      PERSONAL_KEYS: `test:${randomBytes(32).toString('base64')}`,
      AUDIT_KEY: randomBytes(32).toString('base64'),
      SERVICE_CLIENT_ID: 'payung-claims',
      SERVICE_CLIENT_SECRET: 'test-secret',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(worker, 'exit');
  try {
    const answerOf = async () => {
      const [row] = await world.sql<{ cover_answer: string }>('select cover_answer from claim where id = $1', [
        findKey('Claim', claim.id),
      ]);
      return row?.cover_answer;
    };
    await vi.waitFor(async () => expect(await answerOf()).toBe('COVERED'), { timeout: 15_000, interval: 200 });
  } finally {
    worker.kill('SIGTERM');
  }
  expect(await ended).toEqual([0, null]);
});

it('the worker says which settings are missing and does not start', async () => {
  const worker = spawn(process.execPath, [WORKER], {
    env: { ...bareEnvironment(), NODE_ENV: 'test' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  worker.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(worker, 'exit')) as [number];
  expect(code).toBe(78);
  expect(Buffer.concat(said).toString()).toMatch(/DATABASE_URL: .*[\s\S]*PARTICIPANTS_URL: /);
});
