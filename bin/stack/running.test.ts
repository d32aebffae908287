import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { commandLine } from './processes.ts';
import { claimRunning, findRunning, noteRunning, releaseRunning } from './running.ts';

let folder: string;
let file: string;
const others: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payung-running-'));
  file = join(folder, 'running.json');
});
afterEach(() => {
  for (const other of others.splice(0)) other.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('the first launcher may run, and leaves nothing behind', async () => {
  expect(await claimRunning(file)).toBeUndefined();
  noteRunning(file, { url: 'http://127.0.0.1:4000', children: [] });
  releaseRunning(file);
  expect(existsSync(file)).toBe(false);
});

test('a second launcher learns which one runs and where', async () => {
  const pid = await startProcess('bin/start.ts');
  writeFileSync(file, JSON.stringify({ pid, url: 'http://127.0.0.1:4000', children: [] }));
  expect(await claimRunning(file)).toEqual({ pid, url: 'http://127.0.0.1:4000', children: [] });
});

test('a killed launcher does not stand in the way, nor does a stranger with its old id', async () => {
  const stranger = await startProcess('something-else');
  writeFileSync(file, JSON.stringify({ pid: stranger, children: [] }));
  expect(findRunning(file)).toBeUndefined();
  expect(await claimRunning(file)).toBeUndefined();
  expect(commandLine(stranger)).toContain('something-else');
});

test('a half-written file does not stand in the way', async () => {
  writeFileSync(file, '{"pid":');
  expect(await claimRunning(file)).toBeUndefined();
});

test('what a killed launcher had started is ended before the next start goes on; strangers are not', async () => {
  const orphan = await startProcess('leash.ts');
  const stranger = await startProcess('something-else');
  writeFileSync(file, JSON.stringify({ pid: 999_999_999, children: [orphan, stranger] }));
  expect(await claimRunning(file)).toBeUndefined();
  expect(commandLine(orphan)).toBe('');
  expect(commandLine(stranger)).toContain('something-else');
});

/** Starts a process that has this word in its command line. */
async function startProcess(word: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', word]);
  others.push(child);
  const pid = child.pid ?? 0;
  await vi.waitFor(() => expect(commandLine(pid)).toContain(word));
  return pid;
}
