import { currentInstant } from '@payung/kit/clock.ts';
import type { Transaction } from '@payung/kit/database.ts';

import { detectEnrolmentConflicts } from '../conflict/detect-enrolment-conflicts.ts';
import { COMPARED_PROBLEMS, ProblemList } from '../domain/import-problem.ts';
import { countOutcome } from './preview-counts.ts';
import { RosterImportTable } from './roster-import.table.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { advance, allowLongStatements, recordWork, Superseded, workSource } from './roster-work.ts';
import type { RosterWork } from './roster-work.ts';

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
    if (done) return;
  }
}

async function commitChunk(transaction: Transaction, importId: string, most: number): Promise<boolean> {
  await allowLongStatements(transaction);
  const row = await lockImport(transaction, importId, 'COMMIT');
  const chunk = await nextChunk(transaction, row, row.committedThrough, most);
  if (chunk === null) {
    await finish(transaction, row);
    return true;
  }
  const now = currentInstant();
  const enrolled = await enrolChunk(transaction, row, chunk, now.toString());
  const rowsEnrolled = row.rowsEnrolled + enrolled;
  await advance(transaction, row, {
    committedThrough: chunk.through,
    rowsEnrolled,
    progress: {
      rowsDone: (row.progress?.rowsDone ?? 0) + chunk.rows,
      rowsTotal: row.rowsReady ?? 0,
      shareDone: shareOf((row.progress?.rowsDone ?? 0) + chunk.rows, row.rowsReady ?? 0),
      since: row.progress?.since ?? now.toString(),
    },
  });
  await recordWork(transaction, row, 'roster:commit-chunk', {
    fromRow: row.committedThrough + 1,
    throughRow: chunk.through,
    ready: chunk.rows,
    enrolled,
  });
  return false;
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
}

/** The next ready rows after a row, or null when there are none. */
export async function nextChunk(
  transaction: Transaction,
  { id }: RosterImportRow,
  after: number,
  most: number,
): Promise<Chunk | null> {
  const [found]: { through: number | null; rows: number }[] = await transaction.query(
    `select max(row_number) as through, count(*)::int as rows
     from (
       select row_number from roster_import_row
       where import_id = $1 and row_number > $2 and state = 'READY' order by row_number limit $3
     ) next`,
    [id, after, most],
  );
  return found?.through == null ? null : { after, through: found.through, rows: found.rows };
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
  if (!allNew) await meetRegistered(transaction, row, stretch);
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
     join participant person on person.nik_fingerprint = line.nik_fingerprint and person.institution_code = $4
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
  await detectEnrolmentConflicts(
    transaction,
    workSource(),
    records.map(({ id }) => id),
  );
  return enrolled;
}

/**
 * What may have come between preview and commit. Nobody else can come now: whoever enrols a person holds that person's
 * row first. The exclusion constraint stands behind it, and would end the chunk rather than let anybody in twice.
 */
const MAY_BE_ENROLLED = `
  and person.employment_status = 'NON_ASN'
  and not exists (
    select from enrolment other
    where other.participant_id = person.id and other.agreement_id = $5 and other.state <> 'REJECTED'
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
    `select from participant person
     where person.institution_code = $4 and person.nik_fingerprint in (
       select nik_fingerprint from roster_import_row
       where import_id = $1 and row_number > $2 and row_number <= $3 and state = 'READY'
     )
     order by person.nik_fingerprint
     for no key update of person`,
    [...stretch, row.institutionCode],
  );
  await transaction.query(
    `update participant person
     set version = person.version + 1, region_code = coalesce(person.region_code, line.residence_code),
       phone_sealed = coalesce(person.phone_sealed, line.phone_sealed),
       kpj_sealed = coalesce(person.kpj_sealed, line.kpj_sealed),
       kpj_fingerprint = case when person.kpj_sealed is null then line.kpj_fingerprint else person.kpj_fingerprint end
     from roster_import_row line
     where line.import_id = $1 and line.row_number > $2 and line.row_number <= $3 and line.state = 'READY'
       and ((person.region_code is null and line.residence_code is not null)
         or (person.phone_sealed is null and line.phone_sealed is not null)
         or (person.kpj_sealed is null and line.kpj_sealed is not null))
       and person.nik_fingerprint = line.nik_fingerprint and person.institution_code = $4`,
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
     join participant person on person.nik_fingerprint = line.nik_fingerprint and person.institution_code = $4
     cross join lateral unnest(line.heir_relations, line.heir_details) with ordinality heir (relation, details, position)
     where not exists (select from participant_heir known where known.participant_id = person.id)`,
    [...stretch, row.institutionCode],
  );
}

/** Rows that could not be enrolled any more, since something came between preview and commit: says of each why. */
async function explainMissed(
  transaction: Transaction,
  row: RosterImportRow,
  stretch: readonly unknown[],
): Promise<void> {
  const problems = new ProblemList(row.problemKinds);
  await transaction.query(
    `update roster_import_row line
     set state = case when found.same_id is null then 'REJECTED' else 'ALREADY_ENROLLED' end,
         existing_enrolment_id = found.same_id,
         errors = case
           when found.same_id is not null then null
           when found.excluded then array[$6::smallint]
           else array[$7::smallint] end
     from (
       select missed.row_number, person.employment_status <> 'NON_ASN' as excluded, (
         select same.id from enrolment same
         where same.participant_id = person.id and same.agreement_id = $5 and same.state <> 'REJECTED'
           and same.category_code = missed.category_code and same.starts_on = missed.starts_on and same.ends_on = missed.ends_on
       ) as same_id
       from roster_import_row missed
       join participant person on person.nik_fingerprint = missed.nik_fingerprint and person.institution_code = $4
       where missed.import_id = $1 and missed.row_number > $2 and missed.row_number <= $3 and missed.state = 'READY'
         and not exists (select from enrolment made where made.id = missed.enrolment_id)
     ) found
     where line.import_id = $1 and line.row_number = found.row_number`,
    [
      ...stretch,
      row.institutionCode,
      row.agreementId,
      problems.numberOf(COMPARED_PROBLEMS.registeredAsExcluded),
      problems.numberOf(COMPARED_PROBLEMS.overlaps),
    ],
  );
}

async function finish(transaction: Transaction, row: RosterImportRow): Promise<void> {
  const { rowsReady: _asPreviewed, ...outcome } = await countOutcome(transaction, row.id, row.problemKinds.length);
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
