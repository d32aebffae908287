import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { ROOT } from '../../bin/stack/paths.ts';

const PEERS = join(ROOT, 'bench', 'peers');
const INSTALLED = join(PEERS, 'node_modules', '.installed-lock.json');

/**
 * Installs the engines that we compare with, exactly as their lock file says, when they are not there yet or the lock
 * file has changed. Half a gigabyte that neither `npm start` nor `npm test` needs.
 *
 * @throws Error when npm fails
 */
export function installPeers(): void {
  const lock = readFileSync(join(PEERS, 'package-lock.json'), 'utf8');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
  process.stdout.write('Installing the peers of the benchmark (once, a few minutes) …\n');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // The Node that runs us, before any older one on this machine.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, error } = spawnSync('npm', args, {
    cwd: PEERS,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`The peers could not be installed: npm ci in bench/peers ended with ${error?.message ?? status}.`);
  writeFileSync(INSTALLED, lock);
}
