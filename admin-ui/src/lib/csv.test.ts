import { expect, it } from 'vitest';
import { csvText } from './csv.ts';

it('writes a table that spreadsheets read: byte-order mark, semicolons, CR LF', () => {
  expect(csvText(['wilayah', 'orang'], [['Kabupaten Bandung', 113_447]])).toBe(
    '\u{feff}wilayah;orang\r\nKabupaten Bandung;113447\r\n',
  );
});

it.each([
  ['a semicolon', 'a;b', '"a;b"'],
  ['a quote', 'si "A"', '"si ""A"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with a quote', '@x;"y"', '"\'@x;""y"""'],
  ['a number below zero stays a number', -1, '-1'],
  ['nothing', null, ''],
])('keeps %s in its field', (_name, value, expected) => {
  expect(csvText(['x'], [[value]]).split('\r\n')[1]).toBe(expected);
});
