import { assert, array, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findCount } from './check-reference-count.ts';
import { readCsv } from './read-csv.ts';

describe('CSV text', () => {
  test.each([
    [
      'plain',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of Windows, a byte order mark and empty lines',
      '\uFEFFa,b\r\n\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quotes, commas and line ends inside',
      '"a,1","say ""x"""\n"two\nlines",d',
      [
        ['a,1', 'say "x"'],
        ['two\nlines', 'd'],
      ],
    ],
    [
      'empty fields',
      ',\n,,',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['blanks around', ' a , "b" ', null],
  ])('%s', (_case, text, rows) => {
    const read = readCsv(text);
    if (rows === null) expect(read.some(({ malformed }) => malformed)).toBe(true);
    else expect(read.map(({ fields }) => fields)).toEqual(rows);
  });

  test('a row that is broken does not take the next one with it', () => {
    expect(
      readCsv('a,b\nc,"never closed\ne,f').map(({ line, fields, malformed }) => [line, fields, malformed]),
    ).toEqual([
      [1, ['a', 'b'], false],
      [2, [], true],
      [3, ['e', 'f'], false],
    ]);
  });

  test('whatever is written with every field quoted is read again', () => {
    assert(
      property(array(array(string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const plain = rows.map((row) => row.map((field) => field.replaceAll(/[\r\n\uFEFF]/g, ' ').trim()));
        const text = plain.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(readCsv(text).map(({ fields }) => fields)).toEqual(plain);
      }),
    );
  });
});

describe('a number in a file', () => {
  test.each([
    ['0', 0],
    ['11081', 11_081],
    ['11.081', 11_081],
    ['10.000.000', 10_000_000],
    ['10000001', null],
    ['1.5', null],
    ['1,081', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
  ])('%j is %j', (text, value) => {
    expect(findCount(text)).toBe(value);
  });
});
