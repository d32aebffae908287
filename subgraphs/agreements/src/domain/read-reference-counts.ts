import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { ImportRowErrorCode } from '../schema.types.ts';
import { checkCount, CONFIDENCES, COUNTED_UNITS, findCount, findDay, NO_VALUE } from './check-reference-count.ts';
import type { CountToRecord } from './check-reference-count.ts';
import { readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';

/** A count of a file with the line that it stands on. */
export interface CountOfRow extends CountToRecord {
  readonly row: number;
}

/** What is wrong with one row of a file. */
export interface RowError {
  readonly row: number;
  readonly column: string | null;
  readonly code: ImportRowErrorCode;
  readonly message: Sentence;
}

/** The columns of a file, in this order. */
export const COLUMNS = ['region_code', 'election_code', 'unit', 'value', 'counted_on', 'source', 'confidence'] as const;

type Column = (typeof COLUMNS)[number];

/** The most rows of one file. */
export const MOST_ROWS = 5_000;

/** The most characters of one file. */
export const MOST_CHARACTERS = 1_000_000;

const COLUMN_OF = {
  regionCode: 'region_code',
  electionCode: 'election_code',
  unit: 'unit',
  value: 'value',
  countedOn: 'counted_on',
  source: 'source',
  confidence: 'confidence',
} as const satisfies Record<keyof CountToRecord, Column>;

/** What a file holds: its counts and what is wrong with its rows, or what is wrong with it as a whole. */
export type CountsOfFile =
  | { readonly problem: Sentence; readonly counts?: never; readonly errors?: never }
  | { readonly counts: readonly CountOfRow[]; readonly errors: readonly RowError[]; readonly problem?: never };

/** Reads a file of counts: every row is checked, and each error says its row, column and kind. */
export function readReferenceCounts(csv: string, today: PlainDate): CountsOfFile {
  if (csv.length > MOST_CHARACTERS || csv.includes('\0')) return { problem: TOO_LARGE };
  const [header, ...rows] = readCsv(csv);
  if (header === undefined || header.fields.join() !== COLUMNS.join()) return { problem: WRONG_HEADER };
  if (rows.length === 0) return { problem: NO_ROWS };
  if (rows.length > MOST_ROWS) return { problem: TOO_LARGE };
  const counts: CountOfRow[] = [];
  const errors: RowError[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const read = readRow(row, today);
    errors.push(...read.errors);
    if (read.count === null) continue;
    const { regionCode, electionCode, unit, countedOn } = read.count;
    const key = [regionCode, electionCode, unit, countedOn.toString()].join(' ');
    if (seen.has(key)) errors.push({ row: row.line, column: null, code: 'DUPLICATE_IN_FILE', message: TWICE });
    else counts.push(read.count);
    seen.add(key);
  }
  return { counts, errors };
}

function readRow(
  { line, fields, malformed }: CsvRow,
  today: PlainDate,
): { readonly count: CountOfRow | null; readonly errors: readonly RowError[] } {
  if (malformed || fields.length !== COLUMNS.length)
    return { count: null, errors: [{ row: line, column: null, code: 'MALFORMED', message: MALFORMED }] };
  const of = Object.fromEntries(COLUMNS.map((column, index) => [column, fields[index] ?? ''])) as Record<
    Column,
    string
  >;
  const empty = COLUMNS.filter((column) => of[column] === '');
  if (empty.length > 0)
    return { count: null, errors: empty.map((column) => ({ row: line, column, code: 'MISSING', message: MISSING })) };
  const unit = COUNTED_UNITS.find((known) => known === of.unit);
  const confidence = CONFIDENCES.find((known) => known === of.confidence);
  const [value, countedOn] = [findCount(of.value), findDay(of.counted_on)];
  if (unit === undefined || confidence === undefined || value === null || countedOn === null) {
    const wrong: readonly (readonly [Column, boolean, Sentence])[] = [
      ['unit', unit === undefined, oneOf(COUNTED_UNITS)],
      ['value', value === null, NO_VALUE],
      ['counted_on', countedOn === null, NO_DAY],
      ['confidence', confidence === undefined, oneOf(CONFIDENCES)],
    ];
    return {
      count: null,
      errors: wrong.flatMap(([column, is, message]): readonly RowError[] =>
        is ? [{ row: line, column, code: 'INVALID', message }] : [],
      ),
    };
  }
  const count = {
    row: line,
    regionCode: of.region_code,
    electionCode: of.election_code,
    unit,
    value,
    countedOn,
    source: of.source,
    confidence,
  };
  const problems = checkCount(count, today);
  if (problems.length === 0) return { count, errors: [] };
  return {
    count: null,
    errors: problems.map(({ field, message }) => ({ row: line, column: COLUMN_OF[field], code: 'INVALID', message })),
  };
}

function oneOf(values: readonly string[]): Sentence {
  return { id: `Nilai harus salah satu dari ${values.join(', ')}.`, en: `The value is one of ${values.join(', ')}.` };
}

const TOO_LARGE = {
  id: 'Berkas terlalu besar: paling banyak 5.000 baris dan 1.000.000 karakter. Bagilah berkasnya.',
  en: 'The file is too large: at most 5,000 rows and 1,000,000 characters. Divide it.',
};
const WRONG_HEADER = {
  id: `Baris pertama harus ${COLUMNS.join(',')}.`,
  en: `The first line must be ${COLUMNS.join(',')}.`,
};
const NO_ROWS = { id: 'Berkas tidak berisi satu baris pun.', en: 'The file holds no row.' };
const MALFORMED = {
  id: 'Baris ini tidak punya tujuh kolom, atau tanda kutipnya tidak ditutup.',
  en: 'The row has not seven fields, or its quotes do not close.',
};
const MISSING = { id: 'Kolom ini kosong.', en: 'The field is empty.' };
const NO_DAY = { id: 'Tanggal ditulis TTTT-BB-HH, misalnya 2024-09-22.', en: 'Write the day as 2024-09-22.' };
const TWICE = {
  id: 'Wilayah, pemilihan, unit, dan tanggal yang sama sudah ada di baris sebelumnya.',
  en: 'The same region, election, unit and day stand in an earlier row.',
};
