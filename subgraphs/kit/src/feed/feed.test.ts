import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import { EntitySchema } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Session } from '../access.ts';
import { column } from '../columns.ts';
import { connect } from '../database.ts';
import type { Database } from '../database.ts';
import { migrate } from '../migration.ts';
import { inRegions } from '../scope-sql.ts';
import { createTestDatabase } from '../testing.ts';
import type { TestDatabase } from '../testing.ts';
import { createWebhook } from '../webhook/webhook.migration.ts';
import { toFeedCursor } from './feed-cursor.ts';
import type { FeedSource } from './feed-source.ts';
import { createChangeFeed, followPart, followTable } from './feed.migration.ts';
import { forgetChanges } from './forget-changes.ts';
import { readChanges } from './read-changes.ts';
import type { ChangePage, EntityChange } from './read-changes.ts';
import { Temporal } from '../values/dates.ts';

const ThingTable = new EntitySchema<{ id: string; regionCode: string }>({
  name: 'FeedThing',
  tableName: 'thing',
  columns: { id: column.uuidKey(), regionCode: column.text('region_code') },
});

const things: FeedSource = {
  type: 'AGREEMENT',
  idOf: (key) => `thing:${key}`,
  permission: 'agreement:read',
  alias: 'thing',
  visible: (database, session) => {
    const { sql, parameters } = inRegions(session.regionCodes, 'thing.region_code');
    return database.createQueryBuilder(ThingTable, 'thing').where(sql, parameters);
  },
};

const person = (...regionCodes: string[]): Session => ({
  subject: 'test',
  clientId: 'test',
  name: 'Test',
  role: 'PARTNER',
  institutionCode: null,
  regionCodes,
  registersExamples: false,
});

let home: TestDatabase;
let database: Database;
let owner: Client;

beforeAll(async () => {
  home = await createTestDatabase('feed');
  await migrate({
    url: home.migratorUrl,
    serviceRole: home.serviceRole,
    jobs: false,
    migrations: [
      {
        name: 'create-thing',
        sql: `
          create table thing (
            id uuid primary key default uuidv7(), region_code text not null, version integer not null default 1, closed boolean not null default false
          );
          create table thing_note (thing_id uuid not null references thing);
          grant select, insert, update on thing, thing_note to :service_role`,
      },
      createChangeFeed,
      createWebhook,
      {
        name: 'tell-thing-changes',
        sql: [
          followTable({
            table: 'thing',
            type: 'AGREEMENT',
            version: 'now.version',
            changed: 'now.version <> was.version',
            ended: (alias) => `${alias}.closed`,
          }),
          followPart({ table: 'thing_note', whole: 'thing', key: 'thing_id', type: 'AGREEMENT', updated: false }),
        ].join('\n'),
      },
    ],
  });
  database = await connect({ url: home.url, tables: [ThingTable], applicationName: 'feed-test' });
  owner = new Client({ connectionString: home.migratorUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.destroy();
  await home?.drop();
});

async function page(since: ChangePage | null, first = 100, session = person('ID')): Promise<ChangePage> {
  const outcome = await readChanges(database.manager, session, { since: since?.end ?? null, first, sources: [things] });
  if (outcome.refused !== undefined) throw new Error(outcome.refused.code);
  return outcome.made;
}

async function addThings(count: number, regionCode = '32'): Promise<string[]> {
  const rows: { id: string }[] = await database.query(
    'insert into thing (region_code) select $1 from generate_series(1, $2) returning id',
    [regionCode, count],
  );
  return rows.map(({ id }) => id);
}

const told = ({ changes }: ChangePage): string[] =>
  changes.map(({ key, kind, version }: EntityChange) => `${key} ${kind} ${version}`);

describe('a feed', () => {
  test('tells of what was made, changed, ended, and given a part, once each and in order; of nothing that no row came out of', async () => {
    const start = await page(null, 500);
    const [one = '', other = ''] = await addThings(2);
    await database.query('update thing set version = version + 1 where id = $1', [one]);
    await database.query('update thing set version = version + 1, closed = (id = $1) where id = any($2)', [
      other,
      [one, other],
    ]);
    await database.query('insert into thing_note (thing_id) values ($1)', [one]);
    await database.query('update thing set region_code = region_code where id = $1', [one]);
    await database.query(`update thing set version = 9 where region_code = 'nowhere'`);
    await expect(
      database.transaction(async (transaction) => {
        await transaction.query('update thing set version = 99 where id = $1', [one]);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    const after = await page(start);
    expect(told(after).toSorted()).toEqual(
      [
        `${one} CREATED 1`,
        `${other} CREATED 1`,
        `${one} UPDATED 2`,
        `${one} UPDATED 3`,
        `${other} ENDED 2`,
        `${one} UPDATED 3`,
      ].toSorted(),
    );
    expect(after).toMatchObject({ hasMore: false, changes: [{ id: `thing:${one}` }, {}, {}, {}, {}, {}] });
    expect(told(await page(after))).toEqual([]);
  });

  test('is the same in pages of one, in pages that cut a statement, and in one', async () => {
    const start = await page(null, 500);
    const ids = await addThings(7);
    await database.query('update thing set version = version + 1 where id = any($1)', [ids]);
    const whole = told(await page(start));
    for (const size of [1, 3, 14]) {
      const read: string[] = [];
      for (let at = start; ;) {
        at = await page(at, size);
        read.push(...told(at));
        if (!at.hasMore) break;
      }
      expect(read).toEqual(whole);
    }
    expect(whole).toHaveLength(14);
  });

  test('shows only what the session may see when it reads; narrow eyes get on, although others change much', async () => {
    const start = await page(null, 500);
    await addThings(3_000, '33.01');
    const [mine = ''] = await addThings(1, '32.04');
    await addThings(2_000, '33.01');
    const first = await page(start, 1, person('32'));
    expect(told(first)).toEqual([`${mine} CREATED 1`]);
    let at = await page(first, 1, person('32'));
    for (let turn = 0; at.hasMore && turn < 10; turn += 1) at = await page(at, 1, person('32'));
    expect(at).toMatchObject({ changes: [], hasMore: false });
    expect(told(await page(start, 1, person('31')))).toEqual([]);
    await database.query(`update thing set region_code = '31.71', version = version + 1 where id = $1`, [mine]);
    expect(told(await page(start, 10, person('32')))).toEqual([]);
    expect(told(await page(start, 10, person('31')))).toEqual([`${mine} CREATED 1`, `${mine} UPDATED 2`]);
  });

  test('loses nothing, repeats nothing and keeps the order of each thing, although writers commit in another order than they began', async () => {
    const ids = await addThings(6);
    const start = await page(null, 500).then(async (at) => {
      let last = at;
      while (last.hasMore) last = await page(last, 500);
      return last;
    });
    const committed: string[] = [];
    let random = 20_241_127;
    const next = (below: number): number => {
      random = (random * 48_271) % 2_147_483_647;
      return random % below;
    };
    const write = async (writer: number): Promise<void> => {
      const client = new Client({ connectionString: home.url });
      await client.connect();
      for (let turn = 0; turn < 25; turn += 1) {
        const changed = ids.filter(() => next(3) === 0).toSorted();
        await client.query('begin');
        // A transaction has its number long before it comes to the row that it changes.
        await client.query(`insert into thing_note select id from thing where false`);
        await client.query('select pg_current_xact_id()');
        await wait(next(12));
        const versions: string[] = [];
        for (const id of changed) {
          const { rows } = await client.query<{ version: number }>(
            'update thing set version = version + 1 where id = $1 returning version',
            [id],
          );
          versions.push(`${id} ${rows[0]?.version}`);
          await wait(next(4));
        }
        const keep = (turn + writer) % 5 !== 0;
        await client.query(keep ? 'commit' : 'rollback');
        if (keep) committed.push(...versions);
      }
      await client.end();
    };
    let writing = true;
    const seen: string[] = [];
    const read = async (): Promise<void> => {
      let at = start;
      for (let quiet = 0; quiet < 3;) {
        at = await page(at, 1 + next(7));
        seen.push(...at.changes.map(({ key, version }) => `${key} ${version}`));
        quiet = writing || at.hasMore || at.changes.length > 0 ? 0 : quiet + 1;
        await wait(next(3));
      }
    };
    const reading = Promise.all([read(), page(start).then(() => wait(1))]);
    await Promise.all([0, 1, 2, 3, 4, 5].map((writer) => write(writer)));
    writing = false;
    await reading;
    expect(committed.length).toBeGreaterThan(100);
    expect(seen.toSorted()).toEqual(committed.toSorted());
    for (const id of ids) {
      const versions = seen.filter((line) => line.startsWith(id)).map((line) => Number(line.split(' ')[1]));
      expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    }
  });

  test('forgets what is old, tells whoever was away for longer to start over, and goes on for the others', async () => {
    const start = await page(null, 1);
    const [id = ''] = await addThings(1);
    await owner.query(`update change_batch set happened_at = now() - interval '40 days'`);
    const late = await page(start, 500);
    await addThings(1);
    while (await forgetChanges(database, 30, Temporal.Now.instant()));
    const again = await readChanges(database.manager, person('ID'), { since: start.end, first: 1, sources: [things] });
    expect(again.refused).toMatchObject({ code: 'CURSOR_EXPIRED', field: 'since' });
    const fresh = await page(null, 500);
    expect(told(fresh)).not.toContain(`${id} CREATED 1`);
    expect(fresh.changes).toHaveLength(1);
    let at = late;
    while (at.hasMore) at = await page(at, 500).catch(() => fresh);
    const ahead = { position: 999_999, ordinal: 0 };
    expect(
      (await readChanges(database.manager, person('ID'), { since: ahead, first: 1, sources: [things] })).refused,
    ).toBeDefined();
    expect(fresh.latestCursor).toBe(toFeedCursor({ position: fresh.end.position, ordinal: 999_999_999 }));
  });

  test.each([
    [
      'write',
      `insert into change_batch (entity_type, kind, entity_ids, versions, entities) values ('AGREEMENT', 'CREATED', '{}', '{}', 0)`,
    ],
    ['change', 'update change_batch set position = null'],
    ['delete', 'delete from change_batch'],
    ['move the end of', 'update change_feed set sealed_through = 0'],
  ])('the service itself cannot %s it', async (_what, statement) => {
    await expect(database.query(statement)).rejects.toThrow(/permission denied/);
  });
});
