import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { executable } from './binaries.ts';
import type { Home } from './home.ts';
import { clearLeftOver, stopServer } from './left-over.ts';

/** A running PostgreSQL server of our own, listening on 127.0.0.1 only. */
export interface Cluster {
  /** Connection string of the superuser, to the database `postgres`. Secret. */
  readonly adminUrl: string;
  readonly pid: number;
  /** Settles when the server has ended, wanted or not. */
  readonly ended: Promise<string>;
  /** Fast shutdown: cuts connections, loses nothing that was committed. */
  stop(): Promise<void>;
}

/** What {@link startCluster} needs to know. */
export interface ClusterOptions {
  readonly home: Home;
  readonly port: number;
  /** Of the superuser `postgres`. */
  readonly password: string;
  /** False gives up safety at a power cut for speed: for tests. */
  readonly durable: boolean;
  /** File descriptor or 'ignore': where the server's messages go. */
  readonly log: number | 'ignore';
  /** Settings of the server that are not as usual: for tests. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/**
 * Starts the server of a home, creating its data first if there are none, and waits until it answers.
 *
 * @throws when it ends before it answers, or does not answer within a minute
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { home, port, log } = options;
  if (!existsSync(join(home.data, 'PG_VERSION'))) await createData(options);
  refuseOtherVersion(home.data);
  await clearLeftOver(home.data);

  const settings = {
    ...SETTINGS,
    ...(options.durable ? {} : UNSAFE_BUT_FAST),
    ...options.settings,
    port: String(port),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: Ctrl-C in the terminal reaches the launcher alone, which then stops the server last.
  const child = spawn(executable(home.native, 'postgres'), ['-D', home.data, ...flags], {
    ...asAccount(home),
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
  });
  const ended = endOf(child);
  const adminUrl = `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`;
  await untilAnswering(adminUrl, ended);
  const pid = child.pid ?? 0;
  return { adminUrl, pid, ended, stop: () => stopServer(pid) };
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The details of an error and the statement that caused it may hold personal data; logs must not.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const UNSAFE_BUT_FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '1h' };

/** Runs initdb beside the final place and renames, so that an interrupted one is never taken for data. */
async function createData({ home, password, durable }: ClusterOptions): Promise<void> {
  const half = `${home.data}.half`;
  const passwordFile = `${home.data}.password`;
  rmSync(half, { recursive: true, force: true });
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (home.account !== undefined) chownSync(passwordFile, home.account.uid, home.account.gid);
    await run(home, executable(home.native, 'initdb'), [
      `--pgdata=${half}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own C.UTF-8 sorts alike on every machine, whatever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ]);
    renameSync(half, home.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function refuseOtherVersion(data: string): void {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version === '18') return;
  throw new Error(
    `The data in ${data} were made by PostgreSQL ${version}; this is 18. Dump and restore them, or run "npm run reset".`,
  );
}

async function untilAnswering(adminUrl: string, ended: Promise<string>): Promise<void> {
  let over: string | undefined;
  void ended.then((how) => (over = how));
  let last = '';
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(40)) {
    if (over !== undefined) throw new Error(`PostgreSQL ended while starting (${over}).`);
    const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      last = (error as Error).message;
      // 28P01: it answers, and the password is not the one it was made with.
      if ((error as { code?: string }).code === '28P01') break;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL does not answer: ${last}`);
}

async function run(home: Home, command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { ...asAccount(home), stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const how = await endOf(child);
  if (how !== 'exit code 0') throw new Error(`${command} failed (${how}): ${complaint.trim()}`);
}

/** Folder and user are the home's, and nothing of our environment (PGHOST, LC_ALL, …) leaks in. */
function asAccount({ folder, account }: Home): SpawnOptions {
  const { PATH, SystemRoot, TZ } = process.env;
  return {
    cwd: folder,
    env: { LC_ALL: 'C', PATH, SystemRoot, TZ },
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
}
