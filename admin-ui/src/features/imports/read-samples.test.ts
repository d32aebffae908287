import { describe, expect, it } from 'vitest';
import { maskSample, readSamples } from './read-samples.ts';

const file = (...parts: BlobPart[]) => new File(parts, 'daftar.csv');

const codes = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));

describe('a few values of each column', () => {
  it('are read in the delimiter of the header, without empty cells and without repeats', async () => {
    const text = 'NIK;NAMA;L/P;KODE\r\n3204114609970001;Siti Aminah;P;PPS\r\n3204110609970002;;L;PPS\r\n';
    expect(await readSamples(file(text))).toEqual([
      ['32•••••••••••••1', '32•••••••••••••2'],
      ['S••• A•••••'],
      ['P', 'L'],
      ['PPS'],
    ]);
  });
  it.each([
    ['quotes with the delimiter in them', 'A,B\n"satu, dua",x\n', [['s•••, d••'], ['x']]],
    ['quotes within quotes', 'A,B\n"x ""y""",z\n', [['x "y"'], ['z']]],
    ['a last line without an end', 'A;B\n1;2', [['1'], ['2']]],
    ['tabs', 'A\tB\nx\ty\n', [['x'], ['y']]],
    ['nothing but a header', 'A;B\n', [[], []]],
    ['nothing', '', []],
  ])('are read where there are %s', async (_case, text, expected) =>
    expect(await readSamples(file(text))).toEqual(expected),
  );
  it('are read from a text that Excel wrote in UTF-16, and from an old one that is no UTF-8', async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...codes('A;B\nx;y\n').flatMap((code) => [code, 0])]);
    expect(await readSamples(file(wide))).toEqual([['x'], ['y']]);
    const old = new Uint8Array([...codes('A\n'), 0xe9, 0x0a]);
    expect(await readSamples(file(old))).toEqual([['é']]);
  });
  it('are none of a workbook', async () => expect(await readSamples(file('PK\u0003\u0004'))).toEqual([]));
});

it.each([
  ['a NIK', '3204114609970001', '32•••••••••••••1'],
  ['a name', "Nur A'isyah", 'N•• A••••••'],
  ['a date, year first', '1997-09-06', '1997-••-••'],
  ['a date, day first', '06/09/1997', '••/••/1997'],
  ['a code of a category', 'KPPS', 'KPPS'],
  ['a code of a region', '32.04.11.2001', '32.04.11.2001'],
  ['a NIK that a spreadsheet is kept from reading as a number', '="3204114609970001"', '32•••••••••••••1'],
  ['an amount', '1100000', '11••••0'],
])('masks %s', (_what, value, masked) => expect(maskSample(value)).toBe(masked));
