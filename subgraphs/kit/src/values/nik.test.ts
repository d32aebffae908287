import { assert, integer, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { maskNik, readNik } from './nik.ts';

describe('a NIK that reads well', () => {
  test.each([
    [
      'of a man born on 6 September 97',
      '3204110609970001',
      { districtCode: '32.04.11', sex: 'MALE', day: 6, month: 9, yearOfCentury: 97 },
    ],
    [
      'of a woman: 40 is added to her day',
      '3204114609970001',
      { districtCode: '32.04.11', sex: 'FEMALE', day: 6, month: 9, yearOfCentury: 97 },
    ],
    [
      'of a woman born on a 31st: day 71',
      '3204117112850002',
      { districtCode: '32.04.11', sex: 'FEMALE', day: 31, month: 12, yearOfCentury: 85 },
    ],
    [
      'of a man born on a 31st',
      '3204113101050001',
      { districtCode: '32.04.11', sex: 'MALE', day: 31, month: 1, yearOfCentury: 5 },
    ],
    [
      'of 29 February 96, which was',
      '3204112902960001',
      { districtCode: '32.04.11', sex: 'MALE', day: 29, month: 2, yearOfCentury: 96 },
    ],
    [
      'of 29 February 00, which was in 2000 and not in 1900',
      '3204116902000001',
      { districtCode: '32.04.11', sex: 'FEMALE', day: 29, month: 2, yearOfCentury: 0 },
    ],
    [
      'of a district that is not in the list: a question, not an error',
      '9999990101900001',
      { districtCode: '99.99.99', sex: 'MALE', day: 1, month: 1, yearOfCentury: 90 },
    ],
    [
      'with the last serial',
      '3204110609979999',
      { districtCode: '32.04.11', sex: 'MALE', day: 6, month: 9, yearOfCentury: 97 },
    ],
  ])('%s', (_case, nik, parts) => {
    expect(readNik(nik)).toEqual({ ok: true, parts });
  });
});

describe('a text that is no NIK', () => {
  test.each([
    ['15 digits', '320411060997000', 'NOT_16_DIGITS'],
    ['17 digits', '32041106099700011', 'NOT_16_DIGITS'],
    ['a letter', '32041106O9970001', 'NOT_16_DIGITS'],
    ['nothing', '', 'NOT_16_DIGITS'],
    ['spaces', '3204 1106 0997 0001', 'NOT_16_DIGITS'],
    ['a line after it', '3204110609970001\n', 'NOT_16_DIGITS'],
    ['digits of another script', '٣٢٠٤١١٠٦٠٩٩٧٠٠٠١', 'NOT_16_DIGITS'],
    ['day 00', '3204110009970001', 'NO_SUCH_DATE'],
    ['day 32', '3204113201970001', 'NO_SUCH_DATE'],
    ['day 40: neither a man nor a woman', '3204114001970001', 'NO_SUCH_DATE'],
    ['day 72', '3204117201970001', 'NO_SUCH_DATE'],
    ['day 99', '3204119901970001', 'NO_SUCH_DATE'],
    ['month 00', '3204110600970001', 'NO_SUCH_DATE'],
    ['month 13', '3204110613970001', 'NO_SUCH_DATE'],
    ['31 February', '3204113102970001', 'NO_SUCH_DATE'],
    ['30 February', '3204113002960001', 'NO_SUCH_DATE'],
    ['31 April of a woman', '3204117104970001', 'NO_SUCH_DATE'],
    ['29 February of a year that never had one', '3204112902970001', 'NO_SUCH_DATE'],
    ['serial 0000', '3204110609970000', 'SERIAL_ZERO'],
  ])('%s', (_case, nik, error) => {
    expect(readNik(nik)).toEqual({ ok: false, error });
  });

  test('no text makes it throw', () => {
    assert(property(stringMatching(/^\d{14,18}$/), (text) => typeof readNik(text).ok === 'boolean'));
  });
});

test('a woman and a man born on the same day differ by forty and by nothing else', () => {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const born = tuple(
    integer({ min: 1, max: 28 }),
    integer({ min: 1, max: 12 }),
    integer({ min: 0, max: 99 }),
    integer({ min: 1, max: 9_999 }),
  );
  assert(
    property(born, ([day, month, year, serial]) => {
      const nik = (dayCode: number) =>
        `320411${digits(dayCode, 2)}${digits(month, 2)}${digits(year, 2)}${digits(serial, 4)}`;
      const parts = { districtCode: '32.04.11', day, month, yearOfCentury: year };
      expect(readNik(nik(day))).toEqual({ ok: true, parts: { ...parts, sex: 'MALE' } });
      expect(readNik(nik(day + 40))).toEqual({ ok: true, parts: { ...parts, sex: 'FEMALE' } });
    }),
  );
});

test('the mask keeps the regency and the last two digits and hides the date of birth', () => {
  expect(maskNik('3204110609970001')).toBe('3204••••••••••01');
  assert(
    property(stringMatching(/^\d{16}$/), (nik) => {
      const masked = maskNik(nik);
      expect(masked).toMatch(/^\d{4}•{10}\d{2}$/);
      expect(masked.slice(0, 4) + masked.slice(-2)).toBe(nik.slice(0, 4) + nik.slice(-2));
    }),
  );
});
