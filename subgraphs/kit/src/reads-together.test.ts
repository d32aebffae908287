import { Client } from 'pg';
import { EntitySchema, QueryFailedError } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { withinBudget } from './budget.ts';
import { column, nullable } from './columns.ts';
import { connect } from './database.ts';
import type { Database } from './database.ts';
import { lineReader } from './line-reader.ts';
import { readPlainRows, readsOf } from './reads-together.ts';
import { oneOf, rowReader, rowsOf } from './row-reader.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';

const kinds = {
  id: column.integer('id'),
  text: nullable(column.text('t')),
  list: { ...column.textList('list'), nullable: true },
  day: nullable(column.date('day')),
  moment: nullable(column.instant('moment')),
  money: nullable(column.rupiah('money')),
  yes: nullable(column.boolean('yes')),
  bytes: nullable(column.bytes('bytes')),
  json: nullable(column.json('json')),
} satisfies Record<string, EntitySchemaColumnOptions>;

type Kinds = { readonly [Property in keyof typeof kinds]: unknown };

const KindsTable = new EntitySchema<Kinds>({
  name: 'Kinds',
  tableName: 'kinds',
  columns: { ...kinds, id: { ...kinds.id, primary: true } },
});

const readKinds = rowReader(KindsTable);

const TEXTS = [
  '',
  'NULL',
  'null',
  'a b',
  'a,b',
  '{}',
  '{a}',
  '"',
  '\\',
  '\\"',
  'é 中 😀',
  "o'clock",
  '\n\t',
  ' ',
  '%_',
];

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await createTestDatabase('together');
  const owner = new Client({ connectionString: home.migratorUrl });
  await owner.connect();
  await owner.query(`
    create table kinds (id int primary key, t text, list text[], day date, moment timestamptz(3), money bigint, yes boolean, bytes bytea, json jsonb);
    grant all on kinds to ${home.serviceRole};
    insert into kinds values
      (1, 'plain', '{KPPS,PPS}', '2024-11-27', '2024-11-27 21:00:00.123+07', 9007199254740991, true, '\\x00ff', '{"a": [1, null, "b"]}'),
      (2, '', '{}', '0001-01-01', '1970-01-01 00:00:00+00', 0, false, '', 'null'),
      (3, null, null, null, null, null, null, null, null),
      (4, 'NULL', '{NULL,"NULL","a b","a,b","","\\"","\\\\\\\\",é}', '9999-12-31', '1899-06-01 12:00:00.001+07:07:12', -5, true, '\\x41', '"text"')`);
  await owner.query('insert into kinds (id, list) values (5, $1), (6, $2)', [TEXTS, ['x.1', 'null', 'y-2']]);
  await owner.end();
  database = await connect({ url: home.url, tables: [KindsTable], applicationName: 'together-test', connections: 4 });
});
afterAll(async () => {
  await database?.destroy();
  await home?.drop();
});

/** As one request: what is asked for in one turn goes together. */
const asOneRequest = <Result>(work: () => Result): Result => withinBudget(60_000, work);

const ask = (text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> =>
  readPlainRows(database.manager, text, values);

describe('statements that one request asks for in one turn', () => {
  it('go on one connection, and each has its own answer', async () => {
    const answers = await asOneRequest(() =>
      Promise.all(Array.from({ length: 8 }, (_, n) => ask('select pg_backend_pid() as pid, $1::int as n', [n]))),
    );
    expect(answers.map(([row]) => row?.['n'])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(answers.map(([row]) => row?.['pid'])).size).toBe(1);
  });

  it('are those of this request only', async () => {
    const pid = () => ask('select pg_backend_pid() as pid from pg_sleep(0.1) where $1::int = 1', [1]);
    const [[one], [other]] = await Promise.all([asOneRequest(pid), asOneRequest(pid)]);
    expect(one?.['pid']).not.toBe(other?.['pid']);
  });

  it('fail one by one, and say which statement it was', async () => {
    const [before, failed, after] = await asOneRequest(() =>
      Promise.allSettled([
        ask('select $1::int as n', [1]),
        ask('select 1 / $1::int as n', [0]),
        readKinds(database.manager, oneOf('id::text', ['2'])),
      ]),
    );
    expect(before).toMatchObject({ value: [{ n: 1 }] });
    expect(after).toMatchObject({ value: [{ id: 2, text: '' }] });
    const { reason } = failed as PromiseRejectedResult;
    expect(reason).toBeInstanceOf(QueryFailedError);
    expect(reason).toMatchObject({ code: '22012', query: 'select 1 / $1::int as n', parameters: [0] });
  });

  it('say of a mistake what the same statement says by itself', async () => {
    const problem = (asked: Promise<unknown>) =>
      asked.then(
        () => null,
        ({ name, message, code }: Record<string, unknown>) => ({ name, message, code }),
      );
    for (const [text, value] of [
      ['select nothing from kinds where id = $1', 1],
      ['select id from kinds where id = $1', 'x'],
      ['select $1::text as t', 'a\0b'],
    ] as const) {
      const alone = await problem(database.query(text, [value]));
      expect(alone).not.toBeNull();
      for (let times = 0; times < 5; times++)
        expect(await asOneRequest(() => problem(ask(text, [value])))).toEqual(alone);
    }
  });

  it('are stopped when the time of the request is over, all of them, and leave connections as good as before', async () => {
    const over = { extensions: { code: 'SUBGRAPH_TIMEOUT' } };
    const asked = withinBudget(200, () =>
      Promise.allSettled([1, 2, 3].map((n) => ask('select pg_sleep(60), $1::int as together_asleep', [n]))),
    );
    for (const each of await asked) expect(each).toMatchObject({ status: 'rejected', reason: over });
    const [found] = await ask(
      `select count(*)::int as n from pg_stat_activity where query like '%together_asleep' and state = 'active' and pid <> pg_backend_pid() and $1`,
      [true],
    );
    expect(found).toEqual({ n: 0 });
    for (let n = 0; n < 5; n++) expect(await ask('select $1::int as n from pg_sleep(0.02)', [n])).toEqual([{ n }]);
  });

  it('do not begin once it is over', async () => {
    const asked = withinBudget(1, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return ask('select $1::int as n', [1]);
    });
    await expect(asked).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
  });

  it('all fail with a connection that is cut, and the next are answered', async () => {
    const asked = asOneRequest(() =>
      Promise.allSettled([
        ask('select pg_terminate_backend(pg_backend_pid()), $1::int as n', [1]),
        ask('select $1::int as n', [2]),
      ]),
    );
    expect((await asked).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await ask('select $1::int as n', [3])).toEqual([{ n: 3 }]);
  });

  it('are each told as slow for their own time, without that of those before them', async () => {
    const told: { readonly took: number; readonly statement: string }[] = [];
    const logger = { warn: (about: (typeof told)[number]) => told.push(about) };
    const slow = await connect({
      url: home.url,
      tables: [],
      applicationName: 'together-test',
      logger: logger as never,
      slowMs: 5,
    });
    // What it takes to connect.
    told.length = 0;
    const startedAt = performance.now();
    await asOneRequest(() =>
      Promise.all([
        readPlainRows(slow.manager, 'select $1::int as slow from pg_sleep(0.3)', [1]),
        readPlainRows(slow.manager, 'select $1::int as next from pg_sleep(0.01)', [1]),
      ]),
    );
    const elapsed = performance.now() - startedAt;
    await slow.destroy();
    // On a busy machine others are slow, too.
    const slept = told.filter(({ statement }) => statement.includes('pg_sleep'));
    expect(slept.map(({ statement }) => statement)).toEqual([
      'select $1::int as slow from pg_sleep(0.3)',
      'select $1::int as next from pg_sleep(0.01)',
    ]);
    expect(slept[0]?.took).toBeGreaterThanOrEqual(299);
    expect(slept.reduce((sum, { took }) => sum + took, 0)).toBeLessThanOrEqual(elapsed + slept.length);
  });

  it('are sent one by one where a pooler stands between that knows no prepared statements', async () => {
    const plain = await connect({
      url: home.url,
      tables: [KindsTable],
      applicationName: 'together-test',
      prepares: false,
    });
    const found = await asOneRequest(() =>
      Promise.all([1, 2, 3].map((id) => readKinds(plain.manager, { sql: 'id = :id', parameters: { id } }))),
    );
    const [named] = await plain.query<{ n: number }[]>('select count(*)::int as n from pg_prepared_statements');
    await plain.destroy();
    expect(found.flat().map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(named).toEqual({ n: 0 });
  });
});

describe('rows made of what PostgreSQL writes', () => {
  it('are those of the driver and TypeORM, for every kind of column', async () => {
    const everything = { sql: 'id > :from', parameters: { from: 0 } };
    const expected = await database.manager.find(KindsTable, { order: { id: 'ASC' } });
    expect(expected).toHaveLength(6);
    expect(await readKinds(database.manager, everything, 'id')).toEqual(expected);
    expect(await rowsOf(database.manager.createQueryBuilder(KindsTable, 'k').orderBy('k.id'))).toEqual(expected);
    const within = await database.transaction((transaction) => readKinds(transaction, everything, 'id'));
    expect(within).toEqual(expected);
    expect(expected[4]).toMatchObject({ list: TEXTS });
  });

  it('come the same way the first time, and when they are prepared', async () => {
    for (let times = 0; times < 5; times++)
      expect(await readKinds(database.manager, { sql: 'list = :list', parameters: { list: TEXTS } })).toMatchObject([
        { id: 5 },
      ]);
  });

  it('are found by values that only the driver can send', async () => {
    const day = new Date('2024-11-27T14:00:00.123Z');
    expect(await readKinds(database.manager, { sql: 'moment = :day', parameters: { day } })).toMatchObject([{ id: 1 }]);
  });
});

it('lines of texts and numbers are the same outside of a transaction and within one', async () => {
  const readLines = lineReader<{ id: number; text: string | null; money: number | null; sum: number | null }>({
    id: 'number',
    text: 'text',
    money: 'number',
    sum: 'number',
  });
  const text = `select id, t as text, money, sum(money) filter (where yes)::float8 as sum from kinds where id = any($1::int[]) group by id order by id`;
  const read = (where: Database['manager']) => readLines(where, text, [[1, 2, 3, 4]]);
  const lines = await read(database.manager);
  expect(lines).toEqual([
    { id: 1, text: 'plain', money: 9007199254740991, sum: 9007199254740991 },
    { id: 2, text: '', money: 0, sum: null },
    { id: 3, text: null, money: null, sum: null },
    { id: 4, text: 'NULL', money: -5, sum: -5 },
  ]);
  expect(await database.transaction(read)).toEqual(lines);
});

it('reads of a transaction stay in it', async () => {
  await database.transaction(async (transaction) => {
    await transaction.insert(KindsTable, { id: 99, text: 'not told to anybody yet' });
    expect(readsOf(transaction)).toBeUndefined();
    expect(await readKinds(transaction, oneOf('id::text', ['99']))).toHaveLength(1);
    expect(await readPlainRows(transaction, 'select id from kinds where id = $1', [99])).toHaveLength(1);
    expect(await readKinds(database.manager, oneOf('id::text', ['99']))).toHaveLength(0);
    await transaction.delete(KindsTable, { id: 99 });
  });
});
