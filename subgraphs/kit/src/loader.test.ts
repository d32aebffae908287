import { describe, expect, test } from 'vitest';

import { loadByKey, loaderFor, loadGroups } from './loader.ts';

interface Row {
  readonly key: string;
  readonly value: number;
}

/** Remembers which keys were asked for together. */
function recording(rows: readonly Row[]) {
  const asked: (readonly string[])[] = [];
  const load = async (keys: readonly string[]): Promise<readonly Row[]> => {
    asked.push(keys);
    return rows.filter(({ key }) => keys.includes(key)).toReversed();
  };
  return { asked, load };
}

describe('one row for each key', () => {
  test('is read in one go, each key once, and given to who asked for it', async () => {
    const { asked, load } = recording([
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ]);
    const loader = loadByKey(load, ({ key }) => key);
    const rows = await Promise.all(['b', 'nobody', 'a', 'b'].map((key) => loader.load(key)));
    expect(rows.map((row) => row?.value ?? null)).toEqual([2, null, 1, 2]);
    expect(asked).toEqual([['b', 'nobody', 'a']]);
  });

  test('fails for all who asked when it cannot be read', async () => {
    const loader = loadByKey(
      async (): Promise<Row[]> => Promise.reject(new Error('the database is gone')),
      ({ key }) => key,
    );
    const answers = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('any number of rows for each key', () => {
  test('keep the order they were read in', async () => {
    const { asked, load } = recording([
      { key: 'a', value: 2 },
      { key: 'b', value: 3 },
      { key: 'a', value: 1 },
    ]);
    const loader = loadGroups(load, ({ key }) => key);
    const groups = await Promise.all(['a', 'nobody', 'b'].map((key) => loader.load(key)));
    expect(groups.map((rows) => rows.map(({ value }) => value))).toEqual([[1, 2], [], [3]]);
    expect(asked).toEqual([['a', 'nobody', 'b']]);
  });

  test('rows that nobody asked for are left out', async () => {
    const loader = loadGroups(
      async () => [{ key: 'somebody else', value: 1 }],
      ({ key }: Row) => key,
    );
    expect(await loader.load('a')).toEqual([]);
  });
});

test('the same arguments share a loader, others do not', () => {
  const loaders = loaderFor((args: { first: number; after: string | null }) => ({ args }));
  expect(loaders({ first: 5, after: null })).toBe(loaders({ first: 5, after: null }));
  expect(loaders({ first: 6, after: null })).not.toBe(loaders({ first: 5, after: null }));
});
