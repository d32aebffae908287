/** One line of a CSV text. */
export interface CsvRow {
  /** The line that it starts on; the first is 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether a quoted field of it does not close or goes on after its quote. */
  readonly malformed: boolean;
}

/**
 * Reads CSV text (RFC 4180): commas, double quotes around fields that hold commas, quotes or line ends, doubled quotes inside.
 * Empty lines are skipped; a byte order mark is ignored. A broken row is given as malformed, and the reading goes on with the next line.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    let row = lines[index] ?? '';
    if (row.trim() === '') continue;
    // A quoted field may hold line ends: its row goes on until the quotes close, or it is broken by itself.
    let joined = row;
    let end = index;
    while (countQuotes(joined) % 2 === 1 && end + 1 < lines.length && end - index < MOST_LINES_OF_A_ROW) {
      end += 1;
      joined += `\n${lines[end] ?? ''}`;
    }
    if (countQuotes(joined) % 2 === 0) {
      row = joined;
      index = end;
    }
    const fields = readFields(row);
    rows.push({ line, fields: fields ?? [], malformed: fields === null });
  }
  return rows;
}

const MOST_LINES_OF_A_ROW = 10;

function countQuotes(text: string): number {
  return text.split('"').length - 1;
}

/** The fields of a row, or null when its quotes are wrong. */
function readFields(row: string): readonly string[] | null {
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const found = field.exec(row);
    if (found === null) return null;
    const [, quoted, plain = '', separator] = found;
    fields.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (separator === '') return fields;
  }
}
