import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { freePort, isFree } from '../../bin/stack/ports.ts';
import { isAlive, waitUntilGone } from '../../bin/stack/processes.ts';
import { readState } from '../../bin/stack/state.ts';
import { copyProject } from '../kit/project-copy.ts';
import type { ProjectCopy } from '../kit/project-copy.ts';

const STARTED_WITHIN_MS = 90_000;

let project: ProjectCopy;
const launchers: ChildProcess[] = [];
beforeAll(async () => (project = await copyProject()));
afterAll(async () => {
  for (const launcher of launchers) await stop(launcher);
  project?.remove();
});

test('a launcher starts everything, refuses a second one, survives being killed, and leaves nothing behind', async () => {
  const port = await freePort();
  const first = launch(port);
  const url = await first.running;
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect((await fetch(`${url}/`, { headers: { accept: 'text/html' } })).headers.get('content-type')).toContain(
    'text/html',
  );
  const secrets = readFileSync(join(project.own, 'secrets.json'), 'utf8');

  const second = launch(await freePort());
  expect(await second.code).toBe(1);
  expect(second.output()).toContain(`Payung already runs here (process ${first.pid}): ${url}/. Stop that one first.`);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);

  const orphans = processes();
  expect(orphans).toHaveLength(8);
  first.kill('SIGKILL');
  const third = launch(port);
  // The same address, the same databases and the same keys: nothing of the killed one was in the way.
  expect(await third.running).toBe(url);
  expect(orphans.filter(isAlive)).toEqual([]);
  expect(readFileSync(join(project.own, 'secrets.json'), 'utf8')).toBe(secrets);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);

  const children = processes();
  third.kill('SIGTERM');
  expect(await third.code).toBe(0);
  expect(third.output()).toMatch(/Stopping …\nStopped\.\n$/);
  expect(children.filter(isAlive)).toEqual([]);
  expect(await isFree(port)).toBe(true);
  expect(existsSync(join(project.own, 'running.json'))).toBe(false);
}, 240_000);

/** What runs in the project besides the launcher: services, workers and PostgreSQL. */
function processes(): readonly number[] {
  const { children } = JSON.parse(readFileSync(join(project.own, 'running.json'), 'utf8')) as { children: number[] };
  const home = readState(join(project.own, 'state.json')).postgresFolder ?? '';
  const [postgres = ''] = readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n');
  return [...children, Number(postgres)];
}

/** `npm start` in the copy, as npm calls it. */
function launch(port: number) {
  const { PATH, HOME } = process.env;
  const launcher = spawn(process.execPath, ['bin/bootstrap.cjs', 'start', '--empty'], {
    cwd: project.root,
    env: { PATH, HOME, PAYUNG_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launchers.push(launcher);
  let output = '';
  const running = new Promise<string>((resolve, reject) => {
    setTimeout(() => reject(new Error(`not started in time:\n${output}`)), STARTED_WITHIN_MS).unref();
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /Console +(http\S+)\//.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    launcher.stdout.on('data', read);
    launcher.stderr.on('data', read);
    launcher.once('close', () => reject(new Error(`ended instead of starting:\n${output}`)));
  });
  // A launcher that is meant to be refused is asked for its exit code instead.
  running.catch(() => undefined);
  return {
    pid: launcher.pid,
    running,
    code: new Promise<number | null>((resolve) => launcher.once('close', resolve)),
    output: () => output,
    kill: (signal: NodeJS.Signals) => launcher.kill(signal),
  };
}

async function stop(launcher: ChildProcess): Promise<void> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return;
  launcher.kill('SIGTERM');
  if (!(await waitUntilGone(launcher.pid ?? 0, 15_000))) launcher.kill('SIGKILL');
}
