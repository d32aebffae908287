import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { ROOT } from '../../bin/stack/paths.ts';

/**
 * Installs what a folder of `test` needs and the product does not, exactly as its lock file says, when it is not there yet or the lock file has changed.
 *
 * @throws Error when npm fails
 */
export function installApart(folder: string): void {
  const place = join(ROOT, folder);
  const installed = join(place, 'node_modules', '.installed-lock.json');
  const lock = readFileSync(join(place, 'package-lock.json'), 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  process.stdout.write(`Installing what ${folder} needs (once, up to a few minutes) …\n`);
  installLocked(place);
  writeFileSync(installed, lock);
}

/**
 * Installs exactly what the lock file of a folder says, and runs none of its packages' scripts.
 *
 * @param more further flags of `npm ci`
 * @throws Error when npm fails
 */
export function installLocked(place: string, ...more: readonly string[]): void {
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...more], {
    cwd: place,
    // The Node that runs us, before any older one on this machine.
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}` },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${place} ended with ${error?.message ?? status}`);
}
