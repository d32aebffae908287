import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/**
 * CPU time that processes have used since they started, user and system, all threads, milliseconds.
 *
 * @throws Error when one of them is gone, or where there is no `/proc`
 */
export function cpuTimeMs(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) * (1_000 / TICKS_PER_SECOND);
}

/**
 * Most memory that processes have held since they started, MiB.
 *
 * @throws Error when one of them is gone, or where there is no `/proc`
 */
export function peakMemoryMiB(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + peakOf(pid), 0);
}

/**
 * Memory that processes hold now, MiB.
 *
 * @throws Error when one of them is gone, or where there is no `/proc`
 */
export function memoryMiB(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + statusOf(pid, 'VmRSS'), 0);
}

/** The share of all cores that is busy, watched for this many milliseconds. */
export async function busyShare(milliseconds: number): Promise<number> {
  const before = coreTimes();
  await sleep(milliseconds);
  const after = coreTimes();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

// The name of the program stands in parentheses and may hold anything; fields are counted from behind it.
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function peakOf(pid: number): number {
  return statusOf(pid, 'VmHWM');
}

/** A size that the kernel tells of a process, MiB. */
function statusOf(pid: number, field: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024;
}

function coreTimes(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((core) => core.times);
  const all = times.flatMap((time) => Object.values(time)).reduce((sum, time) => sum + time, 0);
  return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all };
}
