import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { ROOT } from '../../bin/stack/paths.ts';

/**
 * Installs what a benchmark needs of others (the engines that we compare with, or Lighthouse), exactly as the lock file
 * says, when it is not there yet or the lock file has changed. Up to half a gigabyte that neither `npm start` nor
 * `npm test` needs.
 *
 * @throws Error when npm fails
 */
export function installPeers(folder: 'peers' | 'lighthouse' = 'peers'): void {
  const place = join(ROOT, 'bench', folder);
  const installed = join(place, 'node_modules', '.installed-lock.json');
  const lock = readFileSync(join(place, 'package-lock.json'), 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  process.stdout.write(`Installing bench/${folder} (once, up to a few minutes) …\n`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // The Node that runs us, before any older one on this machine.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, error } = spawnSync('npm', args, {
    cwd: place,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in bench/${folder} ended with ${error?.message ?? status}.`);
  writeFileSync(installed, lock);
}
