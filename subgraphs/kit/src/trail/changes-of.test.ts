import { createHmac } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { Temporal } from '../values/dates.ts';
import { changesOf, changesOfRow } from './changes-of.ts';

const fingerprint = (text: string): Buffer => createHmac('sha256', 'a key of the test').update(text).digest();
const kept = { personal: ['name', 'heirs'], fingerprint };
const HASH: unknown = expect.stringMatching(/^[0-9a-f]{32}$/);

describe('what changed', () => {
  test.each([
    ['nothing', { a: 1, b: 'x' }, { a: 1, b: 'x' }, []],
    ['a value', { a: 1 }, { a: 2 }, [{ field: 'a', before: '1', after: '2', isPersonal: false }]],
    ['a value that was empty', { a: null }, { a: 'x' }, [{ field: 'a', before: null, after: 'x', isPersonal: false }]],
    ['a value that is empty now', { a: 'x' }, {}, [{ field: 'a', before: 'x', after: null, isPersonal: false }]],
    [
      'a day and a list',
      { on: Temporal.PlainDate.from('2026-01-01'), codes: ['A'] },
      { on: Temporal.PlainDate.from('2026-01-02'), codes: ['A', 'B'] },
      [
        { field: 'codes', before: '["A"]', after: '["A","B"]', isPersonal: false },
        { field: 'on', before: '2026-01-01', after: '2026-01-02', isPersonal: false },
      ],
    ],
    [
      'personal values, as hashes',
      { name: 'Contoh', heirs: null },
      { name: 'Contoh Lain', heirs: [['CHILD', 'Anak']] },
      [
        { field: 'heirs', before: null, after: HASH, isPersonal: true },
        { field: 'name', before: HASH, after: HASH, isPersonal: true },
      ],
    ],
    ['personal values that stayed', { name: 'Contoh' }, { name: 'Contoh' }, []],
  ])('%s', (_case, before, after, changes) => {
    const found = changesOf(before, after, kept);
    expect(found).toEqual(changes);
    expect(JSON.stringify(found)).not.toMatch(/Contoh|Anak/);
  });

  test('is the same hash for the same value of the same field, and for nothing else', () => {
    const hashOf = (field: string, value: string) =>
      changesOf({}, { [field]: value }, { personal: [field], fingerprint })[0]?.after;
    expect(hashOf('name', 'Contoh')).toBe(hashOf('name', 'Contoh'));
    expect(hashOf('name', 'Contoh')).not.toBe(hashOf('name', 'contoh'));
    expect(hashOf('name', 'Contoh')).not.toBe(hashOf('phone', 'Contoh'));
    expect(hashOf('name', 'Contoh')).not.toBe(fingerprint('Contoh').toString('hex').slice(0, 32));
  });

  test('cannot be told of sealed values, which are never the same twice', () => {
    expect(() => changesOf({ a: Buffer.from('x') }, {}, kept)).toThrow('sealed');
  });

  test('of a row is told in clear, of what is sealed or unsaid only that it was written', () => {
    const row = { state: 'DRAFT', place: Buffer.from('x'), by: 'ratna', same: 1, version: 1 };
    expect(changesOfRow(row, { state: 'SIGNED', place: Buffer.from('y'), by: 'sari', same: 1 }, ['by'])).toEqual([
      { field: 'by', before: null, after: null, isPersonal: true },
      { field: 'place', before: null, after: null, isPersonal: true },
      { field: 'state', before: 'DRAFT', after: 'SIGNED', isPersonal: false },
    ]);
  });
});
