import { assert, constantFrom, integer, property, string, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findNikDamage, NIK_DAMAGE_SENTENCES } from './nik-damage.ts';
import type { NikDamageCode } from './nik-damage.ts';
import { readNik } from './nik.ts';

const NIK = '3204110609970001';

type Case = readonly [name: string, text: string, codes: readonly NikDamageCode[], proposal: string | null];

describe('damage that can be undone, by a person who looks at the card', () => {
  test.each([
    ["Excel's apostrophe", `'${NIK}`, ['STRAY_CHARACTERS'], NIK],
    ['a curly apostrophe', `’${NIK}`, ['STRAY_CHARACTERS'], NIK],
    ['double quotes', `"${NIK}"`, ['STRAY_CHARACTERS'], NIK],
    ["Excel's formula for text", `="${NIK}"`, ['STRAY_CHARACTERS'], NIK],
    ['spaces between', '3204 1106 0997 0001', ['STRAY_CHARACTERS'], NIK],
    ['a space before', ` ${NIK}`, ['STRAY_CHARACTERS'], NIK],
    ['a line break after', `${NIK}\n`, ['STRAY_CHARACTERS'], NIK],
    ['a non-breaking space', `3204110609\u00a0970001`, ['STRAY_CHARACTERS'], NIK],
    ['a narrow non-breaking space', `3204110609\u202f970001`, ['STRAY_CHARACTERS'], NIK],
    ['a byte order mark', `\ufeff${NIK}`, ['STRAY_CHARACTERS'], NIK],
    ['a space of no width', `3204\u200b110609970001`, ['STRAY_CHARACTERS'], NIK],
    ['hyphens', '3204-1106-0997-0001', ['STRAY_CHARACTERS'], NIK],
    ['dots', '320411.060997.0001', ['STRAY_CHARACTERS'], NIK],
    ['dots as of thousands', '3.204.110.609.970.001', ['STRAY_CHARACTERS'], NIK],
    ['full-width digits', '３２０４１１０６０９９７０００１', ['OTHER_DIGITS'], NIK],
    ['Arabic digits', '٣٢٠٤١١٠٦٠٩٩٧٠٠٠١', ['OTHER_DIGITS'], NIK],
    ['O for 0', '32O4110609970001', ['LETTER_FOR_DIGIT'], NIK],
    ['every 0 an o', '32o411o6o997ooo1', ['LETTER_FOR_DIGIT'], NIK],
    ['l and I for 1', '3204lI0609970001', ['LETTER_FOR_DIGIT'], NIK],
    ['S for 5 and B for 8', '3204110609S7000B', ['LETTER_FOR_DIGIT'], '3204110609570008'],
    ['decimals', `${NIK}.0`, ['DECIMALS_ADDED'], NIK],
    ['decimals of Indonesia', `${NIK},00`, ['DECIMALS_ADDED'], NIK],
    ['full-width digits and a space', '３２０４１１０６０９９７ ０００１', ['OTHER_DIGITS', 'STRAY_CHARACTERS'], NIK],
    ['an apostrophe and an O', "'32O4110609970001", ['LETTER_FOR_DIGIT', 'STRAY_CHARACTERS'], NIK],
    ['scientific notation that kept every digit', '3,204110609970001E+15', ['SCIENTIFIC_NOTATION'], NIK],
    ['scientific notation in quotes', '"3.204110609970001e15"', ['SCIENTIFIC_NOTATION', 'STRAY_CHARACTERS'], NIK],
    ['a leading zero lost', '204110609970001', ['LEADING_ZERO_LOST'], '0204110609970001'],
    [
      'a leading zero lost, in quotes',
      "'204110609970001",
      ['LEADING_ZERO_LOST', 'STRAY_CHARACTERS'],
      '0204110609970001',
    ],
  ] as const satisfies readonly Case[])('%s', (_name, text, codes, proposal) => {
    expect(findNikDamage(text)).toEqual({ codes, message: NIK_DAMAGE_SENTENCES[codes[0]], proposal });
  });
});

describe('damage that lost digits: nothing is proposed', () => {
  test.each([
    ["Excel's scientific notation", '3,20411E+15', ['SCIENTIFIC_NOTATION'], null],
    ["Excel's scientific notation in English", '3.20411E+15', ['SCIENTIFIC_NOTATION'], null],
    ['scientific notation in small letters', '3.2e15', ['SCIENTIFIC_NOTATION'], null],
    ['scientific notation without decimals', '3E+15', ['SCIENTIFIC_NOTATION'], null],
    ['the sixteenth digit made a zero', '3204110609970000', ['LAST_DIGIT_ZEROED'], null],
    [
      'the sixteenth digit made a zero, with an apostrophe',
      "'3204110609970000",
      ['LAST_DIGIT_ZEROED', 'STRAY_CHARACTERS'],
      null,
    ],
    ['a digit left out in the middle', '320411060997001', ['TOO_FEW_DIGITS'], null],
    ['ten digits', '3204110609', ['TOO_FEW_DIGITS'], null],
    ['a digit too many', '32041106099700011', ['TOO_MANY_DIGITS'], null],
    ['a letter for a digit and a digit too few', '32O411060997001', ['TOO_FEW_DIGITS', 'LETTER_FOR_DIGIT'], null],
  ] as const satisfies readonly Case[])('%s', (_name, text, codes, proposal) => {
    expect(findNikDamage(text)).toEqual({ codes, message: NIK_DAMAGE_SENTENCES[codes[0]], proposal });
  });
});

describe('no damage', () => {
  test.each([
    ['a NIK that reads well', NIK],
    ['a NIK whose serial ends in 0: ten in a hundred do', '3204110609970010'],
    ['nothing', ''],
    ['a name', "Ma'ruf Contoh"],
    ['a dash for "none"', '-'],
    ['a phone number', '0812345'],
    ['sixteen digits without a date: simply no NIK', '3204113102970001'],
    ['sixteen digits without a date, in quotes', '"3204113102970001"'],
    ['serial 0000 of a day that does not exist', '3204113102970000'],
  ])('%s', (_name, text) => {
    expect(findNikDamage(text)).toBeNull();
  });
});

const niks = tuple(
  integer({ min: 11, max: 96 }),
  integer({ min: 1, max: 79 }),
  integer({ min: 1, max: 40 }),
  integer({ min: 1, max: 28 }),
  constantFrom(0, 40),
  integer({ min: 1, max: 12 }),
  integer({ min: 0, max: 99 }),
  integer({ min: 1, max: 9_999 }),
).map(([province, regency, district, day, female, month, year, serial]) =>
  [province, regency, district, day + female, month, year]
    .map((part) => String(part).padStart(2, '0'))
    .join('')
    .concat(String(serial).padStart(4, '0')),
);

describe('always', () => {
  test('a proposal is a NIK that reads well, whatever the text', () => {
    assert(
      property(string({ maxLength: 40, unit: 'binary' }), (text) => {
        const proposal = findNikDamage(text)?.proposal ?? null;
        expect(proposal === null || readNik(proposal).ok).toBe(true);
      }),
    );
  });

  test('a NIK that reads well is not damaged', () => {
    assert(
      property(niks, (nik) => {
        expect(findNikDamage(nik)).toBeNull();
      }),
    );
  });

  test('marks anywhere in a NIK are found, and the NIK is proposed as it was', () => {
    const mark = constantFrom(' ', '\u00a0', "'", '"', '’', '\u200b', '-', '\t', '\ufeff');
    assert(
      property(niks, mark, integer({ min: 0, max: 16 }), (nik, character, at) => {
        const found = findNikDamage(nik.slice(0, at) + character + nik.slice(at));
        expect(found).toMatchObject({ codes: ['STRAY_CHARACTERS'], proposal: nik });
      }),
    );
  });

  test('full-width digits are found, and the NIK is proposed as it was', () => {
    const wide = (nik: string) => nik.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    assert(
      property(niks, (nik) => {
        expect(findNikDamage(wide(nik))).toMatchObject({ codes: ['OTHER_DIGITS'], proposal: nik });
      }),
    );
  });

  test('O for 0 is found, and the NIK is proposed as it was', () => {
    assert(
      property(niks, (nik) => {
        if (!nik.includes('0') || nik.replaceAll('0', '').length < 10) return;
        expect(findNikDamage(nik.replaceAll('0', 'O'))).toMatchObject({ codes: ['LETTER_FOR_DIGIT'], proposal: nik });
      }),
    );
  });

  test("Excel's six digits of scientific notation never bring forth a NIK", () => {
    assert(
      property(niks, (nik) => {
        const shown = Number(nik).toExponential(5).replace('e', 'E');
        expect(findNikDamage(shown)).toMatchObject({ codes: ['SCIENTIFIC_NOTATION'], proposal: null });
      }),
    );
  });

  test('fifteen digits are never a NIK', () => {
    assert(
      property(stringMatching(/^\d{15}$/), (text) => {
        const [code] = findNikDamage(text)?.codes ?? [];
        expect(['LEADING_ZERO_LOST', 'TOO_FEW_DIGITS']).toContain(code);
      }),
    );
  });
});
