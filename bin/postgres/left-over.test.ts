import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { freePort } from '../stack/ports.ts';
import { isAlive } from '../stack/processes.ts';
import { startCluster } from './cluster.ts';
import { settleThrowAwayHome } from './home.ts';
import { clearLeftOver, sweepThrowAways } from './left-over.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-left-over-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('data that nobody uses are left as they are', async () => {
  expect(await clearLeftOver(folder)).toBe('nothing');
});

test('the file of a server that is gone is removed', async () => {
  const pid = await pidOfTheDead();
  expect(await clearLeftOver(dataLockedBy(pid))).toBe('stale file');
});

test('a process that was given the id of a server that is gone is left alone', async () => {
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const data = dataLockedBy(stranger.pid ?? 0);
  expect(await clearLeftOver(data)).toBe('stale file');
  expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
  stranger.kill();
});

test('a server whose launcher was killed is stopped, and a new one starts on its data', async () => {
  const home = settleThrowAwayHome('payung-left-over-server-');
  const options = { home, password: 'of-this-test', durable: false, log: 'ignore' } as const;
  try {
    const abandoned = await startCluster({ ...options, port: await freePort() });
    expect(await clearLeftOver(home.data)).toBe('stopped');
    expect(await abandoned.ended).toBe('exit code 0');
    const second = await startCluster({ ...options, port: await freePort() });
    const third = await startCluster({ ...options, port: await freePort() });
    expect(await second.ended).toBe('exit code 0');
    await third.stop();
  } finally {
    rmSync(home.folder, { recursive: true, force: true });
  }
});

test('servers of dead test runs are swept away, those of living ones stay', async () => {
  const prefix = `payung-sweep-${process.pid}-`;
  const [dead, living] = [
    join(tmpdir(), `${prefix}${await pidOfTheDead()}-x`),
    join(tmpdir(), `${prefix}${process.pid}-x`),
  ];
  for (const home of [dead, living]) mkdirSync(join(home, 'data'), { recursive: true });
  await sweepThrowAways(prefix);
  expect([existsSync(dead), existsSync(living)]).toEqual([false, true]);
  rmSync(living, { recursive: true });
});

function dataLockedBy(pid: number): string {
  const data = mkdtempSync(join(folder, 'data-'));
  writeFileSync(join(data, 'postmaster.pid'), `${pid}\n${data}\n`);
  return data;
}

function pidOfTheDead(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  return new Promise((resolve) => child.once('exit', () => resolve(child.pid ?? 0)));
}
