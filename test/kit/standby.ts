import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, chownSync, cpSync, lchownSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Client } from 'pg';

import { startCluster } from '../../bin/postgres/cluster.ts';
import type { Cluster } from '../../bin/postgres/cluster.ts';
import { settleThrowAwayHome } from '../../bin/postgres/home.ts';
import type { Home } from '../../bin/postgres/home.ts';
import { THROW_AWAY_PREFIX } from '../../bin/postgres/throw-away.ts';
import { freePort } from '../../bin/stack/ports.ts';

/** A PostgreSQL with a streaming replica. */
export interface PrimaryAndStandby {
  readonly primary: Cluster;
  /** Connection string of the superuser on the replica. */
  readonly standbyUrl: string;
  /** Ends the replica at once, as a crash would. */
  readonly killStandby: () => Promise<void>;
  readonly startStandby: () => Promise<void>;
  /** Ends the primary at once, as a crash would. It is not started again. */
  readonly crashPrimary: () => Promise<void>;
  /** Makes the replica a server that writes. */
  readonly promote: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How the two are to stand to each other. */
export interface StandbyOptions {
  /** Whether a commit waits until the replica has it on its disk, as where nothing may be lost; neither does unless told. */
  readonly synchronous?: boolean;
}

const STREAMING = { wal_level: 'replica', max_wal_senders: '4', wal_keep_size: '256MB', hot_standby: 'on' };

/** Starts a server, copies its data while it is stopped, and starts the copy as its streaming replica. */
export async function startPrimaryAndStandby({ synchronous = false }: StandbyOptions = {}): Promise<PrimaryAndStandby> {
  const homes = [settleThrowAwayHome(THROW_AWAY_PREFIX), settleThrowAwayHome(THROW_AWAY_PREFIX)] as const;
  const [home, copy] = homes;
  const password = randomBytes(18).toString('base64url');
  const [port, standbyPort] = [await freePort(), await freePort()];
  const start = (at: Home, onPort: number, more: Readonly<Record<string, string>> = {}): Promise<Cluster> =>
    startCluster({
      home: at,
      port: onPort,
      password,
      durable: synchronous,
      log: 'ignore',
      settings: { ...STREAMING, ...more },
    });
  const first = await start(home, port);
  await first.stop();
  copyData(home, copy);
  appendFileSync(
    join(copy.data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${port} user=postgres password=${password}'\n`,
  );
  const signal = join(copy.data, 'standby.signal');
  writeFileSync(signal, '');
  if (copy.account !== undefined) chownSync(signal, copy.account.uid, copy.account.gid);
  // The replica must not have it: promoted, it would wait for a replica of its own.
  const primary = await start(home, port, synchronous ? { synchronous_standby_names: '*' } : {});
  let isPrimaryUp = true;
  let standby: Cluster | undefined = await start(copy, standbyPort);
  const standbyUrl = standby.adminUrl;
  const killStandby = async (): Promise<void> => {
    if (standby === undefined) return;
    process.kill(standby.pid, 'SIGQUIT');
    await standby.ended;
    standby = undefined;
  };
  return {
    primary,
    standbyUrl,
    killStandby,
    startStandby: async () => {
      standby ??= await start(copy, standbyPort);
    },
    crashPrimary: async () => {
      process.kill(primary.pid, 'SIGQUIT');
      await primary.ended;
      isPrimaryUp = false;
    },
    promote: async () => {
      const client = new Client({ connectionString: standbyUrl });
      await client.connect();
      const { rows } = await client.query<{ done: boolean }>('select pg_promote(wait_seconds => 60) as done');
      await client.end();
      if (rows[0]?.done !== true) throw new Error('the replica was not promoted');
    },
    stop: async () => {
      await killStandby();
      if (isPrimaryUp) await primary.stop();
      for (const { folder } of homes) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function copyData(from: Home, to: Home): void {
  cpSync(from.data, to.data, { recursive: true, preserveTimestamps: true });
  chmodSync(to.data, 0o700);
  if (to.account === undefined) return;
  for (const entry of ['.', ...readdirSync(to.data, { recursive: true, encoding: 'utf8' })])
    lchownSync(join(to.data, entry), to.account.uid, to.account.gid);
}
