import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test, vi } from 'vitest';

import { isAlive, waitUntilGone } from './stack/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-leash-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a process on the leash stops in order when its launcher is killed', async () => {
  const service = write(
    'service.mjs',
    `
    import { writeFileSync } from 'node:fs';
    process.on('SIGTERM', () => { writeFileSync('${join(folder, 'said')}', 'stopped in order'); process.exit(0); });
    setInterval(() => {}, 1000);
    writeFileSync('${join(folder, 'pid')}', String(process.pid));
  `,
  );
  const launcher = launch(service);
  const pid = await vi.waitFor(
    () => {
      // The file is there a moment before the number is in it.
      const written = Number(readFileSync(join(folder, 'pid'), 'utf8'));
      expect(written).toBeGreaterThan(0);
      return written;
    },
    { timeout: 5_000 },
  );
  expect(isAlive(pid)).toBe(true);
  launcher.kill('SIGKILL');
  expect(await waitUntilGone(pid, 5_000)).toBe(true);
  expect(readFileSync(join(folder, 'said'), 'utf8')).toBe('stopped in order');
});

test('the leash keeps no process alive that has finished', async () => {
  const launcher = launch(write('short.mjs', ''));
  const code = await new Promise((resolve) => launcher.once('exit', resolve));
  expect(code).toBe(0);
});

/** Starts a process that starts `script` on the leash, and ends with it. */
function launch(script: string) {
  const launcher = write(
    'launcher.mjs',
    `
    import { spawn } from 'node:child_process';
    const leash = ${JSON.stringify(join(import.meta.dirname, 'leash.ts'))};
    spawn(process.execPath, ['--import', leash, process.argv[2]], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      .on('exit', (code) => process.exit(code));
  `,
  );
  return spawn(process.execPath, [launcher, script]);
}

function write(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
}
