import type { RosterField } from '../schema.types.ts';
import { fieldsMissing, headerSignature, isBeyondDoubt, mapColumns } from '../domain/import-columns.ts';
import type { FileColumn } from '../domain/import-columns.ts';
import { createHash } from 'node:crypto';
import type { Transaction } from '@payung/kit/database.ts';
import { inspectFile } from './inspect-file.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { advance, fileKeyOf, recordWork } from './roster-work.ts';
import type { RosterWork } from './roster-work.ts';

/**
 * Looks at a file that has arrived: its hash, how it is written, its columns. Where it is beyond doubt what they hold,
 * the preview follows by itself; else somebody is asked.
 */
export async function inspectImport(work: RosterWork, row: RosterImportRow): Promise<void> {
  const key = fileKeyOf(work, row);
  const look = await inspectFile((from, bytes) => work.files.read(row.id, key, from, bytes), row.fileSize);
  await work.files.close(row.id);
  await work.database.transaction(async (transaction) => {
    const remembered = await findRemembered(transaction, row.institutionCode, look.headers);
    const columns = mapColumns(look.headers, remembered);
    const goesOn = isBeyondDoubt(columns) && fieldsMissing(mappedFields(columns), defaultedFields(row)).length === 0;
    await advance(transaction, row, {
      fileSha256: look.sha256,
      format: look.format,
      encoding: look.encoding,
      delimiter: look.delimiter,
      headerRow: look.headerRow,
      columns,
      progress: null,
      ...(goesOn ? { task: 'PREVIEW', awaiting: null } : { task: null, awaiting: 'COLUMN_MAPPING' }),
    });
    await recordWork(transaction, row, 'roster:inspect', { sha256: look.sha256.toString('hex'), size: row.fileSize });
  });
}

/** The fields that have a column. */
export function mappedFields(columns: readonly FileColumn[]): ReadonlySet<RosterField> {
  return new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])));
}

/** The fields that have a default. */
export function defaultedFields(row: RosterImportRow): ReadonlySet<RosterField> {
  const given: readonly (readonly [RosterField, unknown])[] = [
    ['CATEGORY_CODE', row.defaultCategoryCode],
    ['REGION_CODE', row.defaultRegionCode],
    ['STARTS_ON', row.defaultStartsOn],
    ['ENDS_ON', row.defaultEndsOn],
    ['WAGE_BASE', row.defaultWageBase],
  ];
  return new Set(given.filter(([, value]) => value !== null).map(([field]) => field));
}

/** What the institution confirmed for a file with these headers, by position, or null. */
async function findRemembered(
  transaction: Transaction,
  institutionCode: string,
  headers: readonly string[],
): Promise<ReadonlyMap<number, RosterField> | null> {
  const [found]: { fields: Record<string, RosterField> }[] = await transaction.query(
    'select fields from roster_column_memory where institution_code = $1 and header_hash = $2',
    [institutionCode, hashOfHeaders(headers)],
  );
  if (found === undefined) return null;
  return new Map(Object.entries(found.fields).map(([position, field]) => [Number(position), field]));
}

/** Remembers what the columns of such a file hold, in place of what was remembered before. */
export async function rememberColumns(
  transaction: Transaction,
  {
    institutionCode,
    columns,
    by,
    at,
  }: {
    readonly institutionCode: string;
    readonly columns: readonly FileColumn[];
    readonly by: string;
    readonly at: string;
  },
): Promise<void> {
  const fields = Object.fromEntries(
    columns.flatMap(({ position, field }) => (field === null ? [] : [[String(position), field]])),
  );
  await transaction.query(
    `insert into roster_column_memory (institution_code, header_hash, fields, confirmed_by, confirmed_at)
     values ($1, $2, $3, $4, $5)
     on conflict (institution_code, header_hash)
       do update set fields = excluded.fields, confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at`,
    [institutionCode, hashOfHeaders(columns.map(({ header }) => header)), JSON.stringify(fields), by, at],
  );
}

function hashOfHeaders(headers: readonly string[]): Buffer {
  return createHash('sha256').update(headerSignature(headers)).digest();
}
