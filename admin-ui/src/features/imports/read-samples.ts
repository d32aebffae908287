/** A few values of each column of a file, masked, to tell columns apart by. */
export type Samples = readonly (readonly string[])[];

const LOOKED_AT = 64 * 1024;
const MOST_ROWS = 40;
const PER_COLUMN = 3;

/**
 * A few values of each column of a CSV, read in this browser from the beginning of the file and masked: enough to know
 * a column by, too little to know a person by. Empty for workbooks and for what cannot be read.
 */
export async function readSamples(file: File): Promise<Samples> {
  const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return [];
  const [header, ...rows] = splitRows(decode(bytes), file.size > LOOKED_AT);
  return (header ?? []).map((_name, column) => {
    const values = rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
    return [...new Set(values.map(maskSample))].slice(0, PER_COLUMN);
  });
}

/**
 * A value with what could name a person left out. Digits keep the first two and the last; words keep their first letter,
 * short ones in capitals, as codes are, stay whole.
 */
export function maskSample(value: string): string {
  return value
    .replace(/^="(.*)"$/, '$1')
    .slice(0, 60)
    .replaceAll(/\d{5,}/g, (digits) => `${digits.slice(0, 2)}${'•'.repeat(digits.length - 3)}${digits.slice(-1)}`)
    .replaceAll(/(?<![\d.])(\d{4})([-/.])\d{1,2}\2\d{1,2}(?![\d.])/g, '$1$2••$2••')
    .replaceAll(/(?<![\d.])\d{1,2}([-/.])\d{1,2}\1(\d{2,4})(?![\d.])/g, '••$1••$1$2')
    .replaceAll(/[\p{L}']{2,}/gu, (word) =>
      /^[A-Z]{2,5}$/.test(word) ? word : `${word[0] ?? ''}${'•'.repeat(Math.min(word.length - 1, 6))}`,
    );
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // As a stream, so that a letter cut in two at the end is no mistake.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function splitRows(text: string, isCut: boolean): readonly (readonly string[])[] {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [';', ',', '\t', '|']
    .map((candidate) => ({ candidate, count: firstLine.split(candidate).length }))
    .reduce((best, next) => (next.count > best.count ? next : best)).candidate;
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], '', false];
  for (let at = 0; at < text.length && rows.length < MOST_ROWS; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[(at += 1)] ?? '';
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === delimiter) [row, cell] = [[...row, cell], ''];
    else if (sign === '\n' || sign === '\r') {
      if (row.length > 0 || cell !== '') rows.push([...row, cell]);
      [row, cell] = [[], ''];
    } else cell += sign;
  }
  if (!isCut && rows.length < MOST_ROWS && (row.length > 0 || cell !== '')) rows.push([...row, cell]);
  return rows;
}
