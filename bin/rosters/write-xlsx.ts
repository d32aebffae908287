import { TEMPLATE_COLUMNS } from '../../subgraphs/participants/src/domain/template-columns.ts';
import { ZipWriter } from '../../subgraphs/participants/src/import/zip-writer.ts';
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
