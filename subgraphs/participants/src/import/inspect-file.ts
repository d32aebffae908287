import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

import { fieldOfHeader } from '../domain/import-columns.ts';
import { RosterFailure } from '../domain/import-failure.ts';
import type { RosterFileFormat } from '../schema.types.ts';
import { isBlank } from './file-line.ts';
import type { FileLine } from './file-line.ts';
import { readCsv } from './read-csv.ts';
import { EncodingDetector } from './read-text.ts';
import type { TextEncoding } from './read-text.ts';
import { openWorkbook } from './read-xlsx.ts';
import type { ReadRange } from './read-xlsx.ts';

/** What one look at a file tells. */
export interface FileLook {
  readonly sha256: Buffer;
  readonly format: RosterFileFormat;
  readonly encoding: TextEncoding | null;
  readonly delimiter: string | null;
  readonly headerRow: number;
  readonly headers: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const HEAD_BYTES = 65_536;
const ROWS_TO_LOOK_AT = 10;

/**
 * Reads a file once from end to end for its hash and how its text is written, and its first rows for what stands where.
 *
 * @throws RosterFailure when it is no roster
 */
export async function inspectFile(read: ReadRange, size: number): Promise<FileLook> {
  const hash = createHash('sha256');
  const detector = new EncodingDetector();
  for await (const chunk of read(0, size) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    detector.push(chunk);
  }
  const sha256 = hash.digest();
  const head = Buffer.concat(await Array.fromAsync(read(0, Math.min(size, HEAD_BYTES)) as AsyncIterable<Buffer>));
  if (head.subarray(0, 4).equals(ZIP)) return { sha256, ...(await lookAtWorkbook(read, size)) };
  if (isBinary(head, detector.encoding)) throw new RosterFailure('NOT_A_ROSTER');
  return { sha256, ...(await lookAtText(head, detector.encoding)) };
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Zeros stand in no text but UTF-16. */
function isBinary(head: Buffer, encoding: TextEncoding): boolean {
  return !encoding.startsWith('utf-16') && head.includes(0);
}

async function lookAtWorkbook(read: ReadRange, size: number): Promise<Omit<FileLook, 'sha256'>> {
  const workbook = await openWorkbook(read, size);
  try {
    const found = findHeader(await firstRows(workbook.rows()));
    if (found === null) throw new RosterFailure('EMPTY');
    return { format: 'XLSX', encoding: null, delimiter: null, ...found.header };
  } finally {
    workbook.close();
  }
}

/** Takes the delimiter that brings forth the most headers that are known, and of those with as many the most cells. */
async function lookAtText(head: Buffer, encoding: TextEncoding): Promise<Omit<FileLook, 'sha256'>> {
  const candidates = [];
  for (const delimiter of DELIMITERS) {
    const rows = await firstRows(readCsv(Readable.from([head]), { encoding, delimiter }), true);
    const found = findHeader(rows);
    if (found !== null) candidates.push({ delimiter, ...found });
  }
  const [best] = candidates.toSorted((a, b) => b.known - a.known || b.header.headers.length - a.header.headers.length);
  if (best === undefined) throw new RosterFailure('EMPTY');
  return { format: 'CSV', encoding, delimiter: best.delimiter, ...best.header };
}

async function firstRows(lines: AsyncGenerator<FileLine>, mayEndBadly = false): Promise<readonly FileLine[]> {
  const rows: FileLine[] = [];
  try {
    for await (const line of lines) {
      rows.push(line);
      if (rows.length === ROWS_TO_LOOK_AT) break;
    }
  } catch (error) {
    // With a wrong delimiter, or in the middle of a row, a quote may stay open.
    if (!mayEndBadly) throw error;
  }
  return rows;
}

interface FoundHeader {
  readonly known: number;
  readonly header: { readonly headerRow: number; readonly headers: readonly string[] };
}

/** The header is the row with the most known headers, since titles may stand above it; else the first row that is not blank. */
function findHeader(rows: readonly FileLine[]): FoundHeader | null {
  const filled = rows.filter((row) => !isBlank(row));
  const [best] = filled
    .map((row) => ({ row, known: new Set(row.cells.map(fieldOfHeader).filter((field) => field !== null)).size }))
    .toSorted((a, b) => b.known - a.known || a.row.number - b.row.number);
  if (best === undefined) return null;
  const { row, known } = best;
  return {
    known,
    header: { headerRow: row.number, headers: row.cells.map((cell) => cell.trim().slice(0, LONGEST_HEADER)) },
  };
}

const LONGEST_HEADER = 200;
