import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { RosterFailure } from '../domain/import-failure.ts';
import { LIMITS, withinLimits } from './file-line.ts';
import type { FileLine } from './file-line.ts';
import { decodeText } from './read-text.ts';
import type { TextEncoding } from './read-text.ts';

/** How a text of rows is written. */
export interface CsvShape {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
}

/**
 * The rows of a CSV as they come, in constant memory. Lines may end in CRLF, LF or CR; cells may hold line breaks in
 * quotes. A cell written `="…"`, which is how a CSV tells Excel that digits are text, is what stands in the quotes.
 *
 * @throws RosterFailure when it cannot be read to its end
 */
export async function* readCsv(bytes: Readable, { encoding, delimiter }: CsvShape): AsyncGenerator<FileLine> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LIMITS.rowLength,
    encoding: 'utf8',
  });
  // Its errors come out of the iteration below.
  pipeline(bytes, decodeText(encoding), parser, () => undefined);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      yield withinLimits({ number, cells: cells.map(plainCell), numeric: null });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RosterFailure(error.code === 'CSV_MAX_RECORD_SIZE' ? 'CELL_TOO_LONG' : 'UNREADABLE');
  } finally {
    bytes.destroy();
    parser.destroy();
  }
}

/** Undoes what keeps a spreadsheet from reading a cell as a number or a formula. */
function plainCell(cell: string): string {
  const code = cell.charCodeAt(0);
  if (code === EQUALS) return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
  return code === APOSTROPHE && /^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell;
}

const EQUALS = 0x3d;
const APOSTROPHE = 0x27;
