import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';

import { findAccount } from '../../bin/postgres/account.ts';
import type { AllDatabaseUrls } from '../../bin/stack/databases.ts';
import type { ServiceName } from '../../bin/stack/names.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { freePort } from '../../bin/stack/ports.ts';

const PLACES = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'];

/** The PgBouncer of this machine, or undefined. */
export function findPooler(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}

/** A PgBouncer that gives a connection for each transaction and no longer. */
export interface Pooler {
  /** The address of a database by way of it. */
  readonly through: (url: string) => string;
  /** Whether it knows prepared statements: from 1.21 on. */
  readonly prepares: boolean;
  readonly stop: () => Promise<void>;
}

/** Starts a PgBouncer in transaction mode before the server of these databases, as `docs/scale.md` says that it is to be set up. */
export async function startPooler(urls: readonly string[]): Promise<Pooler> {
  const program = findPooler();
  if (program === undefined) throw new Error('There is no PgBouncer on this machine.');
  const [first] = urls;
  const server = new URL(first ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'payung-pooler-'));
  const port = await freePort();
  const version = /(\d+)\.(\d+)/.exec(spawnSync(program, ['--version']).stdout.toString()) ?? ['', '0', '0'];
  const prepares = Number(version[1]) > 1 || Number(version[2]) >= 21;
  const users = urls.map((url) => {
    const { username, password } = new URL(url);
    return `"${decodeURIComponent(username)}" "${decodeURIComponent(password)}"`;
  });
  writeFileSync(join(folder, 'users.txt'), `${users.join('\n')}\n`);
  const settings = documentedSettings()
    .replace('host=…', `host=${server.hostname} port=${server.port}`)
    .replace(/^max_prepared_statements = .*$/m, (line) => (prepares ? line : ''));
  writeFileSync(
    join(folder, 'pgbouncer.ini'),
    `${settings}
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
default_pool_size = 12
max_client_conn = 500
`,
  );
  // It does not run as root, as PostgreSQL does not.
  const account = findAccount();
  if (account !== undefined)
    for (const path of [folder, join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')])
      chownSync(path, account.uid, account.gid);
  const child = spawn(program, ['-q', join(folder, 'pgbouncer.ini')], {
    stdio: 'ignore',
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const through = (url: string): string => {
    const moved = new URL(url);
    moved.port = String(port);
    return moved.href;
  };
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', () => child.kill('SIGKILL'));
  for (let tries = 0; ; tries += 1) {
    const client = new Client({ connectionString: through(first ?? '') });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      await client.end();
      return { through, prepares, stop };
    } catch (error) {
      await client.end().catch(() => undefined);
      if (tries > 100) {
        await stop();
        throw error;
      }
      await wait(50);
    }
  }
}

/** The settings that `docs/scale.md` tells operators to use: what is tried is what is told. */
export function documentedSettings(): string {
  const [, ini] =
    /^```ini\n(\[databases\]\n[^`]*\n\[pgbouncer\]\n[^`]*)```$/m.exec(
      readFileSync(join(ROOT, 'docs/scale.md'), 'utf8'),
    ) ?? [];
  if (ini === undefined) throw new Error('docs/scale.md has no settings of PgBouncer.');
  return ini;
}

/** The databases of a stack as its processes reach them, and what else they are told. */
export interface PooledDatabases {
  readonly databases: AllDatabaseUrls;
  readonly extra: Partial<Record<ServiceName, Readonly<Record<string, string>>>>;
  readonly stop: () => Promise<void>;
}

/** With `TEST_POOLER=pgbouncer`, the services of a stack reach their databases through one; queues and workers go around it. */
export async function poolDatabases(
  databases: AllDatabaseUrls,
  extra: PooledDatabases['extra'] = {},
): Promise<PooledDatabases> {
  if (process.env['TEST_POOLER'] !== 'pgbouncer') return { databases, extra, stop: async () => undefined };
  const { agreements, participants, claims } = databases;
  const pooler = await startPooler([agreements.app, participants.app, claims.app]);
  const settings = { agreements, participants, claims, 'participants-worker': participants, 'claims-worker': claims };
  const around = Object.entries(settings).map(([name, { app }]) => [
    name,
    {
      ...extra[name as ServiceName],
      DATABASE_DIRECT_URL: app,
      DATABASE_PREPARES: pooler.prepares ? 'on' : 'off',
    },
  ]);
  const pooled = Object.fromEntries(
    Object.entries({ agreements, participants, claims }).map(([name, urls]) => [
      name,
      { ...urls, app: pooler.through(urls.app) },
    ]),
  );
  return {
    databases: { ...databases, ...pooled },
    extra: { ...extra, ...(Object.fromEntries(around) as PooledDatabases['extra']) },
    stop: pooler.stop,
  };
}
