import { describe, expect, it } from 'vitest';
import {
  formatBasisPoints,
  formatCompact,
  formatDate,
  formatDateTime,
  formatList,
  formatLongDate,
  formatNumber,
  formatRate,
  formatRupiah,
  formatShare,
} from './format.ts';

describe('numbers', () => {
  it.each([
    ['id', 113447, '113.447'],
    ['en', 113447, '113,447'],
    ['id', 0, '0'],
  ] as const)('in %s writes %d as %s', (language, value, text) => expect(formatNumber(value, language)).toBe(text));

  it('writes rates of a column with the same decimals', () => {
    expect([4.4, 54.35, 0].map((rate) => formatRate(rate, 'id'))).toEqual(['4,40', '54,35', '0,00']);
    expect(formatRate(4.4, 'en')).toBe('4.40');
  });

  it('shortens where room is short', () => {
    expect(formatCompact(113447, 'id')).toBe('113\u00a0rb');
    expect(formatCompact(1876, 'id')).toBe('1,88\u00a0rb');
    expect(formatCompact(113447, 'en')).toBe('113K');
  });
});

describe('rupiah', () => {
  it.each([
    ['id', 42000000, 'Rp42.000.000'],
    ['en', 42000000, 'Rp42,000,000'],
    ['id', -1250000, '-Rp1.250.000'],
    ['en', -1250000, '-Rp1,250,000'],
  ] as const)('in %s writes %d as %s', (language, value, text) => expect(formatRupiah(value, language)).toBe(text));
});

describe('basis points', () => {
  it('keeps two places and no trailing zeros', () => {
    expect(formatBasisPoints(2906, 'id')).toBe('29,06\u00a0%');
    expect(formatBasisPoints(2906, 'en')).toBe('29.06%');
    expect(formatBasisPoints(10000, 'id')).toBe('100\u00a0%');
  });
});

describe('shares', () => {
  it('never rounds somebody away', () => {
    expect(formatShare(3, 113_447, 'id')).toBe('<\u00a00,01\u00a0%');
    expect(formatShare(0, 113_447, 'id')).toBe('0\u00a0%');
    expect(formatShare(1_876, 6_455, 'en')).toBe('29.06%');
  });
});

describe('dates', () => {
  it('does not move a calendar date to another day, whatever the zone of the machine', () => {
    expect(formatDate('2023-05-22', 'id')).toBe('22 Mei 2023');
    expect(formatDate('2023-05-22', 'en')).toBe('22 May 2023');
    expect(formatLongDate('2023-05-22', 'id')).toBe('Senin, 22 Mei 2023');
  });

  it('shows an instant in western Indonesian time unless another zone is asked for', () => {
    expect(formatDateTime('2024-11-27T14:00:00Z', 'id')).toBe('27 Nov 2024, 21.00 WIB');
    expect(formatDateTime('2024-11-27T14:00:00Z', 'en')).toBe('27 Nov 2024, 21:00 WIB');
    expect(formatDateTime('2024-11-27T17:30:00Z', 'id')).toBe('28 Nov 2024, 00.30 WIB');
    expect(formatDateTime('2024-11-27T14:00:00Z', 'id', 'Asia/Jayapura')).toBe('27 Nov 2024, 23.00 WIT');
  });
});

it('writes a list as a sentence does', () => {
  expect(formatList(['KPU', 'Bawaslu', 'Kesbangpol'], 'id')).toBe('KPU, Bawaslu, dan Kesbangpol');
});
