import { EntitySchema } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { column } from './columns.ts';
import { connect } from './database.ts';
import type { Database } from './database.ts';
import { readPage } from './page.ts';
import type { Page, PageOrder } from './page.ts';
import { countByKey, readPagesByKey } from './pages-by-key.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { statementsOf } from './testing/statements-of.ts';

interface Song {
  readonly id: string;
  readonly singers: readonly string[];
  readonly rating: string;
}

const SongTable = new EntitySchema<Song>({
  name: 'Song',
  tableName: 'song',
  columns: { id: column.textKey('id'), singers: column.textList('singers'), rating: column.text('rating') },
});

const BEST_FIRST: PageOrder<Song> = {
  direction: 'DESC',
  by: [
    { property: 'rating', type: 'text', of: ({ rating }) => rating },
    { property: 'id', type: 'text', of: ({ id }) => id },
  ],
};
const lists = (...keys: string[]) => ({ keys, belongs: 'asked.key = any(song.singers)', primaryKey: 'id' }) as const;

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await createTestDatabase('pages');
  database = await connect({ url: home.migratorUrl, tables: [SongTable], applicationName: 'test', connections: 2 });
  await database.query('create table song (id text primary key, singers text[] not null, rating text not null)');
  // Every song has one singer of three, every fifth a second: a row on several lists.
  await database.query(
    `insert into song select 'song ' || n, array['singer ' || n % 3] || case when n % 5 = 0 then array['guest'] else '{}' end, 'rating ' || n % 4
     from generate_series(1, 40) n`,
  );
});
afterAll(async () => {
  await database?.destroy();
  await home?.drop();
});

const songs = () => database.manager.createQueryBuilder(SongTable, 'song').where("song.rating <> 'rating 0'");

test('each list is what it would be alone, page after page, with rows that are on several', async () => {
  const keys = ['singer 0', 'singer 1', 'guest', 'nobody'];
  for (const key of keys) {
    let after: string | null = null;
    for (let more = true; more;) {
      const args: { first: number; after: string | null } = { first: 3, after };
      const together = await readPagesByKey(songs(), BEST_FIRST, args, lists(...keys));
      const alone: Page<Song> = await readPage(songs().andWhere(':key = any(song.singers)', { key }), BEST_FIRST, args);
      expect(together.get(key)).toEqual(alone);
      more = alone.pageInfo.hasNextPage;
      after = alone.pageInfo.endCursor;
    }
  }
});

test('each list is counted whole, and one without rows is none', async () => {
  const counts = await countByKey(songs(), lists('singer 0', 'guest', 'nobody'));
  const total = async (key: string) => songs().andWhere(':key = any(song.singers)', { key }).getCount();
  expect(new Map(counts.map((count) => [count.key, count.total]))).toEqual(
    new Map([
      ['singer 0', await total('singer 0')],
      ['guest', await total('guest')],
      ['nobody', 0],
    ]),
  );
  expect(await total('guest')).toBeGreaterThan(3);
});

test('two statements for any number of lists, one for their counts', async () => {
  const keys = Array.from({ length: 50 }, (_, n) => `singer ${n}`);
  expect(await statementsOf(() => readPagesByKey(songs(), BEST_FIRST, { first: 3 }, lists(...keys)))).toHaveLength(2);
  expect(await statementsOf(() => readPagesByKey(songs(), BEST_FIRST, { first: 3 }, lists('nobody')))).toHaveLength(1);
  expect(await statementsOf(() => countByKey(songs(), lists(...keys)))).toHaveLength(1);
});

test('what one list refuses is refused for all', async () => {
  const badInput = (argument: string) => expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } });
  await expect(readPagesByKey(songs(), BEST_FIRST, { first: 0 }, lists('guest'))).rejects.toEqual(badInput('first'));
  await expect(readPagesByKey(songs(), BEST_FIRST, { first: 1, after: 'x' }, lists('guest'))).rejects.toEqual(
    badInput('after'),
  );
});
