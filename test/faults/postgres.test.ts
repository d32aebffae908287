import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startCopies } from '../kit/copies.ts';
import type { CopiedStack } from '../kit/copies.ts';
import { prepareLoad } from './prepare-load.ts';
import { mountSmallDisk } from './small-disk.ts';
import type { SmallDisk } from './small-disk.ts';
import { troublesOf } from './through-trouble.ts';
import type { ThroughTrouble } from './through-trouble.ts';

// `npm run test:long` only. PostgreSQL is of this file alone, and commits as in production.
const LONG = process.env['LONG'] !== undefined;

/** Room for PostgreSQL where the disk is to be filled. */
const ROOM_MIB = 900;

describe.skipIf(!LONG)('PostgreSQL in trouble under load', () => {
  let disk: SmallDisk | null;
  let stack: CopiedStack;
  let throughTrouble: ThroughTrouble;

  beforeAll(async () => {
    disk = mountSmallDisk(ROOM_MIB);
    stack = await startCopies(disk === null ? {} : { postgresFolder: disk.folder });
    throughTrouble = troublesOf(stack, await prepareLoad(stack));
  }, 180_000);
  afterAll(async () => {
    await stack?.stop();
    disk?.unmount();
  }, 60_000);

  test('restarted: what is asked meanwhile is told so by code, and all goes on without hands', async () => {
    const load = await throughTrouble('restarted', async () => {
      await stack.postgres.stop();
      await wait(4_000);
      await stack.postgres.start();
    });
    expect(load.reads.codes.get('SUBGRAPH_UNAVAILABLE')).toBeGreaterThan(0);
    expect(load.reads.broken + load.writes.broken).toBe(0);
  }, 300_000);

  test('crashed, three times: what was acknowledged is there', async () => {
    await throughTrouble('crashed', async () => {
      for (let crash = 0; crash < 3; crash += 1) {
        await stack.postgres.crash();
        await stack.postgres.start();
        await wait(1_500);
      }
    });
  }, 300_000);

  test('out of connections: callers are told at once, and all goes on when there are some again', async () => {
    const load = await throughTrouble('out of connections', async () => {
      const release = await takeAllConnections(stack);
      await wait(6_000);
      await release();
    });
    expect(load.reads.codes.get('SUBGRAPH_UNAVAILABLE')).toBeGreaterThan(0);
  }, 300_000);

  test('its disk full: nothing acknowledged is lost, and all goes on when there is room', async ({ skip }) => {
    if (disk === null) return skip('a small file system can only be mounted by root');
    const { fill, clear } = disk;
    const load = await throughTrouble('disk full', async () => {
      fill();
      await wait(8_000);
      clear();
      // Without room for its log PostgreSQL ends itself, and whoever keeps it running starts it again.
      await stack.postgres.start();
    });
    expect(load.writes.codes.get('SUBGRAPH_UNAVAILABLE')).toBeGreaterThan(0);
  }, 300_000);
});

/** Takes every connection that the services could have, and cuts theirs. */
async function takeAllConnections({ databases, postgres }: CopiedStack): Promise<() => Promise<void>> {
  const held: Client[] = [];
  const admin = new Client({ connectionString: postgres.adminUrl });
  await admin.connect();
  const cut = (): Promise<unknown> =>
    admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'payung-%' and pid <> pg_backend_pid()`,
    );
  await cut();
  for (let refused = 0; refused < 20;) {
    const client = new Client({ connectionString: databases.agreements, application_name: 'test-hoarder' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      held.push(client);
    } catch {
      refused += 1;
      await cut();
    }
  }
  return async () => {
    await Promise.all([...held, admin].map((client) => client.end()));
  };
}
