import { describe, expect, it } from 'vitest';

import { Temporal } from './dates.ts';
import { dateWords, inEnglish, inIndonesian, numberWords, percentWords, rupiahWords, sameWords } from './words.ts';

describe('numbers, amounts and dates for people', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1_000, '1.000', '1,000'],
    [4_579, '4.579', '4,579'],
    [8_900_000, '8.900.000', '8,900,000'],
    [35.5, '35,5', '35.5'],
    [0.24, '0,24', '0.24'],
    [2.006, '2,01', '2.01'],
    [-1_876, '-1.876', '-1,876'],
    [-0, '-0', '-0'],
    [1_000_001, '1.000.001', '1,000,001'],
    [12_345_678_901, '12.345.678.901', '12,345,678,901'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('writes %d as %s and %s', (value, id, en) => {
    expect(numberWords(value)).toEqual({ id, en });
    expect([inIndonesian(value), inEnglish(value)]).toEqual([id, en]);
  });

  it.each([
    [0, 'Rp0', 'Rp0'],
    [1_100_000, 'Rp1.100.000', 'Rp1,100,000'],
    [174_000_000, 'Rp174.000.000', 'Rp174,000,000'],
    [-50_000, '-Rp50.000', '-Rp50,000'],
    [Number.MAX_SAFE_INTEGER, 'Rp9.007.199.254.740.991', 'Rp9,007,199,254,740,991'],
  ])('writes %d rupiah as %s and %s', (amount, id, en) => expect(rupiahWords(amount)).toEqual({ id, en }));

  it.each([
    [24, '0,24 %', '0.24 %'],
    [30, '0,3 %', '0.3 %'],
    [3_550, '35,5 %', '35.5 %'],
    [10_000, '100 %', '100 %'],
  ])('writes %d basis points as %s and %s', (basisPoints, id, en) =>
    expect(percentWords(basisPoints)).toEqual({ id, en }),
  );

  it.each([
    ['2024-11-27', '27 November 2024', '27 November 2024'],
    ['2024-02-14', '14 Februari 2024', '14 February 2024'],
    ['2019-12-02', '2 Desember 2019', '2 December 2019'],
    ['2026-05-01', '1 Mei 2026', '1 May 2026'],
  ])('writes %s as %s and %s', (date, id, en) => expect(dateWords(Temporal.PlainDate.from(date))).toEqual({ id, en }));

  it('leaves names as they are', () => expect(sameWords('KPU')).toEqual({ id: 'KPU', en: 'KPU' }));
});
