import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, it } from 'vitest';

import { checkParticipantInput } from './check-participant-input.ts';
import type { ParticipantInput } from './check-participant-input.ts';

const TODAY = Temporal.PlainDate.from('2024-02-14');

const BUDI: ParticipantInput = {
  nik: '3204110609970001',
  name: 'Budi Contoh',
  birthDate: Temporal.PlainDate.from('1997-09-06'),
  institutionCode: 'kpu-32.04',
};

const check = (more: Partial<ParticipantInput>) => checkParticipantInput({ ...BUDI, ...more }, TODAY)?.refused ?? null;
const born = (date: string): Partial<ParticipantInput> => ({ birthDate: Temporal.PlainDate.from(date) });

type Case = readonly [name: string, input: Partial<ParticipantInput>];

describe('a person to register', () => {
  it.each([
    ['a man whose NIK agrees (B3)', {}],
    ['a woman whose NIK agrees (B4)', { nik: '3204114609970001' }],
    ['a NIK with another birth date: it only warns (B6)', born('1997-09-16')],
    ['a NIK with a district that is not known: it only warns (B8)', { nik: '9999990609970001' }],
    ['a name of 2 characters', { name: 'Sy' }],
    ['a name of 100 characters', { name: 'a'.repeat(100) }],
    ['a name of 100 characters, counted as people count', { name: '𝒮'.repeat(100) }],
    ['a name with spaces around, which do not count', { name: `  ${'a'.repeat(100)}  ` }],
    ['a name with an accent, a hyphen and an apostrophe', { name: "Ma'ruf Nüh-Contoh" }],
    ['somebody who turns 17 today', born('2007-02-14')],
    ['somebody who turned 120 today', born('1904-02-14')],
    ['a region of residence, however fine', { regionCode: '32.04.11.2001' }],
    ['no region of residence', { regionCode: null }],
  ] as const satisfies readonly Case[])('is accepted: %s', (_name, input) => {
    expect(check(input)).toBeNull();
  });

  it.each([
    ['15 digits', '320411060997001'],
    ['17 digits', '32041106099700011'],
    ['nothing', ''],
    ['a letter O for a zero', '32041106099700O1'],
    ['spaces between', '3204 1106 0997 0001'],
    ['a space around', ' 3204110609970001'],
    ['full-width digits', '３２０４１１０６０９９７０００１'],
    ['serial 0000', '3204110609970000'],
    ['day 00', '3204110009970001'],
    ['day 32', '3204113209970001'],
    ['day 40', '3204114009970001'],
    ['day 72', '3204117209970001'],
    ['month 00', '3204110600970001'],
    ['month 13', '3204110613970001'],
    ['31 February', '3204113102970001'],
    ['31 February of a woman', '3204117102970001'],
    ['29 February of a year that is a leap year in no century', '3204112902970001'],
  ])('is refused with NIK_INVALID, whatever else is wrong: a NIK with %s (B7)', (_name, nik) => {
    expect(check({ nik, name: '' })).toMatchObject({ code: 'NIK_INVALID', field: 'nik' });
  });

  it.each([
    ['a leading zero lost', '204110609970001'],
    ['scientific notation', '3.20411E+15'],
    ['the sixteenth digit made a zero, so that the serial is 0000', '3204110609970000'],
  ])('is told to look at Excel, which damages a NIK in its own ways: %s', (_name, nik) => {
    const refused = check({ nik });
    expect(refused?.message.id).toContain('Excel');
    expect(refused?.message.en).toContain('Excel');
  });

  it.each([
    ['name', 'an empty name', { name: '' }],
    ['name', 'a name of spaces', { name: '     ' }],
    ['name', 'a name of one character', { name: 'A' }],
    ['name', 'a name of one character, counted as people count', { name: '𝒮' }],
    ['name', 'a name of 101 characters', { name: 'a'.repeat(101) }],
    ['name', 'a name that a database cannot hold', { name: 'Budi\0Contoh' }],
    ['name', 'a name with a line break', { name: 'Budi\nContoh' }],
    ['name', 'a name with half a character', { name: 'Budi \ud800' }],
    ['birthDate', 'somebody who turns 17 tomorrow', born('2007-02-15')],
    ['birthDate', 'somebody born today', born('2024-02-14')],
    ['birthDate', 'somebody born tomorrow', born('2024-02-15')],
    ['birthDate', 'somebody who turned 120 yesterday', born('1904-02-13')],
    ['regionCode', 'a region code without dots', { regionCode: '3204' }],
    ['regionCode', 'an empty region code', { regionCode: '' }],
    ['regionCode', 'the name of a region', { regionCode: 'Kabupaten Bandung' }],
    ['institutionCode', 'an institution without a place', { institutionCode: 'kpu' }],
    ['institutionCode', 'an empty institution', { institutionCode: '' }],
    ['institutionCode', 'an institution in quotes', { institutionCode: "kpu-32.04'" }],
    ['institutionCode', 'an institution longer than any', { institutionCode: `kpu-${'3'.repeat(200)}` }],
  ] as const satisfies readonly (readonly [field: string, ...Case])[])(
    'is refused with INVALID at %s: %s',
    (field, _name, input) => {
      const refused = check(input);
      expect(refused).toMatchObject({ code: 'INVALID', field });
      expect(refused?.message.id).not.toBe('');
      expect(refused?.message.en).not.toBe('');
    },
  );

  it('is told both limits of age', () => {
    expect(check(born('1904-02-13'))?.message).toEqual({
      id: 'Tanggal lahir tidak sesuai: petugas berusia 17 sampai 120 tahun. Periksa tahunnya.',
      en: 'The date of birth does not fit: officers are 17 to 120 years old. Check the year.',
    });
  });

  it('is never repeated in the sentence', () => {
    const inputs: Partial<ParticipantInput>[] = [
      { nik: '3204113102970001' },
      { name: 'Q' },
      born('2010-10-10'),
      { regionCode: '99x' },
    ];
    const said = inputs.map((input) => JSON.stringify(check(input)?.message)).join();
    expect(said).not.toMatch(/3204113102970001|"Q"|2010|99x/);
  });
});
