import { spawn } from 'node:child_process';
import { closeSync, ftruncateSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';

import { readLogTail } from './log-tail.ts';
import { PATHS } from './paths.ts';
import { isAlive, sendSignal, waitUntilGone } from './processes.ts';

/** A process that the launcher started. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly log: string;
  /** Settles when the process has ended, wanted or not: "exit code 1", "signal SIGKILL". */
  readonly ended: Promise<string>;
  /** Undefined while it runs, then the same as `ended` gave. */
  readonly ending: () => string | undefined;
}

/** What to start. */
export interface ChildOptions {
  readonly name: string;
  /** TypeScript file, from the root of the project. */
  readonly entry: string;
  readonly args?: readonly string[];
  /** Settings of this process; they win over what the launcher itself was given. */
  readonly env: Readonly<Record<string, string>>;
  readonly root: string;
  /** Folder for `<name>.log`. */
  readonly logs: string;
  /** Keep what an earlier process of this name wrote. */
  readonly appendLog?: boolean;
}

const running = new Set<Child>();
const jobs = new Set<Child>();

const LOG_LIMIT_BYTES = 50 * 1024 * 1024;

/** Starts a Node process on the launcher's leash (see `bin/leash.ts`), its output in a log of its own. */
export function startChild(options: ChildOptions): Child {
  const log = join(options.logs, `${options.name}.log`);
  const file = openSync(log, options.appendLog === true ? 'a' : 'w');
  closeSync(file);
  // Opened to append: emptying a log that has grown too long then leaves no hole in it.
  const output = openSync(log, 'a');
  const child = spawn(
    process.execPath,
    ['--import', join(options.root, 'bin', 'leash.ts'), options.entry, ...(options.args ?? [])],
    {
      cwd: options.root,
      env: {
        // Half of what a service takes to start is compiling: done once, and kept with the project.
        NODE_COMPILE_CACHE: PATHS.compileCache,
        ...inheritedEnv(),
        NO_COLOR: '1',
        ...options.env,
      },
      stdio: ['ignore', output, output, 'ipc'],
      // A group of its own: Ctrl-C reaches the launcher alone, which then stops everything in order.
      detached: process.platform !== 'win32',
    },
  );
  let ending: string | undefined;
  const watch = setInterval(() => keepShort(output), 60_000).unref();
  const ended = new Promise<string>((resolve) => {
    const settle = (how: string) => {
      ending ??= how;
      clearInterval(watch);
      resolve(ending);
    };
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, signal) => settle(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  const started: Child = { name: options.name, pid: child.pid ?? 0, log, ended, ending: () => ending };
  running.add(started);
  void ended.then(() => {
    running.delete(started);
    closeSync(output);
  });
  return started;
}

/**
 * Stops a process: asks with SIGTERM, then insists with SIGKILL.
 *
 * @param patience milliseconds it gets to finish what it is doing
 */
export async function stopChild({ pid, ending }: Child, patience: number): Promise<void> {
  if (ending() !== undefined || pid === 0 || !isAlive(pid)) return;
  sendSignal(pid, 'SIGTERM');
  if (await waitUntilGone(pid, patience)) return;
  sendSignal(pid, 'SIGKILL');
  await waitUntilGone(pid, 2_000);
}

/**
 * Runs a process to its end.
 *
 * @throws when it fails, with what that means and the end of its log
 */
export async function runJob(options: ChildOptions, meaning: string): Promise<void> {
  const child = startChild(options);
  jobs.add(child);
  const how = await child.ended;
  jobs.delete(child);
  if (how !== 'exit code 0')
    throw new Error(`${meaning} (${how}). The end of ${child.log}:\n${readLogTail(child.log, 20)}`);
}

/** Stops the jobs that still run. */
export async function stopJobs(): Promise<void> {
  await Promise.all([...jobs].map((child) => stopChild(child, 1_000)));
}

/** Kills every process started here that still runs: none outlives the launcher. */
export async function killAllChildren(): Promise<void> {
  await Promise.all([...running].map((child) => stopChild(child, 0)));
}

/** The launcher's environment without what is meant for the launcher alone. */
function inheritedEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PAYUNG_|npm_|NODE_CHANNEL_)|(^|_)(DATABASE_URL|CLIENT_SECRET)$/.test(name),
  );
  return Object.fromEntries(kept);
}

function keepShort(file: number): void {
  if (fstatSync(file).size > LOG_LIMIT_BYTES) ftruncateSync(file);
}
