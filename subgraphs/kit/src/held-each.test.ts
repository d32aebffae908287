import { describe, expect, test } from 'vitest';

import { freeze, HeldEach, HeldEntry } from './held-each.ts';

class Note extends HeldEntry {
  text: string | undefined;
}

const hold = (most: number) => new HeldEach((version) => new Note(version), most);

describe('things that are held, each at its version', () => {
  test('are given at their version alone', () => {
    const held = hold(10_000);
    held.at('a', '1').text = 'one';
    held.at('b', '1').text = 'other';
    expect([held.at('a', '1').text, held.at('b', '1').text]).toEqual(['one', 'other']);
    expect(held.at('a', '2').text).toBeUndefined();
    // The version before is gone: it will never be that again.
    expect(held.at('a', '1').text).toBeUndefined();
    expect(held.at('b', '1').text).toBe('other');
  });

  test('take no more than they may: what came first goes first', () => {
    const held = hold(1_000);
    for (const key of ['a', 'b', 'c']) {
      const entry = held.at(key, '1');
      entry.text = key;
      held.grew(key, entry, 100);
    }
    expect(held.bytes).toBe(900);
    held.at('d', '1').text = 'd';
    expect(held.bytes).toBe(800);
    expect(['b', 'c', 'd'].map((key) => held.at(key, '1').text)).toEqual(['b', 'c', 'd']);
    expect(held.at('a', '1').text).toBeUndefined();
  });

  test('serve who has them after they were left, and cost nothing any more', () => {
    const held = hold(1_000);
    const entry = held.at('a', '1');
    held.at('a', '2');
    const { bytes } = held;
    entry.text = 'old';
    held.grew('a', entry, 500);
    expect([held.bytes, entry.text, held.at('a', '2').text]).toEqual([bytes, 'old', undefined]);
    // One that is larger than all that may be held is not held.
    const large = held.at('b', '1');
    held.grew('b', large, 5_000);
    expect(held.bytes).toBeLessThanOrEqual(1_000);
  });
});

test('what is frozen is frozen to the last list in it, and objects of a class are left', () => {
  const at = new Date(0);
  const value = freeze({ list: [{ deep: ['x'] }], at });
  expect(() => value.list[0]!.deep.push('y')).toThrow(TypeError);
  expect(() => Object.assign(value, { list: [] })).toThrow(TypeError);
  at.setTime(1);
  expect(value.at.getTime()).toBe(1);
});
