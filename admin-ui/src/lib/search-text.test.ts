import { describe, expect, it } from 'vitest';
import { oneOf, parseSearch, stringifySearch, textOf } from './search-text.ts';

describe('search parameters', () => {
  it('keeps every digit of a long number', () => {
    expect(parseSearch('?kode=9171234567890001')).toEqual({ kode: '9171234567890001' });
  });

  it('reads back what it wrote', () => {
    const values = { wilayah: '32.04', cari: 'Kota & Kabupaten', tampilan: 'tabel' };
    expect(parseSearch(stringifySearch(values))).toEqual(values);
  });

  it('leaves out what says nothing', () => {
    expect(stringifySearch({ cari: '', wilayah: undefined, tingkat: null })).toBe('');
  });

  it('accepts only the words that a page knows', () => {
    expect(oneOf('tabel', ['petak', 'tabel'])).toBe('tabel');
    expect(oneOf('peta', ['petak', 'tabel'])).toBeUndefined();
  });

  it('trims a text and treats an empty one as absent', () => {
    expect(textOf('  Bandung ')).toBe('Bandung');
    expect(textOf('   ')).toBeUndefined();
    expect(textOf(12)).toBeUndefined();
  });
});
