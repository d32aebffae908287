import { describe, expect, it } from 'vitest';
import { classFloors, countClasses, tileClass } from './tile-classes.ts';

describe('the class of a tile', () => {
  it.each([
    [113_447, 1, 5],
    [100_000, 1, 5],
    [99_999, 1, 4],
    [4_870, 1, 2],
    [1_999, 1, 1],
    [0, 1, 1],
    [0, 0, 'none'],
    [null, 1, 'unknown'],
    [0, null, 'unknown'],
  ] as const)('%s people promised by %s agreements is class %s', (promised, agreements, expected) =>
    expect(tileClass({ promised, agreements })).toBe(expected),
  );

  it('has floors in rising order', () => expect([...classFloors].toSorted((a, b) => a - b)).toEqual([...classFloors]));
});

it('counts every region once', () => {
  const counts = countClasses([
    { promised: 0, agreements: 0 },
    { promised: 0, agreements: 0 },
    { promised: 1_700, agreements: 1 },
    { promised: null, agreements: null },
  ]);
  expect([...counts]).toEqual([
    ['none', 2],
    [1, 1],
    ['unknown', 1],
  ]);
});
