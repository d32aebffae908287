import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { readReferenceCounts } from '../domain/read-reference-counts.ts';
import type { CountOfRow, RowError } from '../domain/read-reference-counts.ts';
import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';
import type { ReferenceCountRefusalCode } from '../schema.types.ts';
import { ReferenceCountImportTable } from './reference-count.table.ts';
import type { ReferenceCountImportRow } from './reference-count.table.ts';

/** A refusal that says what is wrong with which row. */
export interface CountsRefusal extends Refusal<ReferenceCountRefusalCode> {
  readonly errors?: readonly RowError[];
  readonly errorCount?: number;
}

/** The most errors that are told. */
const MOST_ERRORS = 200;

/** Records the counts of a file: all of them in one transaction, or none and the errors of each row. */
export async function importReferenceCounts(
  context: Context,
  csv: string,
  idempotencyKey: string,
): Promise<ReferenceCountImportRow | CountsRefusal> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'importReferenceCounts', key: idempotencyKey, input: { csv } },
    (transaction) => importAll(context, transaction, csv),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return context.database.manager.findOneByOrFail(ReferenceCountImportTable, { id: outcome.made });
}

async function importAll(
  context: Context,
  transaction: Transaction,
  csv: string,
): Promise<Outcome<string, ReferenceCountRefusalCode>> {
  const { session, now, requestId } = context;
  if (!may(session, 'reference-count:record')) {
    return refuseForbidden({ id: 'mencatat jumlah unit', en: 'record numbers of units' });
  }
  const file = readReferenceCounts(csv, dateInJakarta(now));
  if (file.problem !== undefined) return refuse('INVALID', file.problem, 'csv');
  const errors = [...file.errors, ...(await lookUp(transaction, session, file.counts))].toSorted(
    (a, b) => a.row - b.row,
  );
  if (errors.length > 0) return refuseRows(errors);

  const { identifiers } = await transaction.insert(ReferenceCountImportTable, {
    rows: file.counts.length,
    recordedAt: now,
  });
  const { id: importId } = identifiers[0] as { id: string };
  await transaction.query(INSERT, [JSON.stringify(file.counts), now.toString(), importId]);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'reference-count:record',
      entityType: 'ReferenceCountImport',
      entityId: importId,
      details: { rows: file.counts.length },
    },
  );
  return { made: importId };
}

const INSERT = `
  insert into reference_count (region_code, election_code, unit, value, counted_on, source, confidence, recorded_at, import_id)
  select "regionCode", "electionCode", unit, value, "countedOn", source, confidence, $2, $3
  from jsonb_to_recordset($1::jsonb) as counted
    ("regionCode" text, "electionCode" text, unit text, value integer, "countedOn" date, source text, confidence text)`;

/** Which regions and elections of the file do not exist, and for which regions the session may not record. */
async function lookUp(
  transaction: Transaction,
  session: Session,
  counts: readonly CountOfRow[],
): Promise<readonly RowError[]> {
  const known = async (table: 'region' | 'election', codes: readonly string[]): Promise<ReadonlySet<string>> => {
    const rows: { code: string }[] = await transaction.query(`select code from ${table} where code = any($1::text[])`, [
      [...new Set(codes)],
    ]);
    return new Set(rows.map(({ code }) => code));
  };
  const regions = await known(
    'region',
    counts.map(({ regionCode }) => regionCode),
  );
  const elections = await known(
    'election',
    counts.map(({ electionCode }) => electionCode),
  );
  return counts.flatMap(({ row, regionCode, electionCode }): readonly RowError[] => {
    const found: RowError[] = [];
    if (!regions.has(regionCode)) found.push(notFound(row, 'region_code'));
    else if (!may(session, 'reference-count:record', { regionCode })) found.push(forbidden(row));
    if (!elections.has(electionCode)) found.push(notFound(row, 'election_code'));
    return found;
  });
}

function notFound(row: number, column: string): RowError {
  const message = { id: 'Kode ini tidak ada. Periksa kodenya.', en: 'There is no such code. Check it.' };
  return { row, column, code: 'NOT_FOUND', message };
}

function forbidden(row: number): RowError {
  const message = { id: 'Wilayah ini di luar wewenang Anda.', en: 'This region is outside your scope.' };
  return { row, column: 'region_code', code: 'FORBIDDEN', message };
}

function refuseRows(errors: readonly RowError[]): { readonly refused: CountsRefusal } {
  const { length: errorCount } = errors;
  const refused: CountsRefusal = {
    code: 'ROWS_INVALID',
    message: {
      id: `${inIndonesian(errorCount)} kesalahan dalam berkas; tidak ada yang dicatat. Perbaiki lalu kirim lagi.`,
      en: `${inEnglish(errorCount)} errors in the file; nothing was recorded. Mend them and send it again.`,
    },
    field: 'csv',
    errors: errors.slice(0, MOST_ERRORS),
    errorCount,
  };
  return { refused };
}
