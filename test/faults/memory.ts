import { readFileSync } from 'node:fs';

/** What a gateway may take in memory, whatever befalls it, MiB. */
export const MOST_MEMORY = 450;

/** Resident memory of a process, MiB; nothing when it does not run. */
export function memoryOf(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** Watches what a process takes at most. */
export function watchMemory(pid: () => number | undefined): { readonly stop: () => number } {
  let peak = 0;
  const look = (): void => void (peak = Math.max(peak, memoryOf(pid())));
  const watch = setInterval(look, 200);
  return {
    stop() {
      clearInterval(watch);
      look();
      return peak;
    },
  };
}
