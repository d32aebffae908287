import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';
import { expect, test } from 'vitest';

import { freePort } from '../stack/ports.ts';
import { startCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { settleThrowAwayHome } from './home.ts';
import type { Home } from './home.ts';
import { THROW_AWAY_PREFIX } from './throw-away.ts';

// What docs/operations.md says of recovery to a point in time, done: an archive, a base backup under load, a mistake, and the moment before it.

test.runIf(process.env['LONG'] === '1')(
  'a base backup with the archive of the log comes back as it was at a chosen moment, without the mistake after it',
  async () => {
    const [home, other] = [settleThrowAwayHome(THROW_AWAY_PREFIX), settleThrowAwayHome(THROW_AWAY_PREFIX)];
    const archive = ownFolder(home, 'archive');
    const running: Cluster[] = [];
    try {
      const password = 'point-in-time-test';
      const first = await startCluster({
        home,
        port: await freePort(),
        password,
        durable: true,
        settings: {
          wal_level: 'replica',
          archive_mode: 'on',
          archive_command: `test ! -f ${archive}/%f && cp %p ${archive}/%f`,
        },
        log: 'ignore',
      });
      running.push(first);
      const client = await connectTo(first.adminUrl);
      await client.query(
        "create table fact (id serial primary key, said text); insert into fact (said) values ('before')",
      );

      await client.query("select pg_backup_start('test', fast => true)");
      copy(home.data, other.data);
      await client.query("insert into fact (said) values ('while copying')");
      const { rows } = await client.query<{ labelfile: string; spcmapfile: string }>('select * from pg_backup_stop()');
      for (const entry of ['postmaster.pid', 'postmaster.opts']) rmSync(join(other.data, entry), { force: true });
      for (const entry of readdirSync(join(other.data, 'pg_wal'), { withFileTypes: true }))
        if (entry.isFile()) rmSync(join(other.data, 'pg_wal', entry.name));
      writeFileSync(join(other.data, 'backup_label'), rows[0]?.labelfile ?? '');
      writeFileSync(join(other.data, 'recovery.signal'), '');
      for (const file of ['backup_label', 'recovery.signal']) give(other, join(other.data, file));

      await client.query("insert into fact (said) values ('after copying')");
      const { rows: clock } = await client.query<{ now: string }>('select clock_timestamp()::text as now');
      await client.query('delete from fact');
      await client.query('select pg_switch_wal()');
      await untilArchived(client);
      await client.end();
      await first.stop();

      const second = await startCluster({
        home: other,
        port: await freePort(),
        password,
        durable: true,
        settings: {
          restore_command: `cp ${archive}/%f %p`,
          recovery_target_time: clock[0]?.now ?? '',
          recovery_target_action: 'promote',
          hot_standby: 'off',
          wal_level: 'replica',
        },
        log: 'ignore',
      });
      running.push(second);
      const recovered = await connectTo(second.adminUrl);
      expect((await recovered.query('select said from fact order by id')).rows).toEqual(
        ['before', 'while copying', 'after copying'].map((said) => ({ said })),
      );
      await recovered.query("insert into fact (said) values ('and on')");
      await recovered.end();
    } finally {
      for (const cluster of running) await cluster.stop();
      for (const { folder } of [home, other]) rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

/** A folder that the server may write to. */
function ownFolder(home: Home, name: string): string {
  const folder = join(home.folder, name);
  mkdirSync(folder);
  give(home, folder);
  return folder;
}

function give({ account }: Home, path: string): void {
  if (account !== undefined) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, path]);
}

/** With owners and modes, as the server needs them. Files that the server removes meanwhile are no loss: the log tells of them. */
function copy(from: string, to: string): void {
  spawnSync('cp', ['-a', from, to]);
  expect(existsSync(join(to, 'PG_VERSION'))).toBe(true);
}

async function connectTo(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function untilArchived(client: pg.Client): Promise<void> {
  await expect
    .poll(
      async () => {
        const { rows } = await client.query<{ behind: boolean }>(
          'select last_archived_wal is null or last_archived_wal < pg_walfile_name(pg_current_wal_lsn() - 1) as behind from pg_stat_archiver',
        );
        return rows[0]?.behind;
      },
      { timeout: 30_000 },
    )
    .toBe(false);
}
