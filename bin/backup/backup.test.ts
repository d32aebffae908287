import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createTestDatabase } from '../../subgraphs/kit/src/testing.ts';
import type { TestDatabase } from '../../subgraphs/kit/src/testing.ts';
import { openBackup } from './backup-folder.ts';
import { ANCHORS, makeBackup } from './make-backup.ts';
import type { BackupOrder } from './make-backup.ts';
import { findPgTools } from './pg-tools.ts';
import { restoreBackup } from './restore-backup.ts';
import type { RestoreOrder } from './restore-backup.ts';

// What makes rows hard to put back: keys that point at each other, columns that PostgreSQL fills, triggers that write, partitions.
const SCHEMA = `
  create table migration (name text primary key);
  insert into migration values ('create-claim');
  create table person (
    id bigint generated always as identity primary key,
    name text not null,
    shouted text generated always as (upper(name)) stored,
    sealed bytea, facts jsonb, tags text[], seen_at timestamptz(3)
  );
  create table claim (id integer primary key, person_id bigint not null references person (id), first_note integer);
  create table note (id serial primary key, claim_id integer not null references claim (id), text text not null);
  alter table claim add constraint claim_first_note foreign key (first_note) references note (id) deferrable;
  create table tally (claims integer not null);
  insert into tally values (0);
  create function count_claim() returns trigger language plpgsql as $$ begin update tally set claims = claims + 1; return null; end $$;
  create trigger count_claim after insert on claim for each row execute function count_claim();
  create table happened (at date not null, what text) partition by range (at);
  create table happened_2024 partition of happened for values from ('2024-01-01') to ('2025-01-01');
  create table happened_other partition of happened default;`;

const ROWS = `
  insert into person (name, sealed, facts, tags, seen_at) values
    ('Peraga Satu', '\\x00ff5c2e', '{"a": "\\\\n\\u00e9"}', '{"a,b","c\\"d",null}', '2024-02-14T21:00:00.123+07'),
    (E'Tab\\tbaris\\nbaru\\\\', null, null, null, null);
  insert into claim (id, person_id) values (1, 1), (2, 2);
  insert into note (claim_id, text) values (1, ''), (1, '\\.'), (2, 'kedua');
  update claim set first_note = 1 where id = 1;
  delete from note where id = 3;
  insert into happened values ('2024-02-14', 'pungut'), ('2031-01-01', 'nanti');`;

let source: TestDatabase;
/** A place that stays empty. */
let nothing: ReturnType<typeof place>;
let folder: string;
const extra: TestDatabase[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'payung-backup-'));
  source = await createTestDatabase('backup');
  await run(source, SCHEMA + ROWS);
  nothing = place();
  mkdirSync(join(folder, 'files', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'files', 'deep', 'paper.pdf'), randomBytes(300_000));
  writeFileSync(join(folder, 'files', 'empty'), '');
  writeFileSync(join(folder, 'anchors.jsonl'), '{"number":1}\n');
});
afterAll(async () => {
  for (const database of [source, ...extra]) await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const order = (name: string, more: Partial<BackupOrder> = {}): BackupOrder => ({
  folder: join(folder, name),
  urls: { claims: source.migratorUrl },
  folders: { claims: join(folder, 'files') },
  anchorFile: join(folder, 'anchors.jsonl'),
  keyMarks: { 'claims k1': 'aaaa' },
  key: undefined,
  pgBin: undefined,
  rowByRow: true,
  say: () => undefined,
  ...more,
});

/** An empty place to restore to; the tables of "this version" are made when it is asked to. */
async function place(more: Partial<RestoreOrder> = {}): Promise<{ target: TestDatabase; order: RestoreOrder }> {
  const target = await createTestDatabase('backup');
  extra.push(target);
  const own = join(folder, target.migratorUrl.split('/').at(-1) ?? '');
  return {
    target,
    order: {
      urls: { claims: target.migratorUrl },
      folders: { claims: join(own, 'files') },
      anchorFile: join(own, 'anchors.jsonl'),
      keyMarks: { 'claims k1': 'aaaa', 'claims k2': 'bbbb' },
      overData: false,
      pgBin: undefined,
      migrate: async () => {
        const has = await run(target, "select to_regclass('claim') as made");
        if (has[0]?.['made'] === null) await run(target, SCHEMA);
      },
      onBegin: () => undefined,
      say: () => undefined,
      ...more,
    },
  };
}

async function run({ migratorUrl }: TestDatabase, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    const result = (await client.query(sql)) as pg.QueryResult | pg.QueryResult[];
    return (Array.isArray(result) ? (result.at(-1)?.rows ?? []) : result.rows) as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

const TABLES = ['person', 'claim', 'note', 'tally', 'happened', 'happened_2024', 'migration'];
const contents = (database: TestDatabase): Promise<Record<string, unknown>[]> =>
  run(
    database,
    TABLES.map(
      (table) =>
        `select '${table}' as table, coalesce(json_agg(t order by t::text), '[]')::text as rows from ${table} t`,
    ).join(' union all '),
  );

test.each([
  ['as they are', undefined],
  ['sealed', randomBytes(32)],
])('every row, sequence, document and anchor comes back the same, %s', async (name, key) => {
  const { manifest } = await makeBackup(order(name, { key }));
  expect(manifest.databases[0]).toMatchObject({ name: 'claims', way: 'rows', history: ['create-claim'] });
  const { target, order: to } = await place();
  await restoreBackup(await openBackup(join(folder, name), key), to);
  expect(await contents(target)).toEqual(await contents(source));
  for (const file of ['deep/paper.pdf', 'empty'])
    expect(readFileSync(join(to.folders['claims'] ?? '', file))).toEqual(readFileSync(join(folder, 'files', file)));
  expect(readFileSync(to.anchorFile, 'utf8')).toBe('{"number":1}\n');

  // Sequences go on, triggers are awake again, and foreign keys hold.
  expect(await run(target, "insert into person (name) values ('Peraga Tiga') returning id")).toEqual([{ id: '3' }]);
  expect(await run(target, "insert into note (claim_id, text) values (2, 'x') returning id")).toEqual([{ id: 4 }]);
  expect(await run(target, 'insert into claim (id, person_id) values (3, 3); select claims from tally')).toEqual([
    { claims: 3 },
  ]);
  await expect(run(target, 'insert into claim (id, person_id) values (4, 99)')).rejects.toThrow('foreign key');

  const stored = globSync('**/*', { cwd: join(folder, name) }).filter((path) => /\./.test(path));
  const readable = stored.some((path) =>
    /deep|Peraga|create-claim/.test(readFileSync(join(folder, name, path)).toString('latin1')),
  );
  expect([name, readable]).toEqual([name, key === undefined]);
  if (key !== undefined) {
    await expect(openBackup(join(folder, name), undefined)).rejects.toThrow('set BACKUP_KEY');
    await expect(openBackup(join(folder, name), randomBytes(32))).rejects.toThrow('sealed with another key');
  }
});

// PostgreSQL comes from npm without its client programs: this runs where there are some, as with PG_BIN=/usr/lib/postgresql/18/bin.
const { PG_BIN } = process.env;
test.skipIf(findPgTools(PG_BIN, 180_000) === undefined)('pg_dump does the same, with the schema in it', async () => {
  const key = randomBytes(32);
  const { manifest } = await makeBackup(order('dumped', { key, rowByRow: false, pgBin: PG_BIN }));
  expect(manifest.databases[0]).toMatchObject({ way: 'pg_dump', file: 'databases/claims.dump' });
  const { target, order: to } = await place({ pgBin: PG_BIN, migrate: () => Promise.reject(new Error('not asked')) });
  await run(target, 'create table of_old (); create schema older; create table older.one ()');
  await restoreBackup(await openBackup(join(folder, 'dumped'), key), { ...to, overData: true });
  expect(await contents(target)).toEqual(await contents(source));
  expect(await run(target, "select to_regclass('of_old') as old, to_regclass('older.one') as older")).toEqual([
    { old: null, older: null },
  ]);
  await expect(run(target, 'insert into claim (id, person_id) values (4, 99)')).rejects.toThrow('foreign key');
});

test.each<[string, (backup: string) => void, string]>([
  [
    'a byte more',
    (backup) => appendFileSync(join(backup, 'databases/claims/public.person.copy.zst'), 'x'),
    'not as it was',
  ],
  ['a cut end', (backup) => truncateSync(join(backup, 'files/claims/deep/paper.pdf'), 299_999), 'not as it was'],
  ['a file that is gone', (backup) => rmSync(join(backup, ANCHORS)), 'audit-anchors.jsonl is missing'],
])('a backup with %s is refused before anything is changed', async (name, damage, message) => {
  await makeBackup(order(name));
  damage(join(folder, name));
  let begun = false;
  const { target, order: to } = await nothing;
  const reader = await openBackup(join(folder, name), undefined);
  await expect(restoreBackup(reader, { ...to, onBegin: () => (begun = true) })).rejects.toThrow(message);
  expect(begun).toBe(false);
  expect(await run(target, "select to_regclass('claim') as made")).toEqual([{ made: null }]);
});

test('a backup that breaks off leaves nothing that looks like one', async () => {
  const broken = order('broken', {
    say: () => {
      throw new Error('the disk is full');
    },
  });
  await expect(makeBackup(broken)).rejects.toThrow('the disk is full');
  expect(existsSync(broken.folder)).toBe(false);
  await expect(openBackup(`${broken.folder}.partial`, undefined)).rejects.toThrow('is no backup');
  await makeBackup({ ...broken, say: () => undefined });
  expect(existsSync(`${broken.folder}.partial`)).toBe(false);
  await expect(makeBackup({ ...broken, say: () => undefined })).rejects.toThrow('never written over another');
});

test('data are replaced when that is said, other keys and another version are refused', async () => {
  await makeBackup(order('again'));
  const reader = await openBackup(join(folder, 'again'), undefined);
  const { target, order: to } = await place();
  await to.migrate();
  await run(target, "insert into person (name) values ('Peraga Lama')");
  await expect(restoreBackup(reader, to)).rejects.toThrow('There are data already: the database claims');
  await expect(restoreBackup(reader, { ...to, overData: true, keyMarks: { 'claims k1': 'cccc' } })).rejects.toThrow(
    'needs keys that are not here: claims k1',
  );
  expect(await run(target, 'select name from person')).toEqual([{ name: 'Peraga Lama' }]);

  await run(target, "insert into migration values ('add-age')");
  await expect(restoreBackup(reader, { ...to, overData: true })).rejects.toThrow('without add-age');
  await run(target, "delete from migration where name = 'add-age'; alter table claim add column age integer");
  await expect(restoreBackup(reader, { ...to, overData: true })).rejects.toThrow('are not those of the backup');
  expect(await run(target, 'select name from person')).toEqual([{ name: 'Peraga Lama' }]);

  await run(target, 'alter table claim drop column age');
  await restoreBackup(reader, { ...to, overData: true });
  expect(await contents(target)).toEqual(await contents(source));
});

test.each<[string, readonly string[], string | RegExp | undefined]>([
  ['none', [], undefined],
  ['an older one only', ['15.18'], undefined],
  ['an older one before a newer one', ['15.18', '19.1'], 'bin1'],
  ['the same version', ['18.4'], 'bin0'],
])('pg_dump is used when it is as new as the server: %s', (name, versions, expected) => {
  const path = versions.map((version, index) => {
    const bin = join(folder, `tools-${name}`, `bin${index}`);
    mkdirSync(bin, { recursive: true });
    for (const tool of ['pg_dump', 'pg_restore']) {
      writeFileSync(join(bin, tool), `#!/bin/sh\necho "pg_dump (PostgreSQL) ${version} (Debian)"\n`);
      chmodSync(join(bin, tool), 0o755);
    }
    return bin;
  });
  const found = findPgTools(undefined, 180_004, path.join(':'), []);
  expect(found?.dump.split('/').at(-2)).toBe(expected);
  const [first] = path;
  if (first === undefined || expected === 'bin0') return;
  expect(() => findPgTools(first, 180_004)).toThrow('pg_dump 15 cannot read a server of version 18');
});
