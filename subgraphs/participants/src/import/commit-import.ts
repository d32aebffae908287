import { currentInstant } from '@payung/kit/clock.ts';
import type { Transaction } from '@payung/kit/database.ts';

import { detectEnrolmentConflicts } from '../conflict/detect-enrolment-conflicts.ts';
import { rowsToWork } from '../domain/import-step.ts';
import { explainMissed } from './explain-missed.ts';
import { countImport, countRows } from './measure-import.ts';
import { enrolmentsOfPerson, personOfLine } from './person-of-line.ts';
import { countOutcome } from './preview-counts.ts';
import { RosterImportTable } from './roster-import.table.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { advance, allowLongStatements, recordWork, recordWorkOnEach, Superseded, workSource } from './roster-work.ts';
import type { RosterWork } from './roster-work.ts';
import { supplementChunk } from './supplement-chunk.ts';

/** Rows of one transaction: many enough to be fast, few enough that nobody waits long for its locks. */
export const CHUNK_ROWS = 5_000;

/**
 * Enrols the ready rows of an import, chunk by chunk. What a chunk writes and how far the import then is are one
 * transaction: whatever is killed in between, the next run begins where the last one ended, and no row is in twice.
 */
export async function commitImport(work: RosterWork, { id }: RosterImportRow): Promise<void> {
  for (;;) {
    const done = await work.database.transaction((transaction) =>
      commitChunk(transaction, id, work.chunkRows ?? CHUNK_ROWS),
    );
    if (done === 'ALL') {
      countImport('committed');
      return;
    }
    countRows('enrolled', done.enrolled);
    countRows('supplemented', done.supplemented);
  }
}

/** What one transaction did; `ALL` when there was nothing left to do. */
type ChunkDone = { readonly enrolled: number; readonly supplemented: number } | 'ALL';

async function commitChunk(transaction: Transaction, importId: string, most: number): Promise<ChunkDone> {
  await allowLongStatements(transaction);
  const row = await lockImport(transaction, importId, 'COMMIT');
  const chunk = await nextChunk(transaction, row, { after: row.committedThrough, most, what: 'COMMIT' });
  if (chunk === null) {
    await finish(transaction, row);
    return 'ALL';
  }
  const now = currentInstant();
  const enrolled = await enrolChunk(transaction, row, chunk, now.toString());
  const supplemented = chunk.supplements === 0 ? 0 : await supplementChunk(transaction, row, chunk);
  const rowsDone = (row.progress?.rowsDone ?? 0) + chunk.rows + chunk.supplements;
  await advance(transaction, row, {
    committedThrough: chunk.through,
    rowsEnrolled: row.rowsEnrolled + enrolled,
    rowsSupplemented: row.rowsSupplemented + supplemented,
    progress: {
      rowsDone,
      rowsTotal: rowsToWork(row),
      shareDone: shareOf(rowsDone, rowsToWork(row)),
      since: row.progress?.since ?? now.toString(),
    },
  });
  await recordWork(transaction, row, 'roster:commit-chunk', {
    fromRow: row.committedThrough + 1,
    throughRow: chunk.through,
    ready: chunk.rows,
    enrolled,
    supplemented,
  });
  return { enrolled, supplemented };
}

/** How much of the whole is done, in basis points. */
export function shareOf(done: number, whole: number): number {
  return whole === 0 ? 10_000 : Math.min(10_000, Math.floor((done / whole) * 10_000));
}

/** The import, held until the end of the transaction. @throws Superseded when there is nothing of the kind to do any more */
export async function lockImport(
  transaction: Transaction,
  importId: string,
  task: 'COMMIT' | 'UNDO',
): Promise<RosterImportRow> {
  const row = await transaction.findOne(RosterImportTable, {
    where: { id: importId },
    lock: { mode: 'pessimistic_write' },
  });
  if (row?.task !== task) throw new Superseded('somebody has stopped this import');
  return row;
}

/** A stretch of rows. */
export interface Chunk {
  readonly after: number;
  readonly through: number;
  /** Ready rows in it. */
  readonly rows: number;
  /** Rows in it of people enrolled before, of whom something is to be recorded. */
  readonly supplements: number;
}

/** The next rows after a row that there is something to do with, or null when there are none. An undo has to do with ready rows alone. */
export async function nextChunk(
  transaction: Transaction,
  { id }: RosterImportRow,
  { after, most, what }: { readonly after: number; readonly most: number; readonly what: 'COMMIT' | 'UNDO' },
): Promise<Chunk | null> {
  const [found]: { through: number | null; rows: number; supplements: number }[] = await transaction.query(
    `select max(row_number) as through, (count(*) filter (where state = 'READY'))::int as rows,
       (count(*) filter (where state <> 'READY'))::int as supplements
     from (
       select row_number, state from roster_import_row
       where import_id = $1 and row_number > $2 and (state = 'READY' ${what === 'COMMIT' ? 'or supplements' : ''})
       order by row_number limit $3
     ) next`,
    [id, after, most],
  );
  return found?.through == null
    ? null
    : { after, through: found.through, rows: found.rows, supplements: found.supplements };
}

/**
 * Registers who is not registered and enrols the rows of a chunk. Everything is taken in the order of fingerprints, so
 * that imports of the same people at the same time wait for each other and never in a circle; roll-ups follow in their
 * own order, at the end of the one statement that enrols.
 *
 * @returns how many were enrolled
 */
async function enrolChunk(transaction: Transaction, row: RosterImportRow, chunk: Chunk, now: string): Promise<number> {
  const stretch = [row.id, chunk.after, chunk.through];
  const { affected: registered } = await write(
    transaction,
    `insert into participant
       (nik_sealed, nik_fingerprint, name, birth_date, sex, region_code, employment_status, institution_code, example, registered_at,
        phone_sealed, kpj_sealed, kpj_fingerprint)
     select nik_sealed, nik_fingerprint, name, birth_date, sex, residence_code, 'NON_ASN', $4, $5, $6, phone_sealed, kpj_sealed, kpj_fingerprint
     from roster_import_row
     where import_id = $1 and row_number > $2 and row_number <= $3 and state = 'READY'
     order by nik_fingerprint, row_number
     on conflict on constraint participant_nik_institution_key do nothing`,
    [...stretch, row.institutionCode, row.example, now],
  );
  const allNew = registered === chunk.rows;
  if (!allNew || chunk.supplements > 0) await meetRegistered(transaction, row, stretch);
  if (chunk.rows === 0) return 0;
  await recordHeirs(transaction, row, stretch);
  const { affected: enrolled, records } = await write(
    transaction,
    // In the order of people, which is that of the indexes that are the dearest to fill.
    `insert into enrolment
       (id, participant_id, agreement_id, category_code, institution_code, insurer_code, region_code, polling_station, election_code,
        starts_on, ends_on, wage_base, state, agreement_version, programmes, facts_as_known_at, example, enrolled_at)
     select line.enrolment_id, person.id, $5, line.category_code, $4, $6, line.region_code, line.polling_station, $7,
       line.starts_on, line.ends_on, line.wage_base, 'ENROLLED', $8, $9, $10, $11 or person.example, $12
     from roster_import_row line
     cross join lateral (${personOfLine()}) person
     where line.import_id = $1 and line.row_number > $2 and line.row_number <= $3 and line.state = 'READY'
     ${allNew ? '' : MAY_BE_ENROLLED}
     order by person.id
     returning id`,
    [
      ...stretch,
      row.institutionCode,
      row.agreementId,
      row.facts?.insurerCode,
      row.facts?.electionCode,
      row.facts?.version,
      row.facts?.programmes,
      row.factsAsKnownAt?.toString(),
      row.example,
      now,
    ],
  );
  if (enrolled < chunk.rows) await explainMissed(transaction, row, stretch);
  const ids = records.map(({ id }) => id);
  await recordWorkOnEach(transaction, row, 'enrolment:create', ids);
  await detectEnrolmentConflicts(transaction, workSource(), ids);
  return enrolled;
}

/**
 * What may have come between preview and commit. Nobody else can come now: whoever enrols a person holds that person's
 * row first. The exclusion constraint stands behind it, and would end the chunk rather than let anybody in twice.
 */
const MAY_BE_ENROLLED = `
  and person.employment_status = 'NON_ASN'
  and not exists (
    select from (${enrolmentsOfPerson()}) other
    where other.agreement_id = $5
      and other.starts_on <= line.ends_on and other.ends_on >= line.starts_on
  )`;

/**
 * People of the chunk who are registered already are held, in order, since their enrolments are looked at next; what is
 * not known of them yet is filled in. Nothing that is registered is overwritten.
 */
async function meetRegistered(
  transaction: Transaction,
  row: RosterImportRow,
  stretch: readonly unknown[],
): Promise<void> {
  await transaction.query(
    `select from (
       select nik_fingerprint from roster_import_row
       where import_id = $1 and row_number > $2 and row_number <= $3 and (state = 'READY' or supplements)
       order by nik_fingerprint
     ) line
     cross join lateral (${personOfLine()} for no key update) person`,
    [...stretch, row.institutionCode],
  );
  await transaction.query(
    `with line as materialized (
       select person.id, line.residence_code, line.phone_sealed, line.kpj_sealed, line.kpj_fingerprint
       from roster_import_row line
       cross join lateral (${personOfLine()}) person
       where line.import_id = $1 and line.row_number > $2 and line.row_number <= $3 and line.state = 'READY'
         and ((person.region_code is null and line.residence_code is not null)
           or (person.phone_sealed is null and line.phone_sealed is not null)
           or (person.kpj_sealed is null and line.kpj_sealed is not null))
     )
     update participant person
     set version = person.version + 1, region_code = coalesce(person.region_code, line.residence_code),
       phone_sealed = coalesce(person.phone_sealed, line.phone_sealed),
       kpj_sealed = coalesce(person.kpj_sealed, line.kpj_sealed),
       kpj_fingerprint = case when person.kpj_sealed is null then line.kpj_fingerprint else person.kpj_fingerprint end
     from line where person.id = line.id`,
    [...stretch, row.institutionCode],
  );
}

/** Heirs that rows name are recorded for people of whom none are. */
async function recordHeirs(transaction: Transaction, row: RosterImportRow, stretch: readonly unknown[]): Promise<void> {
  await transaction.query(
    `insert into participant_heir (participant_id, position, relation, details_sealed)
     select person.id, heir.position, heir.relation, heir.details
     from (
       -- Of the rows of one person the first that names any.
       select distinct on (nik_fingerprint) nik_fingerprint, heir_relations, heir_details
       from roster_import_row
       where import_id = $1 and row_number > $2 and row_number <= $3 and state = 'READY' and heir_details is not null
       order by nik_fingerprint, row_number
     ) line
     cross join lateral (${personOfLine()}) person
     cross join lateral unnest(line.heir_relations, line.heir_details) with ordinality heir (relation, details, position)
     where not exists (select from participant_heir known where known.participant_id = person.id)`,
    [...stretch, row.institutionCode],
  );
}

async function finish(transaction: Transaction, row: RosterImportRow): Promise<void> {
  const {
    rowsReady: _asPreviewed,
    rowsToSupplement: _as,
    ...outcome
  } = await countOutcome(transaction, row.id, row.problemKinds.length);
  await advance(transaction, row, {
    ...outcome,
    stage: 'COMMITTED',
    awaiting: null,
    task: null,
    progress: null,
    committedAt: currentInstant(),
  });
  await recordWork(transaction, row, 'roster:commit', {
    enrolled: row.rowsEnrolled,
    supplemented: row.rowsSupplemented,
    rejected: outcome.rowsRejected,
    alreadyEnrolled: outcome.rowsAlready,
    committedBy: row.committedBy,
    approvedBy: row.approvedBy,
  });
}

/** Writes rows: how many, and what the statement returns of them. */
async function write(
  transaction: Transaction,
  sql: string,
  parameters: readonly unknown[],
): Promise<{ readonly affected: number; readonly records: readonly { readonly id: string }[] }> {
  if (transaction.queryRunner === undefined) throw new Error('rows are written in a transaction');
  const { affected, records } = await transaction.queryRunner.query(sql, [...parameters], true);
  return { affected: affected ?? 0, records: records as { id: string }[] };
}
