import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, it } from 'vitest';

import { nikWarnings } from './nik-warning.ts';

const codesOf = (nik: string, birthDate: string, sex: 'FEMALE' | 'MALE') =>
  nikWarnings(nik, { birthDate: Temporal.PlainDate.from(birthDate), sex }).map(({ code }) => code);

describe('what a careful reader would ask about a NIK', () => {
  it.each([
    ['a man whose NIK says so (B3)', '3204110609970001', '1997-09-06', 'MALE'],
    ['a woman, whose day of birth is counted from 41 (B4)', '3204114609970001', '1997-09-06', 'FEMALE'],
    ['a woman born on the 31st, day 71', '3204117108970001', '1997-08-31', 'FEMALE'],
    ['a birth in 2004: a century is not part of a NIK', '3204110609040001', '2004-09-06', 'MALE'],
    ['a birth in 1904 with the same NIK', '3204110609040001', '1904-09-06', 'MALE'],
    ['a birth on 29 February', '3204112902040001', '2004-02-29', 'MALE'],
    ['a district of a province that came with the split of Papua', '9601010609970001', '1997-09-06', 'MALE'],
  ] as const)('nothing: %s', (_name, nik, birthDate, sex) => {
    expect(codesOf(nik, birthDate, sex)).toEqual([]);
  });

  it.each([
    ['a woman declared as a man (B5)', '3204114609970001', '1997-09-06', 'MALE', ['NIK_SEX_MISMATCH']],
    ['a man declared as a woman', '3204110609970001', '1997-09-06', 'FEMALE', ['NIK_SEX_MISMATCH']],
    ['another day (B6)', '3204110609970001', '1997-09-16', 'MALE', ['NIK_DOB_MISMATCH']],
    ['another month', '3204110609970001', '1997-10-06', 'MALE', ['NIK_DOB_MISMATCH']],
    ['another year', '3204110609970001', '1998-09-06', 'MALE', ['NIK_DOB_MISMATCH']],
    ['day and month exchanged', '3204110609970001', '1997-06-09', 'MALE', ['NIK_DOB_MISMATCH']],
    [
      'a district that the register of today does not have (B8)',
      '3204990609970001',
      '1997-09-06',
      'MALE',
      ['NIK_REGION_UNKNOWN'],
    ],
    ['a district of before the split of Papua (B8)', '9101010609970001', '1997-09-06', 'MALE', ['NIK_REGION_UNKNOWN']],
    ['a province that does not exist (B8)', '9904110609970001', '1997-09-06', 'MALE', ['NIK_REGION_UNKNOWN']],
    ['province 00 (B8)', '0004110609970001', '1997-09-06', 'MALE', ['NIK_REGION_UNKNOWN']],
    [
      'everything at once, each doubt once',
      '9904114609970001',
      '1998-01-01',
      'MALE',
      ['NIK_DOB_MISMATCH', 'NIK_SEX_MISMATCH', 'NIK_REGION_UNKNOWN'],
    ],
  ] as const)('%s', (_name, nik, birthDate, sex, codes) => {
    expect(codesOf(nik, birthDate, sex)).toEqual(codes);
  });

  it.each([
    ['15 digits', '320411060997001'],
    ['a letter', '32041106099700O1'],
    ['serial 0000', '3204110609970000'],
    ['day 00', '3204110009970001'],
    ['month 13', '3204110613970001'],
    ['31 February', '3204113102970001'],
  ])('is not asked of a NIK without a valid shape, which is refused elsewhere: %s (B7)', (_name, nik) => {
    expect(codesOf(nik, '1997-09-06', 'MALE')).toEqual([]);
  });

  it('is said in two languages and never repeats the NIK', () => {
    const nik = '9904114609970001';
    const warnings = nikWarnings(nik, { birthDate: Temporal.PlainDate.from('1998-01-01'), sex: 'MALE' });
    expect(warnings).toHaveLength(3);
    for (const { message } of warnings) {
      expect(message.id).toMatch(/NIK/);
      expect(message.en).toMatch(/NIK/);
      expect(JSON.stringify(message)).not.toMatch(/\d/);
    }
  });
});
