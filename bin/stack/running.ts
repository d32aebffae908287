import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import { commandLine, endProcess, isAlive } from './processes.ts';

/** The launcher that runs in this project, as it wrote itself down. */
export type Running = z.infer<typeof running>;

const running = z.object({
  pid: z.number(),
  /** Address of the console; absent while starting. */
  url: z.string().optional(),
  /** Who signs people in. */
  issuer: z.string().optional(),
  /** Ids of the processes it started. */
  children: z.array(z.number()),
});

/**
 * Writes this launcher down as the one that runs.
 *
 * @returns undefined, or the launcher that already runs here
 */
export async function claimRunning(file: string): Promise<Running | undefined> {
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, children: [] } satisfies Running), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = findRunning(file);
    if (other !== undefined) return other;
    await clearAfterDeath(file);
  }
}

/** The launcher that runs in this project, if one does: its process is alive and is a launcher. */
export function findRunning(file: string): Running | undefined {
  const found = read(file);
  const alive = found !== undefined && found.pid !== process.pid && isAlive(found.pid) && isLauncher(found.pid);
  return alive ? found : undefined;
}

/** Adds what became known meanwhile: the address, the children. */
export function noteRunning(file: string, facts: { url?: string; issuer?: string; children: readonly number[] }): void {
  writeFileSync(file, JSON.stringify({ pid: process.pid, ...facts, children: [...facts.children] } satisfies Running));
}

/** This launcher runs no longer. */
export function releaseRunning(file: string): void {
  rmSync(file, { force: true });
}

/** A launcher was killed: its children notice and stop by themselves, which may take a moment. */
async function clearAfterDeath(file: string): Promise<void> {
  const orphans = (read(file)?.children ?? []).filter((pid) => isAlive(pid) && commandLine(pid).includes('leash.ts'));
  await Promise.all(
    orphans.map((pid) =>
      endProcess(pid, [
        ['SIGTERM', 5_000],
        ['SIGKILL', 2_000],
      ]),
    ),
  );
  rmSync(file, { force: true });
}

function isLauncher(pid: number): boolean {
  return /bootstrap\.cjs (start|reset|restore)|bin[\\/](start|reset|restore)\.ts/.test(commandLine(pid));
}

function read(file: string): Running | undefined {
  try {
    return running.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
