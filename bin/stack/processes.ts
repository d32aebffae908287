import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The command line of a process, arguments separated by spaces; empty when it is gone or hidden.
 *
 * Process ids are reused, so a recorded id alone never proves that a process is ours.
 */
export function commandLine(pid: number): string {
  if (process.platform === 'linux') return readProc(pid, 'cmdline').replaceAll('\0', ' ').trim();
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/**
 * Waits until a process has ended.
 *
 * @returns false when it still runs after `milliseconds`
 */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/**
 * Ends a process: each signal in turn, with that much patience, until it is gone.
 *
 * @param steps signal and milliseconds to wait after it
 */
export async function endProcess(pid: number, steps: readonly (readonly [NodeJS.Signals, number])[]): Promise<void> {
  for (const [signal, patience] of steps) {
    if (!sendSignal(pid, signal) || (await waitUntilGone(pid, patience))) return;
  }
}

/** Sends a signal; false when the process is already gone. */
export function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** A dead child that nobody has waited for yet still answers signal 0; it is gone all the same. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  const stat = readProc(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
