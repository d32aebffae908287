import { Readable } from 'node:stream';

import { describe, expect, test } from 'vitest';

import type { FileLine } from './file-line.ts';
import { inspectFile } from './inspect-file.ts';
import { readCsv } from './read-csv.ts';
import { EncodingDetector } from './read-text.ts';
import { openWorkbook } from './read-xlsx.ts';
import type { ReadRange } from './read-xlsx.ts';
import { zipOf } from '../testing/zip.ts';

const rangeOf =
  (bytes: Buffer): ReadRange =>
  (from, length) =>
    Readable.from([bytes.subarray(from, from + length)]);
const look = (bytes: Buffer) => inspectFile(rangeOf(bytes), bytes.length);
const rowsOf = async (lines: AsyncGenerator<FileLine>) =>
  (await Array.fromAsync(lines)).map(({ number, cells }) => [number, ...cells]);
const csv = (text: string, delimiter = ';') =>
  rowsOf(readCsv(Readable.from([Buffer.from(text)]), { encoding: 'utf-8', delimiter }));

const HEADER = 'NIK;NAMA LENGKAP;TANGGAL LAHIR';
const utf16 = (text: string, bigEndian = false): Buffer => {
  const little = Buffer.from(text, 'utf16le');
  return bigEndian ? little.swap16() : little;
};

describe('a text file', () => {
  test.each([
    ['UTF-8', Buffer.from(`${HEADER}\r\n1;Ma’ruf;x`), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${HEADER}\r\n1;a;x`), 'utf-8'],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${HEADER}\r\n1;Ma’ruf;x`), 'utf-16le'],
    ['UTF-16 of the other order', utf16(`\ufeff${HEADER}\r\n1;Ma’ruf;x`, true), 'utf-16be'],
    ['UTF-16 without a byte order mark', utf16(`${HEADER}\r\n1;a;x`), 'utf-16le'],
    [
      'windows-1252, far behind the beginning',
      Buffer.concat([Buffer.from(`${HEADER}\r\n${'1;a;x\r\n'.repeat(20_000)}`), Buffer.from('1;N\xfcr;x', 'latin1')]),
      'windows-1252',
    ],
  ])('is read as it is written: %s', async (_name, bytes, encoding) => {
    const found = await look(bytes);
    expect(found).toMatchObject({ format: 'CSV', encoding, delimiter: ';', headerRow: 1 });
    expect(found.headers).toEqual(['NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR']);
  });

  test('keeps its letters in every encoding, also where a letter lies across two pieces', async () => {
    const text = `${HEADER}\r\n1;Nür Ma’ruf;x`;
    const inPieces = (bytes: Buffer) => Readable.from(Array.from(bytes, (byte) => Buffer.from([byte])));
    for (const [encoding, bytes] of [
      ['utf-8', Buffer.from(text)],
      ['utf-16le', utf16(`\ufeff${text}`)],
      ['utf-16be', utf16(`\ufeff${text}`, true)],
      ['windows-1252', Buffer.from(text.replace('’', '\x92'), 'latin1')],
    ] as const) {
      const rows = await rowsOf(readCsv(inPieces(bytes), { encoding, delimiter: ';' }));
      expect(rows, encoding).toEqual([
        [1, 'NIK', 'NAMA LENGKAP', 'TANGGAL LAHIR'],
        [2, '1', 'Nür Ma’ruf', 'x'],
      ]);
    }
  });

  test.each([',', ';', '\t', '|'])('is taken apart at its delimiter: %j', async (delimiter) => {
    expect(
      await look(Buffer.from(`${HEADER.replaceAll(';', delimiter)}\n1${delimiter}"a, b; c"${delimiter}x\n`)),
    ).toMatchObject({ delimiter });
  });

  test('has its header where the known names are, though a title stands above', async () => {
    expect(await look(Buffer.from(`Daftar petugas; tahun 2024\n\n${HEADER}\n1;a;x`))).toMatchObject({
      headerRow: 3,
      delimiter: ';',
    });
  });

  test.each([
    ['CRLF', 'a;b\r\nc;d\r\n'],
    ['LF', 'a;b\nc;d\n'],
    ['CR', 'a;b\rc;d\r'],
    ['no end of the last line', 'a;b\r\nc;d'],
  ])('may end its lines as it likes: %s', async (_name, text) => {
    expect(await csv(text)).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ]);
  });

  test('counts blank lines and lines in quotes as a spreadsheet does', async () => {
    expect(await csv('a;b\n\n"x\ny";d\n')).toEqual([
      [1, 'a', 'b'],
      [2, ''],
      [3, 'x\ny', 'd'],
    ]);
  });

  test('gives text as it was meant where it was guarded against spreadsheets', async () => {
    expect(await csv(`"=""0123""";'=1+1;'+62;="3204";'abc\n`)).toEqual([[1, '0123', '=1+1', '+62', '3204', "'abc"]]);
  });

  test('that is no roster is told from one', async () => {
    for (const [bytes, code] of [
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3]), 'NOT_A_ROSTER'],
      [Buffer.from('%PDF-1.7\n\0\0\0'), 'NOT_A_ROSTER'],
      [Buffer.from('\n\n  \n'), 'EMPTY'],
    ] as const) {
      await expect(look(bytes)).rejects.toMatchObject({ code });
    }
  });

  test('with a row without end is not read into memory', async () => {
    const endless = Readable.from(
      (function* () {
        yield Buffer.from('a;b\n"');
        for (let piece = 0; piece < 1_000; piece++) yield Buffer.alloc(10_000, 'x');
      })(),
    );
    await expect(rowsOf(readCsv(endless, { encoding: 'utf-8', delimiter: ';' }))).rejects.toMatchObject({
      code: 'CELL_TOO_LONG',
    });
  });

  test('with too many columns is refused', async () => {
    await expect(csv(';'.repeat(200))).rejects.toMatchObject({ code: 'TOO_MANY_COLUMNS' });
  });
});

test('an empty piece changes nothing about the encoding', () => {
  const detector = new EncodingDetector();
  detector.push(Buffer.alloc(0));
  expect(detector.encoding).toBe('utf-8');
});

const WORKBOOK = (sheets: string, date1904 = '') =>
  `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr ${date1904}/><sheets>${sheets}</sheets></workbook>`;
const RELS = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`;
const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const workbookOf = (entries: Readonly<Record<string, string>>) =>
  zipOf({
    'xl/workbook.xml': WORKBOOK('<sheet name="A" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': RELS,
    ...entries,
  });
const open = (bytes: Buffer) => openWorkbook(rangeOf(bytes), bytes.length);
const read = async (bytes: Buffer) => Array.fromAsync((await open(bytes)).rows());

describe('a workbook', () => {
  test('gives its strings, shared, inline and rich, in their places, and tells what is a number', async () => {
    const rows = await read(
      workbookOf({
        'xl/sharedStrings.xml':
          '<sst><si><t>NIK</t></si><si><r><t>Nama </t></r><r><t xml:space="preserve">Leng&amp;kap</t></r><rPh><t>x</t></rPh></si></sst>',
        'xl/worksheets/sheet1.xml': sheetOf(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="4"><c r="A4"><v>3204110609970001</v></c><c r="B4" t="inlineStr"><is><t>teks</t></is></c><c r="C4" t="str"><f>A1</f><v>hasil</v></c></row>',
        ),
      }),
    );
    expect(rows).toEqual([
      { number: 1, cells: ['NIK', '', 'Nama Leng&kap'], numeric: null },
      { number: 4, cells: ['3204110609970001', 'teks', 'hasil'], numeric: new Set([0]) },
    ]);
  });

  test('is read at its first sheet that is not hidden', async () => {
    const bytes = workbookOf({
      'xl/workbook.xml': WORKBOOK(
        '<sheet name="A" sheetId="1" state="hidden" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>',
        'date1904="1"',
      ),
      'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c t="inlineStr"><is><t>hidden</t></is></c></row>'),
      'xl/worksheets/sheet2.xml': sheetOf('<row r="1"><c t="inlineStr"><is><t>shown</t></is></c></row>'),
    });
    expect((await read(bytes)).map(({ cells }) => cells)).toEqual([['shown']]);
    expect((await open(bytes)).startsIn1904).toBe(true);
  });

  test.each([
    ['a ZIP without a workbook', zipOf({ 'a.txt': 'x' }), 'NOT_A_ROSTER'],
    ['no ZIP', Buffer.from('PK\x03\x04 and nothing more'), 'NOT_A_ROSTER'],
    [
      'a shared string that is not there',
      workbookOf({ 'xl/worksheets/sheet1.xml': sheetOf('<row><c t="s"><v>7</v></c></row>') }),
      'UNREADABLE',
    ],
    ['broken XML', workbookOf({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row></sheetData>' }), 'UNREADABLE'],
    [
      'an entity of its own',
      workbookOf({
        'xl/worksheets/sheet1.xml':
          '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
      }),
      'UNREADABLE',
    ],
    [
      'a column far out',
      workbookOf({ 'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>') }),
      'TOO_MANY_COLUMNS',
    ],
  ])('that is %s is refused', async (_name, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code });
  });

  test('that unfolds beyond reason is not unfolded', async () => {
    const bomb = workbookOf({
      'xl/worksheets/sheet1.xml': sheetOf(
        `<row r="1"><c t="inlineStr"><is><t>${' '.repeat(40_000_000)}</t></is></c></row>`,
      ),
    });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read(bomb)).rejects.toMatchObject({ code: 'COMPRESSED_BEYOND_REASON' });
  });

  test('that is cut off is refused', async () => {
    const bytes = workbookOf({ 'xl/worksheets/sheet1.xml': sheetOf('<row/>') });
    await expect(read(bytes.subarray(0, bytes.length - 30))).rejects.toMatchObject({ code: 'NOT_A_ROSTER' });
  });
});
