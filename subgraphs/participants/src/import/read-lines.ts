import { createHash } from 'node:crypto';

import { dateOfSerial } from '../domain/import-cells.ts';
import { RosterFailure } from '../domain/import-failure.ts';
import type { LineCells } from '../domain/import-line.ts';
import type { RosterField } from '../schema.types.ts';
import { isBlank } from './file-line.ts';
import type { FileLine } from './file-line.ts';
import { readCsv } from './read-csv.ts';
import type { TextEncoding } from './read-text.ts';
import { openWorkbook } from './read-xlsx.ts';
import type { ReadRange } from './read-xlsx.ts';
import type { RosterImportRow } from './roster-import.table.ts';

/** The rows below the header that have anything in them, with numbers of dates written out. */
export async function* readLines(
  read: ReadRange,
  { fileSize, format, encoding, delimiter, headerRow, columns }: RosterImportRow,
): AsyncGenerator<FileLine> {
  const below = (line: FileLine): boolean => line.number > (headerRow ?? 0) && !isBlank(line);
  if (format === 'CSV') {
    const shape = { encoding: encoding as TextEncoding, delimiter: delimiter ?? ',' };
    for await (const line of readCsv(read(0, fileSize), shape)) if (below(line)) yield line;
    return;
  }
  const workbook = await openWorkbook(read, fileSize);
  const dates = columns.filter(({ field }) => field !== null && DATES.has(field)).map(({ position }) => position);
  try {
    for await (const line of workbook.rows()) if (below(line)) yield datesWritten(line, dates, workbook.startsIn1904);
  } finally {
    workbook.close();
  }
}

const DATES: ReadonlySet<RosterField> = new Set(['BIRTH_DATE', 'STARTS_ON', 'ENDS_ON']);

function datesWritten(line: FileLine, positions: readonly number[], startsIn1904: boolean): FileLine {
  const counted = positions.filter((position) => line.numeric?.has(position) === true);
  if (counted.length === 0) return line;
  const cells = [...line.cells];
  for (const position of counted) {
    const date = dateOfSerial(Number(cells[position]), startsIn1904);
    if (date !== null) cells[position] = date.toString();
  }
  return { ...line, cells };
}

/** Gives a line's cells by what they hold, and whether its NIK is a number. */
export function cellReader(
  columns: RosterImportRow['columns'],
): (line: FileLine) => { readonly cells: LineCells; readonly numericNik: boolean } {
  const mapped = columns.flatMap(({ field, position }) => (field === null ? [] : [{ field, position }]));
  const nikPosition = mapped.find(({ field }) => field === 'NIK')?.position ?? -1;
  return (line) => {
    const cells: Partial<Record<RosterField, string>> = {};
    for (const { field, position } of mapped) {
      const cell = line.cells[position];
      // A NIK stays as it came: a space in it is told, not taken away.
      if (cell !== undefined) cells[field] = field === 'NIK' ? cell : cell.trim();
    }
    return { cells, numericNik: line.numeric?.has(nikPosition) === true };
  };
}

/** @throws RosterFailure when the bytes are not those that came */
export async function assertUnchanged(read: ReadRange, { fileSize, fileSha256 }: RosterImportRow): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of read(0, fileSize) as AsyncIterable<Buffer>) hash.update(chunk);
  if (fileSha256 === null || !hash.digest().equals(fileSha256)) throw new RosterFailure('FILE_CHANGED');
}
