import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import { EntitySchema } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { connect } from './database.ts';
import type { Database } from './database.ts';
import { createLogger } from './log.ts';
import { readingDatabase } from './reading-database.ts';
import { readPlainRows } from './reads-together.ts';
import { watchReplica } from './replica-watch.ts';
import { oneOf, rowReader } from './row-reader.ts';
import { connectService } from './service-database.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';

interface Note {
  readonly id: string;
  readonly place: string;
}
const NoteTable = new EntitySchema<Note>({
  name: 'Note',
  tableName: 'note',
  columns: { id: { type: 'text', primary: true }, place: { type: 'text' } },
});

const readNotes = rowReader(NoteTable);

const logger = createLogger('test', 'silent');

/** Two databases with different rows: which of them answered is plain to see. The second takes no writes, as a replica. */
describe('a database that reads from a replica', () => {
  let homes: readonly [TestDatabase, TestDatabase];
  let primary: Database;
  let replica: Database;
  let reading: Database;
  let fresh = true;
  let away: unknown[] = [];

  beforeAll(async () => {
    homes = [await createTestDatabase('primary'), await createTestDatabase('replica')];
    for (const [index, { migratorUrl, serviceRole }] of homes.entries()) {
      const owner = new Client({ connectionString: migratorUrl });
      await owner.connect();
      await owner.query(`
        create table note (id text primary key, place text not null);
        create table idempotency_key (subject text, created_at timestamptz default now());
        grant all on note, idempotency_key to ${serviceRole};
        insert into note values ('1', '${index === 0 ? 'primary' : 'replica'}')`);
      if (index === 1)
        await owner.query(
          `alter database ${new URL(migratorUrl).pathname.slice(1)} set default_transaction_read_only = on`,
        );
      await owner.end();
    }
    const common = { tables: [NoteTable], applicationName: 'test', connections: 2 };
    primary = await connect({ ...common, url: homes[0].url });
    replica = await connect({ ...common, url: homes[1].url });
    const watch = {
      isFresh: () => fresh,
      noteAway: (error: unknown) => void away.push(error),
      stop: async () => undefined,
    };
    reading = readingDatabase({ primary, replica, watch });
  });
  beforeEach(() => {
    fresh = true;
    away = [];
  });
  afterAll(async () => {
    await primary.destroy();
    await replica.destroy().catch(() => undefined);
    for (const home of homes) await home.drop();
  });

  const placeOf = async (rows: Promise<unknown>): Promise<string | undefined> =>
    ((await rows) as readonly { place: string }[])[0]?.place;

  const READS = {
    'a query that is built': () => reading.manager.createQueryBuilder(NoteTable, 'note').getMany(),
    'a find by the manager': () => reading.manager.findBy(NoteTable, { id: '1' }),
    'a select that is written': () => reading.query('select place from note where id = $1', ['1']),
    'rows that are read together': () => readNotes(reading.manager, oneOf('id', ['1'])),
    'a statement that is read together': () =>
      readPlainRows<Note>(reading.manager, 'select place from note where id = $1', ['1']),
    'a select of the manager': () => reading.manager.query('with one as (select * from note) select place from one'),
  };

  it.each(Object.entries(READS))(
    'gives %s to the replica while it is fresh, and else to the primary',
    async (_name, read) => {
      expect(await placeOf(read())).toBe('replica');
      fresh = false;
      expect(await placeOf(read())).toBe('primary');
    },
  );

  it.each([
    ['a transaction', () => reading.transaction((all) => all.query('select place from note'))],
    ['a transaction of the manager', () => reading.manager.transaction((all) => all.find(NoteTable))],
    [
      'a connection of its own',
      async () => {
        const runner = reading.createQueryRunner();
        try {
          return (await runner.query('select place from note')) as unknown;
        } finally {
          await runner.release();
        }
      },
    ],
  ])('gives %s to the primary, fresh or not', async (_name, read) => {
    expect(await placeOf(read())).toBe('primary');
  });

  it('writes to the primary whatever way it is asked to, and leaves nothing at the replica', async () => {
    await reading.manager.insert(NoteTable, { id: '2', place: 'built' });
    await reading.query("insert into note values ('3', 'written')");
    await reading.query("with made as (insert into note values ('4', 'hidden') returning 1) select * from made");
    expect(await primary.query("select id from note where id > '1' order by id")).toHaveLength(3);
    expect(await replica.query('select id from note')).toHaveLength(1);
    expect(away).toEqual([]);
    await primary.query("delete from note where id > '1'");
  });

  it('tells of a mistake once, without asking the primary the same', async () => {
    await expect(reading.query('select nothing from note')).rejects.toThrow('nothing');
    await expect(readPlainRows(reading.manager, 'select nothing from note', [])).rejects.toThrow('nothing');
    expect(away).toEqual([]);
  });

  it.each([
    ['a statement', (text: string) => reading.query(text)],
    ['one that is read with others', (text: string) => readPlainRows(reading.manager, text, [])],
  ])('asks the primary when the replica ends %s in the middle, and notes that it is away', async (_name, ask) => {
    const held = ask("select place, pg_sleep(20) from note where place = 'replica'");
    // One service may not end what another does: the administrator of the test run does.
    const admin = new Client({ connectionString: process.env['TEST_PG_ADMIN_URL'] });
    await admin.connect();
    for (let found = 0; found === 0; await wait(20)) {
      const { rows } = await admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query like 'select place, pg_sleep%'",
        [new URL(homes[1].url).pathname.slice(1)],
      );
      found = rows.length;
    }
    await admin.end();
    expect(await held).toEqual([]);
    expect(away).toHaveLength(1);
  });

  it('takes a server that is no replica for none: nobody is sent there', async () => {
    const watch = watchReplica({ primary, replica, boundMs: 60_000, everyMs: 20, logger });
    await wait(100);
    expect(watch.isFresh()).toBe(false);
    await watch.stop();
  });

  it('starts without its replica and reads from the primary', async () => {
    const nowhere = new URL(homes[1].url);
    nowhere.port = '1';
    const databases = await connectService({
      url: homes[0].url,
      replicaUrl: nowhere.href,
      tables: [NoteTable],
      applicationName: 'test',
      logger,
    });
    expect(await databases.forRequest({ session: null, body: { query: '{ notes }' } })).toBe(databases.primary);
    await databases.close();
  });
});
