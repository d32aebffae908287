import { Readable } from 'node:stream';

import type { Database } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { findNikDamage } from '@payung/kit/values/nik-damage.ts';

import { csvCell } from '../csv/csv-cell.ts';
import { REASON_HEADERS } from '../domain/import-columns.ts';
import { TEMPLATE_COLUMNS } from '../domain/template-columns.ts';
import type { RosterField } from '../schema.types.ts';
import type { FileColumn } from '../domain/import-columns.ts';
import type { LineCells } from '../domain/import-line.ts';
import type { FileLine } from './file-line.ts';
import { readLines } from './read-lines.ts';
import type { RosterFiles } from './roster-files.ts';
import { readCorrections } from './roster-correction.reads.ts';
import { readRejectedAfter } from './roster-import.reads.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import type { RosterLineRow } from './roster-line.table.ts';
import { fileKeyOf } from './roster-work.ts';

/** What rejected rows are read with. */
export interface RejectedContext {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly rosters: { readonly files: RosterFiles };
}

const PAGE = 1_000;

/**
 * The rejected rows of an import as a CSV: the cells as they came, read from the file itself, or as somebody corrected
 * them, and behind them the reasons. It is made while it is sent, in constant memory.
 */
export function rejectedRowsCsv(context: RejectedContext, row: RosterImportRow): Readable {
  return Readable.from(writeRows(context, row), { objectMode: false });
}

async function* writeRows(context: RejectedContext, row: RosterImportRow): AsyncGenerator<string> {
  const { files } = context.rosters;
  const key = fileKeyOf(context, row);
  const corrections = await readCorrections(context, row.id);
  const columns = [
    ...row.columns.filter(({ header }) => !(REASON_HEADERS as readonly string[]).includes(header)),
    ...columnsOnlyCorrected(row, corrections.values()),
  ];
  yield `\ufeff${[...columns.map(({ header }) => header), ...REASON_HEADERS].map((cell) => csvCell(cell)).join(';')}\r\n`;
  const rejected = eachRejected(context.database, row.id);
  let next = await rejected.next();
  for await (const line of readLines((from, bytes) => files.read(row.id, key, from, bytes), row)) {
    if (next.done === true) return;
    if (line.number !== next.value.rowNumber) continue;
    const corrected = corrections.get(line.number);
    const cells = columns.map(({ position, field }) =>
      csvCell((field === null ? undefined : corrected?.[field]) ?? line.cells[position] ?? '', isDigits(field)),
    );
    yield `${[...cells, ...reasonsOf(context, row, line, next.value)].join(';')}\r\n`;
    next = await rejected.next();
  }
}

/** Columns that the file does not have, of cells that somebody filled in. */
function columnsOnlyCorrected(
  { columns }: RosterImportRow,
  corrections: Iterable<LineCells>,
): readonly Pick<FileColumn, 'position' | 'header' | 'field'>[] {
  const there = new Set(columns.map(({ field }) => field));
  const corrected = new Set<string>();
  for (const cells of corrections) for (const field of Object.keys(cells)) corrected.add(field);
  return TEMPLATE_COLUMNS.filter(({ field }) => corrected.has(field) && !there.has(field)).map(({ field, header }) => ({
    position: -1,
    header,
    field,
  }));
}

const DIGITS: ReadonlySet<RosterField> = new Set(['NIK', 'PHONE', 'KPJ', 'POLLING_STATION']);

function isDigits(field: RosterField | null): boolean {
  return field !== null && DIGITS.has(field);
}

async function* eachRejected(database: Database, importId: string): AsyncGenerator<RosterLineRow, undefined> {
  let after = 0;
  for (;;) {
    const rows = await readRejectedAfter(database, importId, after, PAGE);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return undefined;
    after = last.rowNumber;
  }
}

function reasonsOf(
  { secrets }: RejectedContext,
  row: RosterImportRow,
  line: FileLine,
  { errors, nikSealed, duplicateOf }: RosterLineRow,
): readonly string[] {
  const kinds = (errors ?? []).flatMap((number) => row.problemKinds[number] ?? []);
  const headerOf = (field: string | null): string => row.columns.find((column) => column.field === field)?.header ?? '';
  const told = (language: 'id' | 'en'): string =>
    kinds
      .map(
        ({ field, message }) =>
          `${field === null || headerOf(field) === '' ? '' : `${headerOf(field)}: `}${message[language]}`,
      )
      .concat(
        duplicateOf === null ? [] : [language === 'id' ? `Lihat baris ${duplicateOf}.` : `See row ${duplicateOf}.`],
      )
      .join(' ');
  const damage = nikSealed === null ? null : findNikDamage(secrets.open(nikSealed));
  return [
    csvCell(String(line.number)),
    csvCell(kinds.map(({ code }) => code).join(' ')),
    csvCell(told('id')),
    csvCell(told('en')),
    csvCell(damage?.proposal ?? '', true),
  ];
}
