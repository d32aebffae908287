import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { commandLine, endProcess, isAlive } from '../stack/processes.ts';
import { temporaryFolders } from './home.ts';

/**
 * Ends the server that an earlier launcher left running on this data folder (it was killed before
 * it could stop its children), so that a new one can start.
 *
 * `postmaster.pid` may also be stale, its id meanwhile given to somebody else's process: that one is
 * left alone and only the file is removed, for PostgreSQL would refuse to start beside it.
 *
 * @returns what was found
 */
export async function clearLeftOver(data: string): Promise<'nothing' | 'stale file' | 'stopped'> {
  const file = join(data, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === undefined) return 'nothing';
  if (!isAlive(pid) || !isServerOf(pid, data)) {
    rmSync(file, { force: true });
    return 'stale file';
  }
  await stopServer(pid);
  return 'stopped';
}

/** Stops a server by the id of its postmaster: connections are cut, nothing committed is lost. */
export async function stopServer(pid: number): Promise<void> {
  await endProcess(pid, [
    ['SIGINT', 8_000],
    ['SIGQUIT', 2_000],
    ['SIGKILL', 2_000],
  ]);
}

/** Removes throw-away servers whose owner was killed before it could clean up. */
export async function sweepThrowAways(prefix: string): Promise<void> {
  for (const parent of temporaryFolders()) {
    for (const name of readdirSync(parent)) {
      const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
      if (Number.isNaN(owner) || isAlive(owner)) continue;
      await clearLeftOver(join(parent, name, 'data'));
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

function isServerOf(pid: number, data: string): boolean {
  return commandLine(pid).includes(data);
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
