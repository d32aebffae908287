import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const TOLD_WITHIN_MS = 30_000;

/** Where a process with `bench/world/tell-living.ts` writes how much of its heap lives. */
export function livingFile(pid: number): string {
  return join(tmpdir(), `payung-living-${pid}`);
}

/**
 * Heap of a process that is left when all garbage is collected, MiB. It stands still meanwhile, for a quarter of a second or so.
 *
 * @throws Error when the process does not tell, such as one without `bench/world/tell-living.ts`, which does not mind the signal
 */
export async function livingHeapMiB(pid: number): Promise<number> {
  const file = livingFile(pid);
  rmSync(file, { force: true });
  process.kill(pid, 'SIGWINCH');
  for (const until = Date.now() + TOLD_WITHIN_MS; !existsSync(file); await wait(50))
    if (Date.now() > until) throw new Error(`process ${pid} does not tell how much of its heap lives`);
  const bytes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return bytes / 1024 / 1024;
}
