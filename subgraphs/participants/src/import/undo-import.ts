import { currentInstant } from '@payung/kit/clock.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { refuse } from '@payung/kit/refusal.ts';

import { CHUNK_ROWS, lockImport, nextChunk, shareOf } from './commit-import.ts';
import type { Chunk } from './commit-import.ts';
import type { AskAgain } from './preview-import.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { advance, advanceAlone, allowLongStatements, recordWork, recordWorkOnEach } from './roster-work.ts';
import type { RosterWork } from './roster-work.ts';

const UNDONE = refuse('IMPORT_UNDONE', {
  id: 'Impor yang membuat kepesertaan ini sudah dibatalkan.',
  en: 'The roster import that made this enrolment was taken back.',
}).refused;

const ASK_AGAIN_SECONDS = 3;

/**
 * Takes back what an import enrolled, chunk by chunk as it was committed. Of each chunk the owner of claims is asked first,
 * outside of the transaction: who has a claim is not taken back. While it is silent nobody is, and it is asked again.
 */
export async function undoImport(work: RosterWork, row: RosterImportRow): Promise<AskAgain> {
  const most = work.chunkRows ?? CHUNK_ROWS;
  for (;;) {
    const claimed = await claimedInNextChunk(work, row.id, most);
    if (claimed === null) {
      await advanceAlone(work, row, { awaiting: 'CLAIMS_OWNER' });
      return ASK_AGAIN_SECONDS;
    }
    const done = await work.database.transaction((transaction) => undoChunk(transaction, row.id, most, claimed));
    if (done) return null;
  }
}

/** The enrolments of the next chunk that have a claim, by primary key; null while their owner is silent. */
async function claimedInNextChunk(
  { database, findEnrolmentsWithClaims }: RosterWork,
  importId: string,
  most: number,
): Promise<readonly string[] | null> {
  const made: { id: string }[] = await database.query(
    `select enrolment.id
     from (
       select line.enrolment_id
       from roster_import_row line join roster_import on roster_import.id = line.import_id
       where line.import_id = $1 and line.row_number > roster_import.undone_through
         and line.row_number <= roster_import.committed_through and line.state = 'READY'
       order by line.row_number limit $2
     ) next
     cross join lateral (select id from enrolment where enrolment.id = next.enrolment_id and ${STILL_OURS} offset 0) enrolment`,
    [importId, most],
  );
  const asked = await findEnrolmentsWithClaims(made.map(({ id }) => id));
  return asked.ok ? [...asked.facts] : null;
}

/** Those that somebody has changed since, by suspending, ending or handing them on, are theirs by now and stay. */
const STILL_OURS = `enrolment.state = 'ENROLLED' and enrolment.version = 1`;

async function undoChunk(
  transaction: Transaction,
  importId: string,
  most: number,
  claimed: readonly string[],
): Promise<boolean> {
  await allowLongStatements(transaction);
  const row = await lockImport(transaction, importId, 'UNDO');
  const chunk = await nextChunk(transaction, row, { after: row.undoneThrough, most, what: 'UNDO' });
  if (chunk === null || row.undoneThrough >= row.committedThrough) {
    await advance(transaction, row, { stage: 'UNDONE', awaiting: null, task: null, progress: null });
    await recordWork(transaction, row, 'roster:undone', { undone: row.rowsUndone, keptForClaim: row.rowsKept });
    return true;
  }
  const through = Math.min(chunk.through, row.committedThrough);
  const undone = await rejectChunk(transaction, row, { after: chunk.after, through }, claimed);
  const kept = await noteKept(transaction, row, { after: chunk.after, through }, claimed);
  const rowsDone = (row.progress?.rowsDone ?? 0) + chunk.rows;
  await advance(transaction, row, {
    awaiting: null,
    undoneThrough: through,
    rowsUndone: row.rowsUndone + undone,
    rowsKept: row.rowsKept + kept,
    progress: {
      rowsDone,
      rowsTotal: row.rowsEnrolled,
      shareDone: shareOf(rowsDone, row.rowsEnrolled),
      since: row.progress?.since ?? currentInstant().toString(),
    },
  });
  await recordWork(transaction, row, 'roster:undo-chunk', {
    fromRow: chunk.after + 1,
    throughRow: through,
    undone,
    keptForClaim: kept,
  });
  return false;
}

/**
 * Enrolments are held in the order that commits take people in, before any is changed. Each gets its next version and a line
 * in its history, with who took the import back and why.
 */
async function rejectChunk(
  transaction: Transaction,
  { id, undo }: RosterImportRow,
  { after, through }: Pick<Chunk, 'after' | 'through'>,
  claimed: readonly string[],
): Promise<number> {
  const [rejected]: { undone: readonly string[] }[] = await transaction.query(
    `with held as materialized (
       select enrolment.id
       from (
         select enrolment_id from roster_import_row
         where import_id = $1 and row_number > $2 and row_number <= $3 and state = 'READY'
         order by nik_fingerprint
       ) line
       -- One by one along the index, which "offset 0" holds to: see person-of-line.ts.
       cross join lateral (
         select id from enrolment where enrolment.id = line.enrolment_id and ${STILL_OURS} and enrolment.id <> all($4::uuid[]) offset 0 for update
       ) enrolment
     ), rejected as (
       update enrolment set state = 'REJECTED', rejection = $5, version = version + 1
       from held where enrolment.id = held.id
       returning enrolment.id, enrolment.starts_on
     ), told as (
       insert into enrolment_event (enrolment_id, step, on_date, reason, subject, actor_name, institution_code, recorded_at)
       select id, 'REJECT', starts_on, $6, $7, $8, $9, $10 from rejected
       returning enrolment_id
     )
     select coalesce(array_agg(enrolment_id::text), '{}') as undone from told`,
    [
      id,
      after,
      through,
      claimed,
      JSON.stringify(UNDONE),
      `${UNDONE.message.id}${undo === null ? '' : ` ${undo.reason}`}`,
      undo?.subject ?? null,
      undo?.name ?? null,
      undo?.institutionCode ?? null,
      currentInstant().toString(),
    ],
  );
  const undone = rejected?.undone ?? [];
  await recordWorkOnEach(transaction, { id }, 'roster:undo', undone);
  return undone.length;
}

/** Says of the rows whose enrolments stay why they do, and gives how many stay for a claim. */
async function noteKept(
  transaction: Transaction,
  { id }: RosterImportRow,
  { after, through }: Pick<Chunk, 'after' | 'through'>,
  claimed: readonly string[],
): Promise<number> {
  const [counted]: { kept: number }[] = await transaction.query(
    `with noted as (
       update roster_import_row line
       set kept_for = case when enrolment.id = any($4::uuid[]) then 'CLAIM' else 'CHANGED' end
       from enrolment
       where enrolment.id = line.enrolment_id and line.import_id = $1 and line.row_number > $2 and line.row_number <= $3
         and line.state = 'READY' and not (enrolment.state = 'REJECTED' and enrolment.rejection ->> 'code' = 'IMPORT_UNDONE')
       returning line.kept_for
     )
     select (count(*) filter (where kept_for = 'CLAIM'))::int as kept from noted`,
    [id, after, through, claimed],
  );
  return counted?.kept ?? 0;
}
