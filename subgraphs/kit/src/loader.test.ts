import { execFileSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';

import { BatchLoader } from './batch-loader.ts';
import { loadByKey, loaderFor, loadGroups } from './loader.ts';
import { Loading } from './loading.ts';

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

/** Gives each key in capitals, and remembers which were asked for together. */
function shouting() {
  const asked: (readonly string[])[] = [];
  const loader = new BatchLoader<string, string>(async (keys) => {
    asked.push([...keys]);
    return keys.map((key) => (key === 'bad' ? new Error('no such word') : key.toUpperCase()));
  });
  return { asked, loader };
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

describe('what is asked for together', () => {
  test('is all until nothing is left to do but to read', async () => {
    const { asked, loader } = shouting();
    const slowly = async (turns: number, key: string): Promise<string> => {
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      return loader.load(key);
    };
    expect(await Promise.all([loader.load('a'), slowly(1, 'b'), slowly(12, 'c')])).toEqual(['A', 'B', 'C']);
    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  test('goes on together, also where a part was known: what it asks for next is asked once', async () => {
    const [first, next] = [shouting(), shouting()];
    await first.loader.load('known');
    const both = ['known', 'new', 'known'].map((key) => first.loader.load(key).then((word) => next.loader.load(word)));
    expect(await Promise.all(both)).toEqual(['KNOWN', 'NEW', 'KNOWN']);
    expect(first.asked).toEqual([['known'], ['new']]);
    expect(next.asked.map((keys) => keys.toSorted())).toEqual([['KNOWN', 'NEW']]);
  });

  test('can be known already, and needs no reading', async () => {
    const { asked, loader } = shouting();
    await loader.load('a');
    expect(await Promise.all([loader.load('a'), loader.load('a')])).toEqual(['A', 'A']);
    expect(asked).toEqual([['a']]);
  });
});

describe('a key that fails', () => {
  test('takes no other with it, and fails again without being read again', async () => {
    const { asked, loader } = shouting();
    expect(await loader.loadMany(['a', 'bad'])).toEqual(['A', new Error('no such word')]);
    await expect(loader.load('bad')).rejects.toThrow('no such word');
    expect(asked).toEqual([['a', 'bad']]);
  });

  test.each<[string, (keys: readonly string[]) => Promise<string[]>]>([
    ['the reading fails', () => Promise.reject(new Error('away'))],
    [
      'it fails at once',
      () => {
        throw new Error('away');
      },
    ],
    ['it gives too little', () => Promise.resolve([])],
  ])('because %s is read again when it is asked for again', async (_case, fails) => {
    let times = 0;
    const loader = new BatchLoader<string, string>((keys) =>
      ++times === 1 ? fails(keys) : Promise.resolve([...keys]),
    );
    const [asked, again] = [loader.load('a'), loader.load('a')];
    await expect(asked).rejects.toThrow();
    await expect(again).rejects.toThrow();
    expect(await loader.load('a')).toBe('a');
  });
});

describe('what a loader knows', () => {
  test('can be forgotten, one key or all', async () => {
    const { asked, loader } = shouting();
    await loader.loadMany(['a', 'b']);
    await loader.clear('a').loadMany(['a', 'b']);
    await loader.clearAll().loadMany(['a', 'b']);
    expect(asked).toEqual([['a', 'b'], ['a'], ['a', 'b']]);
  });

  test('can be told, but not told otherwise', async () => {
    const { asked, loader } = shouting();
    loader.prime('a', 'told').prime('a', 'told again').prime('c', new Error('told to fail'));
    expect(await loader.loadMany(['a', 'b', 'c'])).toEqual(['told', 'B', new Error('told to fail')]);
    expect(asked).toEqual([['b']]);
  });
});

describe('who waits for a value of many', () => {
  const problem = new Error('it will not come');
  const uses: readonly [string, (value: Promise<number>) => Promise<unknown>][] = [
    ['awaits it', async (value) => (await value) + 1],
    ['awaits it late', async (value) => (await new Promise(setImmediate), (await value) + 1)],
    ['catches', async (value) => value.catch((error: unknown) => error === problem)],
    ['passes it on', (value) => value.then(null, null).then((number) => [number])],
    ['goes on with another promise', (value) => value.then((number) => Promise.resolve(number * 2))],
    ['goes on with one of many', (value) => value.then(() => value.then((number) => number * 3))],
    [
      'goes on with one that fails',
      (value) => value.then(() => Promise.reject(new Error('later'))).catch((error: unknown) => String(error)),
    ],
    [
      'fails on the way',
      (value) =>
        value.then((number) => {
          throw new Error(`cannot use ${number}`);
        }),
    ],
    ['has it among others', (value) => Promise.all([value, value.then((number) => -number)])],
    [
      'tidies up',
      async (value) => {
        const done: string[] = [];
        const outcome = await value.finally(() => void done.push('tidy')).catch(() => 'nothing');
        return [outcome, done];
      },
    ],
    [
      'asks more than once',
      async (value) => {
        const seen: number[] = [];
        await Promise.all([1, 2, 3].map((turn) => value.then((number) => seen.push(number * turn))));
        return seen;
      },
    ],
  ];

  test.each(
    uses.flatMap(([use, run]) =>
      ['comes', 'does not come'].flatMap((end) => ['before', 'after'].map((when) => [use, end, when, run] as const)),
    ),
  )('%s: if it %s %s that, it is as with any promise', async (_use, end, when, run) => {
    const outcomes = [new Loading<number>(), Promise.withResolvers<number>()].map(async (kind) => {
      const promise = kind instanceof Loading ? kind : kind.promise;
      const settle = (): void => {
        if (kind instanceof Loading) return end === 'comes' ? kind.succeed(7) : kind.fail(problem);
        return end === 'comes' ? kind.resolve(7) : kind.reject(problem);
      };
      // Whoever is told of failures that nobody hears of is told in the next test.
      promise.catch(() => undefined);
      if (when === 'before') settle();
      const [outcome] = await Promise.allSettled([
        (async () => {
          const used = run(promise);
          if (when === 'after') setTimeout(settle, 1);
          return used;
        })(),
      ]);
      return outcome;
    });
    const [ours, theirs] = await Promise.all(outcomes);
    expect(ours).toEqual(theirs);
  });

  test('is called in the turn in which all of a batch have come, one after the other', async () => {
    const seen: string[] = [];
    const [a, b] = [new Loading<string>(), new Loading<string>()];
    for (const loading of [a, b]) void loading.then((value) => seen.push(value));
    a.succeed('a');
    b.succeed('b');
    expect(seen).toEqual(['a', 'b']);
  });

  test('and nobody hears of a failure: the process does', () => {
    const script = `
      import { Loading } from '${import.meta.resolve('./loading.ts')}';
      const [heard, unheard] = [new Loading(), new Loading()];
      heard.catch(() => console.log('heard'));
      process.on('unhandledRejection', (error) => console.log('told of ' + error.message));
      heard.fail(new Error('the first'));
      unheard.fail(new Error('the second'));
      const used = new Loading();
      used.then(() => { throw new Error('the third'); });
      used.succeed(1);`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(output.trim().split('\n')).toEqual(['heard', 'told of the second', 'told of the third']);
  });
});
