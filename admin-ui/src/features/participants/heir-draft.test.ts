import { describe, expect, it } from 'vitest';
import { freshHeir, HEIR_FIELD, readHeirs, readShare } from './heir-draft.ts';

describe('heirs as they are typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['60', 6_000],
    ['33,33', 3_333],
    ['33.3 %', 3_330],
    ['100', 10_000],
    // What the graph refuses at its field is not read as nothing.
    ['0', 0],
    ['101', 10_100],
    ['sixty', 'WRONG'],
    ['1/3', 'WRONG'],
    ['33,333', 'WRONG'],
    ['-5', 'WRONG'],
  ])('read a share of "%s" percent as %s', (text, share) => expect(readShare(text)).toBe(share));

  it('are sent without the spaces that people group digits with, and what is left out as nothing', () => {
    const typed = { ...freshHeir(), relation: 'SPOUSE' as const, name: '  Contoh Istri ', accountNumber: '555-666 77' };
    expect(readHeirs([typed])).toEqual({
      heirs: [
        {
          relation: 'SPOUSE',
          name: 'Contoh Istri',
          phone: null,
          bank: null,
          accountNumber: '55566677',
          shareBasisPoints: null,
        },
      ],
    });
    expect(readHeirs([])).toEqual({ heirs: [] });
  });

  it('are all told what is wrong, each at a field that the form shows, and none is left out silently', () => {
    const good = { ...freshHeir(), relation: 'CHILD' as const, name: 'Contoh Anak' };
    const read = readHeirs([good, freshHeir(), { ...good, share: 'half' }]);
    const fields = 'errors' in read ? Object.keys(read.errors) : [];
    expect(fields).toEqual(['heirs.1.relation', 'heirs.1.name', 'heirs.2.shareBasisPoints']);
    expect(fields.every((field) => HEIR_FIELD.test(field))).toBe(true);
    expect(HEIR_FIELD.test('heirs')).toBe(false);
  });
});
