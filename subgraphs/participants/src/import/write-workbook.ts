import { ZipWriter } from './zip-writer.ts';

/**
 * A small workbook of one sheet whose cells are all text, also those that are still empty: Excel then leaves a NIK with sixteen
 * digits, and a date as it was typed, alone.
 *
 * @param rows the first is the header
 */
export async function writeWorkbook(rows: readonly (readonly string[])[], sheetName: string): Promise<Buffer> {
  const columns = rows[0]?.length ?? 0;
  const sheet =
    `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="${columns}" width="24" style="${TEXT}" customWidth="1"/></cols>` +
    `<sheetData>${rows.map((cells, index) => row(cells, index + 1)).join('')}</sheetData></worksheet>`;
  const zip = new ZipWriter();
  const parts: Buffer[] = [];
  const add = async (name: string, text: string): Promise<void> => {
    for await (const part of zip.entry(name, [text])) parts.push(part);
  };
  await add('[Content_Types].xml', CONTENT_TYPES);
  await add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  await add(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  await add(
    'xl/_rels/workbook.xml.rels',
    relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
  );
  await add('xl/styles.xml', STYLES);
  await add('xl/worksheets/sheet1.xml', sheet);
  parts.push(zip.end());
  return Buffer.concat(parts);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The style of text, which is number format 49. */
const TEXT = 1;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const one = ([type, target]: readonly [string, string], index: number): string =>
    `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(one).join('')}</Relationships>`;
}

function row(cells: readonly string[], number: number): string {
  const written = cells.map((text, position) =>
    text === ''
      ? ''
      : `<c r="${columnName(position)}${number}" s="${TEXT}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

/** A, B, … Z, AA, …. */
function columnName(position: number): string {
  const letter = String.fromCodePoint(65 + (position % 26));
  return position < 26 ? letter : columnName(Math.floor(position / 26) - 1) + letter;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
