/** A record of a CSV file, as it stood there. */
export interface CsvRecord {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** Null where a quote does not end, or something follows one. */
  readonly cells: readonly string[] | null;
}

/** The records of a CSV text (RFC 4180), empty lines left out. The first line says whether cells end with commas or semicolons. */
export function readCsv(content: string): readonly CsvRecord[] {
  const text = content.replace(/^\uFEFF/, '');
  const head = text.split(/\r?\n/, 1)[0] ?? '';
  const separator = head.includes(';') && !head.includes(',') ? ';' : ',';
  return splitRecords(text)
    .filter((record) => record.text.trim() !== '')
    .map((record) => ({ ...record, cells: splitCells(record.text, separator) }));
}

type Unread = Pick<CsvRecord, 'line' | 'text'>;

/** Lines that belong together: one inside of quotes goes on with the next. */
function splitRecords(text: string): readonly Unread[] {
  const records: Unread[] = [];
  let isOpen = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last: Unread | undefined = isOpen ? records.pop() : undefined;
    const record: Unread =
      last === undefined ? { line: index + 1, text: line } : { ...last, text: `${last.text}\n${line}` };
    isOpen = (record.text.split('"').length - 1) % 2 === 1;
    records.push(record);
  }
  return records;
}

function splitCells(text: string, separator: ',' | ';'): readonly string[] | null {
  const cells: string[] = [];
  let rest = text;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const plain = quoted === null ? (rest.split(separator, 1)[0] ?? '') : null;
    if (plain?.includes('"')) return null;
    cells.push((plain ?? quoted?.[1]?.replaceAll('""', '"') ?? '').trim());
    rest = rest.slice(plain === null ? (quoted?.[0].length ?? 0) : plain.length);
    if (rest === '') return cells;
    if (!rest.startsWith(separator)) return null;
    rest = rest.slice(1);
  }
}
