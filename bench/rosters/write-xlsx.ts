import { crc32, createDeflateRaw } from 'node:zlib';

import { TEMPLATE_COLUMNS } from '../../subgraphs/participants/src/domain/import-columns.ts';
import type { RosterRow } from './generate.ts';
import { cellsInOrder } from './write-csv.ts';

/** How cells of a workbook are written. */
export interface XlsxOptions {
  /** As strings that cells refer to, as Excel does, or in the cells themselves, as most other programs do. */
  readonly strings?: 'shared' | 'inline';
  /** Whether NIKs are numbers, as where nobody made the column text. */
  readonly numericNik?: boolean;
}

/** A roster as a workbook with one sheet, in pieces. Shared strings are kept in memory until the end; inline ones are not. */
export async function* rosterXlsx(
  rows: Iterable<Pick<RosterRow, 'typed'>>,
  { strings = 'inline', numericNik = false }: XlsxOptions = {},
): AsyncGenerator<Buffer> {
  const shared: string[] = [];
  const cell = (text: string, position: number, row: number): string => {
    if (text === '') return '';
    const at = `${String.fromCharCode(65 + position)}${row}`;
    if (numericNik && position === 0 && row > 1) return `<c r="${at}"><v>${Number(text)}</v></c>`;
    if (strings === 'inline')
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
    shared.push(text);
    return `<c r="${at}" t="s"><v>${shared.length - 1}</v></c>`;
  };
  function* sheet(): Generator<string> {
    yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
    let number = 1;
    yield `<row r="1">${TEMPLATE_COLUMNS.map(({ header }, position) => cell(header, position, 1)).join('')}</row>`;
    for (const { typed } of rows) {
      number += 1;
      yield `<row r="${number}">${cellsInOrder(typed)
        .map((text, position) => cell(text, position, number))
        .join('')}</row>`;
    }
    yield '</sheetData></worksheet>';
  }
  function* sharedStrings(): Generator<string> {
    yield `${HEAD}<sst xmlns="${MAIN}">`;
    for (const text of shared) yield `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;
    yield '</sst>';
  }
  const zip = new ZipWriter();
  yield* zip.entry('[Content_Types].xml', [CONTENT_TYPES]);
  yield* zip.entry('_rels/.rels', [rels([['officeDocument', 'xl/workbook.xml']])]);
  yield* zip.entry('xl/workbook.xml', [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  yield* zip.entry('xl/_rels/workbook.xml.rels', [
    rels([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  yield* zip.entry('xl/worksheets/sheet1.xml', sheet());
  yield* zip.entry('xl/sharedStrings.xml', sharedStrings());
  yield zip.end();
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`;

function rels(targets: readonly (readonly [type: string, target: string])[]): string {
  const one = ([type, target]: readonly [string, string], index: number): string =>
    `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(one).join('')}</Relationships>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Writes a ZIP as it goes along: sizes and checksums stand behind each entry. */
class ZipWriter {
  #written = 0;
  readonly #directory: Buffer[] = [];

  /** An entry of these texts. */
  async *entry(name: string, texts: Iterable<string>): AsyncGenerator<Buffer> {
    const offset = this.#written;
    const fileName = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(fileName.length, 26);
    yield this.#count(Buffer.concat([local, fileName]));
    const sizes = { crc: 0, packed: 0, unpacked: 0 };
    const deflate = createDeflateRaw({ level: 5 });
    const source = (function* () {
      let batch = '';
      for (const text of texts) {
        batch += text;
        if (batch.length < 65_536) continue;
        yield Buffer.from(batch);
        batch = '';
      }
      yield Buffer.from(batch);
    })();
    const feed = async (): Promise<void> => {
      for (const bytes of source) {
        sizes.crc = crc32(bytes, sizes.crc);
        sizes.unpacked += bytes.length;
        if (!deflate.write(bytes)) await new Promise<void>((resolve) => deflate.once('drain', () => resolve()));
      }
      deflate.end();
    };
    const fed = feed();
    for await (const packed of deflate as AsyncIterable<Buffer>) {
      sizes.packed += packed.length;
      yield this.#count(packed);
    }
    await fed;
    const after = Buffer.alloc(16);
    after.writeUInt32LE(0x08074b50, 0);
    after.writeUInt32LE(sizes.crc, 4);
    after.writeUInt32LE(sizes.packed, 8);
    after.writeUInt32LE(sizes.unpacked, 12);
    yield this.#count(after);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(8, 8);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(sizes.crc, 16);
    central.writeUInt32LE(sizes.packed, 20);
    central.writeUInt32LE(sizes.unpacked, 24);
    central.writeUInt16LE(fileName.length, 28);
    central.writeUInt32LE(offset, 42);
    this.#directory.push(Buffer.concat([central, fileName]));
  }

  /** The directory at the end. */
  end(): Buffer {
    const directory = Buffer.concat(this.#directory);
    const last = Buffer.alloc(22);
    last.writeUInt32LE(0x06054b50, 0);
    last.writeUInt16LE(this.#directory.length, 8);
    last.writeUInt16LE(this.#directory.length, 10);
    last.writeUInt32LE(directory.length, 12);
    last.writeUInt32LE(this.#written, 16);
    return Buffer.concat([directory, last]);
  }

  #count(bytes: Buffer): Buffer {
    this.#written += bytes.length;
    return bytes;
  }
}
