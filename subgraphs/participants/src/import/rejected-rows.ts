import { Readable } from 'node:stream';

import type { Database } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { findNikDamage } from '@payung/kit/values/nik-damage.ts';

import { REASON_HEADERS } from '../domain/import-columns.ts';
import type { FileLine } from './file-line.ts';
import { readLines } from './read-lines.ts';
import type { RosterFiles } from './roster-files.ts';
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
 * The rejected rows of an import as a CSV: the cells as they came, read from the file itself, and behind them the
 * reasons. It is made while it is sent, in constant memory.
 */
export function rejectedRowsCsv(context: RejectedContext, row: RosterImportRow): Readable {
  return Readable.from(writeRows(context, row), { objectMode: false });
}

async function* writeRows(context: RejectedContext, row: RosterImportRow): AsyncGenerator<string> {
  const { files } = context.rosters;
  const key = fileKeyOf(context, row);
  const columns = row.columns.filter(({ header }) => !(REASON_HEADERS as readonly string[]).includes(header));
  const nikAt = columns.findIndex(({ field }) => field === 'NIK');
  yield `\ufeff${[...columns.map(({ header }) => header), ...REASON_HEADERS].map((cell) => quoted(cell)).join(';')}\r\n`;
  const rejected = eachRejected(context.database, row.id);
  let next = await rejected.next();
  for await (const line of readLines((from, bytes) => files.read(row.id, key, from, bytes), row)) {
    if (next.done === true) return;
    if (line.number !== next.value.rowNumber) continue;
    const cells = columns.map(({ position }, index) => quoted(line.cells[position] ?? '', index === nikAt));
    yield `${[...cells, ...reasonsOf(context, row, line, next.value)].join(';')}\r\n`;
    next = await rejected.next();
  }
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
    quoted(String(line.number)),
    quoted(kinds.map(({ code }) => code).join(' ')),
    quoted(told('id')),
    quoted(told('en')),
    quoted(damage?.proposal ?? '', true),
  ];
}

/**
 * A cell in quotes. Digits of a NIK are written `="…"`, without which Excel would damage every one of them; what a
 * spreadsheet would take for a formula gets an apostrophe. Reading the file again undoes both.
 */
function quoted(cell: string, isNik = false): string {
  const safe = isNik && /^\d+$/.test(cell) ? `="${cell}"` : /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
