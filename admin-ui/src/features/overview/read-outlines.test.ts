import { expect, it } from 'vitest';
import { readOutlines } from './read-outlines.ts';

it('reads paths by the code of a province or a regency', () => {
  const read = readOutlines({ '11': 'M1 2l3-4z', '32.04': 'M0 0L1 1Z' });
  expect([...(read ?? [])]).toEqual([
    ['11', 'M1 2l3-4z'],
    ['32.04', 'M0 0L1 1Z'],
  ]);
});

it.each([
  ['a path that is none', { '11': 'url(#x)' }],
  ['a path that is no text', { '11': 7 }],
  ['a code that is none', { Aceh: 'M0 0z' }],
  ['a list', []],
  ['nothing', null],
])('leaves out %s', (_name, value) => expect(readOutlines(value)).toBeNull());
