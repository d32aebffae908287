import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startCopies } from '../kit/copies.ts';
import type { CopiedStack } from '../kit/copies.ts';
import { jobsLeft, readBooks, troublesOfTrails, unexpectedErrors } from './books.ts';
import { describeOutcomes, startLoad } from './load.ts';
import type { Acknowledged, Load } from './load.ts';
import { prepareLoad } from './prepare-load.ts';
import type { PreparedLoad } from './prepare-load.ts';

// `npm run test:long` only. PostgreSQL is of this file alone, and commits as in production.
const LONG = process.env['LONG'] !== undefined;

/** Room for PostgreSQL where the disk is to be filled. */
const ROOM_MIB = 900;

/** How long the parts of the stack may take to find back by themselves. */
const BACK_WITHIN_MS = 120_000;

describe.skipIf(!LONG)('PostgreSQL in trouble under load', () => {
  let disk: Disk | null;
  let stack: CopiedStack;
  let prepared: PreparedLoad;
  const acknowledged: Acknowledged[] = [];

  beforeAll(async () => {
    disk = mountDisk(ROOM_MIB);
    stack = await startCopies(disk === null ? {} : { postgresFolder: disk.folder });
    prepared = await prepareLoad(stack);
  }, 180_000);
  afterAll(async () => {
    await stack?.stop();
    disk?.unmount();
  }, 60_000);

  /** Lets a load run before, during and after the trouble, and waits until it is as if nothing had been. */
  async function throughTrouble(what: string, trouble: (load: Load) => Promise<void>): Promise<Load> {
    const load = startLoad({ ...prepared, writers: 3, readers: 2 });
    await wait(2_000);
    const before = load.reads.whole;
    expect(before).toBeGreaterThan(0);
    await trouble(load);
    const back = performance.now();
    const [whole, written] = [load.reads.whole, load.acknowledged.length];
    await expect
      .poll(() => load.reads.whole > whole + 20 && load.acknowledged.length > written + 5, {
        timeout: BACK_WITHIN_MS,
        interval: 50,
      })
      .toBe(true)
      .catch(async (cause: unknown) => {
        throw new Error(`${what}: not at work again. ${await whatStands(load)}`, { cause });
      });
    const recovered = Math.round(performance.now() - back);
    await load.stop();
    acknowledged.push(...load.acknowledged);
    process.stdout.write(
      `\n${what}: at work again within ${recovered} ms\nwrites: ${describeOutcomes(load.writes)}\nreads: ${describeOutcomes(load.reads)}\n`,
    );
    expect([load.wrong, unexpectedErrors(stack)]).toEqual([[], []]);
    await balance();
    return load;
  }

  /** For whoever has to find out why: what callers were told, who is not ready, and who holds connections. */
  async function whatStands(load: Load): Promise<string> {
    const ready = await Promise.all(stack.copies.map(async (copy) => `${copy.name} ${await copy.isReady()}`));
    const client = new Client({ connectionString: stack.postgres.adminUrl });
    client.on('error', () => undefined);
    const held = await client
      .connect()
      .then(() => client.query<{ line: string }>(CONNECTIONS))
      .then(({ rows }) => rows.map(({ line }) => line).join('; '))
      .catch((error: unknown) => `PostgreSQL answers: ${String(error)}`);
    await client.end().catch(() => undefined);
    return [
      `writes: ${describeOutcomes(load.writes)}`,
      `reads: ${describeOutcomes(load.reads)}`,
      `wrong: ${load.wrong.join(', ')}`,
      `ready: ${ready.join(', ')}`,
      `connections: ${held}`,
    ].join('\n');
  }

  async function balance(): Promise<void> {
    await expect.poll(() => jobsLeft(stack), { timeout: 120_000, interval: 1_000 }).toBe(0);
    const all = acknowledged.length;
    const people = all + prepared.people;
    expect(await readBooks(stack, acknowledged)).toEqual({
      people,
      enrolments: people,
      enrolmentsByState: { ENROLLED: people },
      claims: all,
      claimsWithCover: all,
      payments: all,
      paid: acknowledged.reduce((sum, { amount }) => sum + amount, 0),
      lost: 0,
      trail: {
        'participant:register': people,
        'enrolment:create': people,
        'claim:register': all,
        'contribution-payment:record': all,
      },
      told: people,
      counted: people,
    });
    await expect.poll(() => troublesOfTrails(stack), { timeout: 60_000, interval: 1_000 }).toEqual([]);
    // Nothing was restarted by anybody: the same processes found back.
    for (const copy of stack.copies) expect([copy.name, copy.pid()]).toEqual([copy.name, expect.any(Number)]);
    await expect
      .poll(async () => (await Promise.all(stack.copies.map((copy) => copy.isReady()))).every(Boolean), {
        timeout: BACK_WITHIN_MS,
        interval: 200,
      })
      .toBe(true);
  }

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

const CONNECTIONS = `
  select concat_ws(' ', application_name, state, wait_event_type, wait_event, count(*), max(now() - state_change)) as line
  from pg_stat_activity where backend_type = 'client backend'
  group by application_name, state, wait_event_type, wait_event`;

interface Disk {
  readonly folder: string;
  /** Takes all the room that is left. */
  readonly fill: () => void;
  readonly clear: () => void;
  readonly unmount: () => void;
}

/** A file system of its own in memory; null where that is not allowed. */
function mountDisk(mebibytes: number): Disk | null {
  const folder = mkdtempSync(join(tmpdir(), 'payung-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'w');
      try {
        for (let bytes = 1024 * 1024; bytes >= 4096;) {
          try {
            writeSync(file, Buffer.alloc(bytes));
          } catch {
            bytes /= 2;
          }
        }
      } finally {
        closeSync(file);
      }
    },
    clear: () => rmSync(ballast, { force: true }),
    unmount() {
      execFileSync('umount', [folder], { stdio: 'ignore' });
      rmdirSync(folder);
    },
  };
}

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
