import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { migrate } from './migration.ts';
import type { Migration, MigrationPlan } from './migration.ts';
import { sharedMigrations } from './shared-migrations.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';

const createPet: Migration = {
  name: 'create-pet',
  sql: 'create table pet (name text primary key); grant select, insert on pet to :service_role',
};
const addAge: Migration = { name: 'add-age-to-pet', sql: 'alter table pet add column age integer' };

let home: TestDatabase;
beforeAll(async () => (home = await createTestDatabase('migration')));
afterAll(() => home?.drop());

const plan = (migrations: readonly Migration[], more: Partial<MigrationPlan> = {}): MigrationPlan => ({
  url: home.migratorUrl,
  serviceRole: home.serviceRole,
  migrations,
  jobs: false,
  ...more,
});

async function sql(url: string, ...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

describe('migrating', () => {
  // One database for all, emptied: making one for each is what would take the time.
  beforeEach(() =>
    sql(
      home.migratorUrl,
      'drop schema public cascade',
      'drop schema if exists graphile_worker cascade',
      'create schema public',
      'grant usage on schema public to public',
    ),
  );

  test('runs what is new, in order, and a second time nothing', async () => {
    expect(await migrate(plan([createPet]))).toEqual(['create-pet']);
    expect(await migrate(plan([createPet]))).toEqual([]);
    expect(await migrate(plan([createPet, addAge]))).toEqual(['add-age-to-pet']);
    expect(await migrate(plan([createPet, addAge]))).toEqual([]);
    expect(await sql(home.migratorUrl, 'select name, position from migration order by position')).toEqual([
      { name: 'create-pet', position: 0 },
      { name: 'add-age-to-pet', position: 1 },
    ]);
  });

  test('by several processes at once happens once', async () => {
    const ran = await Promise.all(
      Array.from({ length: 4 }, () => migrate(plan([...sharedMigrations, createPet, addAge], { jobs: true }))),
    );
    const [first, ...rest] = ran.toSorted((a, b) => b.length - a.length);
    expect(first).toEqual([...sharedMigrations, createPet, addAge].map(({ name }) => name));
    expect(rest).toEqual([[], [], []]);
  });

  test('stops at a step that fails, keeps those before it, and leaves nothing of it behind', async () => {
    const broken: Migration = { name: 'break', sql: 'create table half (); select * from nothing' };
    await expect(migrate(plan([createPet, broken, addAge]))).rejects.toThrow('"nothing" does not exist');
    expect(await sql(home.migratorUrl, "select to_regclass('pet') as pet, to_regclass('half') as half")).toEqual([
      { pet: 'pet', half: null },
    ]);
    expect(await migrate(plan([createPet, addAge]))).toEqual(['add-age-to-pet']);
  });

  test.each<[string, Migration[]]>([
    ['a step that this version does not know', [createPet]],
    ['no step at all', []],
    ['the steps in another order', [addAge, createPet]],
    ['a step with another name', [createPet, { ...addAge, name: 'add-years-to-pet' }]],
  ])('refuses a database that has more than the code: %s', async (_case, known) => {
    await migrate(plan([createPet, addAge]));
    await expect(migrate(plan(known))).rejects.toThrow('newer than the code');
    expect(await sql(home.migratorUrl, 'select count(*)::int as steps from migration')).toEqual([{ steps: 2 }]);
  });

  test('builds an index while others write, also after one that broke off, and does nothing else outside of a transaction', async () => {
    await migrate(plan([createPet, addAge]));
    await sql(home.migratorUrl, "insert into pet values ('Kuda', 4), ('Sapi', 4)");
    await expect(sql(home.migratorUrl, 'create unique index concurrently pet_age_idx on pet (age)')).rejects.toThrow(
      'could not create unique index',
    );
    const index: Migration = { name: 'index', sql: 'create index concurrently pet_age_idx on pet (age)', online: true };
    const writer = new Client({ connectionString: home.url });
    await writer.connect();
    await writer.query('begin; insert into pet (name, age) values ($$Ayam$$, 1)');
    const [one, other] = [migrate(plan([createPet, addAge, index])), migrate(plan([createPet, addAge, index]))];
    await new Promise((resolve) => setTimeout(resolve, 100));
    await writer.query('commit');
    await writer.end();
    expect([await one, await other].flat()).toEqual(['index']);
    expect(
      await sql(home.migratorUrl, "select indisvalid from pg_index where indexrelid = 'pet_age_idx'::regclass"),
    ).toEqual([{ indisvalid: true }]);
    await expect(
      migrate(plan([createPet, addAge, index, { name: 'more', sql: 'update pet set age = 5', online: true }])),
    ).rejects.toThrow('does nothing else');
  });

  test('gives up on a table that others keep busy, rather than stop them all', async () => {
    await migrate(plan([createPet]));
    const reader = new Client({ connectionString: home.url });
    await reader.connect();
    await reader.query('begin; select * from pet');
    await expect(
      migrate(plan([createPet, { ...addAge, sql: `set local lock_timeout = '50ms'; ${addAge.sql}` }])),
    ).rejects.toThrow('lock timeout');
    await reader.end();
    // What a step finds that says nothing of its own.
    const patience: Migration = {
      name: 'patience',
      sql: `create table patience as select current_setting('lock_timeout') as lock_timeout`,
    };
    expect(await migrate(plan([createPet, addAge, patience]))).toEqual(['add-age-to-pet', 'patience']);
    expect(await sql(home.migratorUrl, 'select lock_timeout from patience')).toEqual([{ lock_timeout: '5s' }]);
  });
});

describe('the service', () => {
  let other: TestDatabase;
  beforeAll(async () => {
    other = await createTestDatabase('migration');
    await migrate(plan([createPet], { url: other.migratorUrl, serviceRole: other.serviceRole, jobs: true }));
  });
  afterAll(() => other?.drop());

  test('reads and writes the rows it was given', async () => {
    expect(await sql(other.url, "insert into pet values ('Kuda') returning name")).toEqual([{ name: 'Kuda' }]);
  });

  test.each([
    ['make a table', 'create table mine ()'],
    ['make a schema', 'create schema mine'],
    ['make a function', 'create function f() returns int language sql return 1'],
    ['change a table', 'alter table pet add column age integer'],
    ['drop a table', 'drop table pet'],
    ['delete where it may only insert', 'delete from pet'],
    ['read which steps ran', 'select * from migration'],
    ['forge a step', "insert into migration (name, position) values ('forged', 9)"],
    ['change the job queue', 'alter table graphile_worker._private_jobs disable row level security'],
    ['drop the job queue', 'drop schema graphile_worker cascade'],
    ['act as the owner', 'set role migration_owner'],
  ])('cannot %s', async (_case, statement) => {
    const owner = new URL(other.migratorUrl).username;
    await expect(sql(other.url, statement.replace('migration_owner', owner))).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });
});
