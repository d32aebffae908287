import { EntitySchema } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { column } from './columns.ts';
import { connect } from './database.ts';
import type { Database } from './database.ts';
import { readPage, readPagesByParent } from './page.ts';
import type { Page, PageOrder } from './page.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { Temporal } from './values/dates.ts';
import type { Instant, PlainDate } from './values/dates.ts';

interface Note {
  readonly id: string;
  readonly owner: string;
  readonly day: PlainDate;
  readonly writtenAt: Instant;
}

const NoteTable = new EntitySchema<Note>({
  name: 'Note',
  tableName: 'note',
  columns: {
    id: column.uuidKey(),
    owner: column.text('owner'),
    day: column.date('day'),
    writtenAt: column.instant('written_at'),
  },
});

const id = { property: 'id', type: 'uuid', of: (note: Note) => note.id } as const;
const day = { property: 'day', type: 'date', of: (note: Note) => note.day.toString() } as const;
const owner = { property: 'owner', type: 'text', of: (note: Note) => note.owner } as const;
const writtenAt = {
  property: 'writtenAt',
  type: 'timestamptz',
  of: (note: Note) => note.writtenAt.toString(),
} as const;

const BY_DAY: PageOrder<Note> = { direction: 'DESC', by: [day, id] };
const BY_OWNER: PageOrder<Note> = { direction: 'ASC', by: [owner, id] };
const BY_MOMENT: PageOrder<Note> = { direction: 'ASC', by: [writtenAt, id] };

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await createTestDatabase('page');
  database = await connect({ url: home.migratorUrl, tables: [NoteTable], applicationName: 'test', connections: 2 });
  await database.query(
    'create table note (id uuid primary key default uuidv7(), owner text not null, day date not null, written_at timestamptz(3) not null)',
  );
});
beforeEach(() => database.query('truncate note'));
afterAll(async () => {
  await database?.destroy();
  await home?.drop();
});

/** Writes notes that share few days, owners and moments: equal keys are where paging goes wrong. */
async function write(count: number, on = '2024-11-01'): Promise<void> {
  await database.query(
    `insert into note (owner, day, written_at)
     select 'owner ' || n % 2, $2::date + n % 3, '2024-11-01T00:00:00.123Z'::timestamptz + n % 2 * interval '1 millisecond' from generate_series(1, $1) n`,
    [count, on],
  );
}

function read(order: PageOrder<Note>, first: number, after: string | null = null): Promise<Page<Note>> {
  return readPage(database.manager.createQueryBuilder(NoteTable, 'note'), order, { first, after });
}

/** Reads a list to its end, doing something after each page. */
async function readAll(
  order: PageOrder<Note>,
  first: number,
  between: () => Promise<void> = async () => undefined,
): Promise<Note[]> {
  const notes: Note[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page<Note> = await read(order, first, after);
    notes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return notes;
    after = pageInfo.endCursor;
    await between();
  }
}

const forged = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');
const ID = '01936d2e-7f3a-7c11-8a5b-0242ac120002';

describe('reading on', () => {
  test.each([
    ['by day, newest first', BY_DAY],
    ['by owner', BY_OWNER],
    ['by moment', BY_MOMENT],
  ])('%s: every row once, in order, whatever the size of a page', async (_case, order) => {
    await write(23);
    const all = (await read(order, 100)).edges.map(({ node }) => node.id);
    expect(new Set(all).size).toBe(23);
    for (const first of [1, 2, 7, 22, 23, 24]) {
      expect((await readAll(order, first)).map((note) => note.id)).toEqual(all);
    }
  });

  test('rows that come in meanwhile neither shift nor repeat what was there', async () => {
    await write(20);
    const before = (await read(BY_DAY, 100)).edges.map(({ node }) => node.id);
    const seen = (await readAll(BY_DAY, 3, () => write(4))).map((note) => note.id);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((each) => before.includes(each))).toEqual(before);
  });

  test('a row that was removed leaves no gap: its cursor still says where to read on', async () => {
    await write(9);
    const { edges, pageInfo } = await read(BY_DAY, 3);
    const rest = (await read(BY_DAY, 100, pageInfo.endCursor)).edges.map(({ node }) => node.id);
    await database.manager.delete(NoteTable, { id: edges[2]!.node.id });
    expect((await read(BY_DAY, 100, pageInfo.endCursor)).edges.map(({ node }) => node.id)).toEqual(rest);
  });
});

describe('where a page starts and ends', () => {
  test('an empty list', async () => {
    expect(await read(BY_DAY, 5)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('the first page, one between and the last', async () => {
    await write(5);
    const first = await read(BY_DAY, 2);
    const second = await read(BY_DAY, 2, first.pageInfo.endCursor);
    const last = await read(BY_DAY, 2, second.pageInfo.endCursor);
    expect(
      [first, second, last].map(({ edges, pageInfo }) => [
        edges.length,
        pageInfo.hasPreviousPage,
        pageInfo.hasNextPage,
      ]),
    ).toEqual([
      [2, false, true],
      [2, true, true],
      [1, true, false],
    ]);
    expect(first.pageInfo).toMatchObject({ startCursor: first.edges[0]!.cursor, endCursor: first.edges[1]!.cursor });
  });

  test('a last page that is full says that nothing follows', async () => {
    await write(4);
    const { pageInfo } = await read(BY_DAY, 2, (await read(BY_DAY, 2)).pageInfo.endCursor);
    expect(pageInfo.hasNextPage).toBe(false);
  });
});

const badInput = (argument: string) => expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } });

describe('what no caller may ask', () => {
  test.each([0, -1, 101, 1.5, Number.NaN])('%s rows at once', async (first) => {
    await expect(read(BY_DAY, first)).rejects.toEqual(badInput('first'));
  });

  test.each([1, 100])('%s rows at once is allowed', async (first) => {
    await expect(read(BY_DAY, first)).resolves.toMatchObject({ edges: [] });
  });

  test.each<[string, PageOrder<Note>, string]>([
    ['an empty text', BY_DAY, ''],
    ['no base64', BY_DAY, '***'],
    ['no JSON', BY_DAY, Buffer.from('no JSON').toString('base64url')],
    ['no list', BY_DAY, forged({ 0: '2024-11-01', 1: ID, length: 2 })],
    ['a key too few', BY_DAY, forged(['2024-11-01'])],
    ['a key too many', BY_DAY, forged(['2024-11-01', ID, ID])],
    ['no texts', BY_DAY, forged([20_241_101, ID])],
    ['a null', BY_DAY, forged([null, ID])],
    ['no day', BY_DAY, forged(['tomorrow', ID])],
    ['SQL', BY_DAY, forged(["2024-11-01'::date or true --", ID])],
    ['29 February of a common year', BY_DAY, forged(['2023-02-29', ID])],
    ['the year 0', BY_DAY, forged(['0000-01-01', ID])],
    ['no identifier', BY_DAY, forged(['2024-11-01', 'x'])],
    ['an identifier in capitals', BY_DAY, forged(['2024-11-01', ID.toUpperCase()])],
    ['an identifier with a line after it', BY_DAY, forged(['2024-11-01', `${ID}\n`])],
    ['a NUL', BY_OWNER, forged(['\0', ID])],
    ['a text without end', BY_OWNER, forged(['x'.repeat(100_000), ID])],
    ['a cursor of another list', BY_OWNER, forged([ID])],
    ['no moment', BY_MOMENT, forged(['now', ID])],
    ['a moment of a day that never was', BY_MOMENT, forged(['2024-02-31T00:00:00Z', ID])],
    ['a moment of the year 0', BY_MOMENT, forged(['0000-01-01T00:00:00Z', ID])],
    ['an hour that never strikes', BY_MOMENT, forged(['2024-02-01T24:00:00Z', ID])],
  ])('a forged cursor of %s', async (_case, order, after) => {
    await expect(read(order, 5, after)).rejects.toEqual(badInput('after'));
  });

  test.each<[string, PageOrder<Note>, string]>([
    ['half a letter, which databases do not know', BY_OWNER, forged(['\ud800', ID])],
    ['quotes and backslashes', BY_OWNER, forged([String.raw`'"\\%_`, ID])],
    ['a leap day', BY_DAY, forged(['2024-02-29', ID])],
    ['the last day of all', BY_DAY, forged(['9999-12-31', ID])],
    ['a moment to the microsecond', BY_MOMENT, forged(['2024-02-29T23:59:59.123456Z', ID])],
  ])('a made-up cursor of %s is only a position', async (_case, order, after) => {
    await expect(read(order, 5, after)).resolves.toMatchObject({ edges: [] });
  });
});

describe('the same page of many lists', () => {
  const pages = (keys: readonly string[], first: number, after: string | null = null) =>
    readPagesByParent(
      database.manager.createQueryBuilder(NoteTable, 'note'),
      BY_DAY,
      { first, after },
      { parent: 'owner', keys },
    );

  test('is for each what it would be alone', async () => {
    await write(17);
    const alone = (key: string, first: number) =>
      readPage(database.manager.createQueryBuilder(NoteTable, 'note').where('note.owner = :key', { key }), BY_DAY, {
        first,
      });
    for (const first of [1, 3, 8, 9]) {
      const found = await pages(['owner 0', 'owner 1', 'nobody'], first);
      expect(found.get('owner 0')).toEqual(await alone('owner 0', first));
      expect(found.get('owner 1')).toEqual(await alone('owner 1', first));
      expect(found.get('nobody')).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } });
    }
  });

  test('refuses what one list refuses', async () => {
    await expect(pages(['owner 0'], 101)).rejects.toEqual(badInput('first'));
    await expect(pages(['owner 0'], 5, 'x')).rejects.toEqual(badInput('after'));
  });
});

test('dates and moments come out of the database as what they are', async () => {
  await write(1);
  const [edge] = (await read(BY_MOMENT, 1)).edges;
  expect(edge!.node.day).toBeInstanceOf(Temporal.PlainDate);
  expect(edge!.node.writtenAt.toString()).toBe('2024-11-01T00:00:00.124Z');
});
