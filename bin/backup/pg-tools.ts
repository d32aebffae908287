import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A pair of pg_dump and pg_restore. */
export interface PgTools {
  readonly dump: string;
  readonly restore: string;
  /** Major version, 18. */
  readonly version: number;
}

/** Where packages of PostgreSQL put their programs. */
const USUAL_PLACES = ['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/opt/homebrew/opt/postgresql@*/bin'];

/**
 * The pg_dump to use for a server: pg_dump reads servers of its own version and older ones, never newer ones.
 *
 * @param folder setting `PG_BIN`; when it is given nothing else is tried
 * @param serverVersion `server_version_num`
 * @returns undefined when there is none new enough
 * @throws Error when the one that PG_BIN names will not do
 */
export function findPgTools(
  folder: string | undefined,
  serverVersion: number,
  path = process.env['PATH'] ?? '',
  elsewhere = USUAL_PLACES,
): PgTools | undefined {
  const needed = Math.floor(serverVersion / 10_000);
  if (folder !== undefined) {
    const found = toolsIn(folder);
    if (found === undefined) throw new Error(`PG_BIN: there is no pg_dump with a pg_restore in ${folder}`);
    if (found.version >= needed) return found;
    throw new Error(`PG_BIN: pg_dump ${found.version} cannot read a server of version ${needed}`);
  }
  const folders = [...path.split(delimiter).filter((entry) => entry !== ''), ...globSync(elsewhere)];
  return folders.map(toolsIn).find((tools) => tools !== undefined && tools.version >= needed);
}

/**
 * Dumps one database as it is in a snapshot, in pg_dump's custom format, into a stream.
 *
 * @throws Error when pg_dump fails; what was written until then is worth nothing
 */
export async function dumpDatabase(
  tools: PgTools,
  url: string,
  snapshot: string,
  write: (source: Readable) => Promise<void>,
): Promise<void> {
  const { address, env } = connection(url);
  const args = ['--format=custom', `--snapshot=${snapshot}`, '--no-password', '--lock-wait-timeout=60s'];
  const child = spawn(tools.dump, [...args, `--dbname=${address}`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = endOf(child);
  await Promise.all([write(child.stdout), ended]);
}

/** Fills an empty database from a dump, in one transaction. @throws Error when pg_restore fails; then nothing is there */
export async function restoreDatabase(tools: PgTools, url: string, source: Readable): Promise<void> {
  const { address, env } = connection(url);
  const args = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-password'];
  const child = spawn(tools.restore, [...args, `--dbname=${address}`], { env, stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = endOf(child);
  // When it ends early its own message says more than the broken pipe.
  const fed = pipeline(source, child.stdin).catch((error: unknown) => error);
  await ended;
  const problem = await fed;
  if (problem instanceof Error) throw problem;
}

function toolsIn(folder: string): PgTools | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [dump, restore] = [join(folder, `pg_dump${suffix}`), join(folder, `pg_restore${suffix}`)];
  if (!existsSync(dump) || !existsSync(restore)) return undefined;
  const { stdout } = spawnSync(dump, ['--version'], { encoding: 'utf8' });
  const version = Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]);
  return Number.isNaN(version) ? undefined : { dump, restore, version };
}

/** The address without the password, which is given where other users of the machine cannot read it. */
function connection(url: string): { address: string; env: NodeJS.ProcessEnv } {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return { address: address.href, env: { ...process.env, LC_ALL: 'C', PGPASSWORD: password } };
}

function endOf(child: ReturnType<typeof spawn>): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4_000)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${child.spawnfile} failed (exit code ${code}): ${withoutRows(complaint)}`));
    });
  });
}

/** What PostgreSQL adds to an error may hold the row that it is about. */
function withoutRows(complaint: string): string {
  return complaint
    .split('\n')
    .filter((line) => line !== '' && !/(CONTEXT|DETAIL|Command was|STATEMENT):/.test(line))
    .join('\n');
}
