import { expect, test } from 'vitest';

import { Bounded } from './bounded.ts';

test('what was set longest ago is forgotten, and nothing else', () => {
  const known = new Bounded<string | undefined, number>(3);
  known.set('a', 1).set(undefined, 2).set('c', 3);
  // Looking something up keeps nothing longer; setting it again does, and takes nobody's place.
  expect([known.get('a'), known.set('a', 4).size]).toEqual([1, 3]);
  known.set('d', 5);
  expect([...known]).toEqual([
    ['c', 3],
    ['a', 4],
    ['d', 5],
  ]);
  for (let n = 0; n < 1_000; n += 1) known.set(String(n), n);
  expect([...known.keys()]).toEqual(['997', '998', '999']);
});

test('what is in use is among the last forgotten, as soon as half of the room is taken', () => {
  const known = new Bounded<string, number>(4);
  known.set('a', 1).set('b', 2);
  expect([known.use('a'), known.use('none'), [...known.keys()]]).toEqual([1, undefined, ['a', 'b']]);
  known.set('c', 3);
  expect([known.use('a'), [...known.keys()]]).toEqual([1, ['b', 'c', 'a']]);
  known.set('d', 4).set('e', 5);
  expect([...known.keys()]).toEqual(['c', 'a', 'd', 'e']);
});
