import type { Transaction } from '@payung/kit/database.ts';
import { refuse } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import { CHUNK_ROWS, lockImport, nextChunk, shareOf } from './commit-import.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { advance, allowLongStatements, recordWork } from './roster-work.ts';
import type { RosterWork } from './roster-work.ts';

const UNDONE = refuse('IMPORT_UNDONE', {
  id: 'Impor yang membuat kepesertaan ini sudah dibatalkan.',
  en: 'The roster import that made this enrolment was taken back.',
}).refused;

/** Takes back what an import enrolled, chunk by chunk as it was committed. */
export async function undoImport(work: RosterWork, { id }: RosterImportRow): Promise<void> {
  for (;;) {
    const done = await work.database.transaction((transaction) =>
      undoChunk(transaction, id, work.chunkRows ?? CHUNK_ROWS),
    );
    if (done) return;
  }
}

async function undoChunk(transaction: Transaction, importId: string, most: number): Promise<boolean> {
  await allowLongStatements(transaction);
  const row = await lockImport(transaction, importId, 'UNDO');
  const chunk = await nextChunk(transaction, row, row.undoneThrough, most);
  if (chunk === null || row.undoneThrough >= row.committedThrough) {
    await advance(transaction, row, { stage: 'UNDONE', awaiting: null, task: null, progress: null });
    await recordWork(transaction, row, 'roster:undone', { undone: row.rowsUndone });
    return true;
  }
  const through = Math.min(chunk.through, row.committedThrough);
  const undone = await rejectChunk(transaction, row, chunk.after, through);
  const rowsDone = (row.progress?.rowsDone ?? 0) + undone;
  await advance(transaction, row, {
    undoneThrough: through,
    rowsUndone: row.rowsUndone + undone,
    progress: {
      rowsDone,
      rowsTotal: row.rowsEnrolled,
      shareDone: shareOf(rowsDone, row.rowsEnrolled),
      since: row.progress?.since ?? Temporal.Now.instant().round('millisecond').toString(),
    },
  });
  await recordWork(transaction, row, 'roster:undo-chunk', { fromRow: chunk.after + 1, throughRow: through, undone });
  return false;
}

/**
 * Enrolments are held in the order that commits take people in, before any is changed. Those that somebody has changed
 * since, by suspending, ending or handing them on, are theirs by now and stay.
 */
async function rejectChunk(
  transaction: Transaction,
  { id }: RosterImportRow,
  after: number,
  through: number,
): Promise<number> {
  const [counted]: { undone: number }[] = await transaction.query(
    `with held as materialized (
       select enrolment.id
       from roster_import_row line
       join enrolment on enrolment.id = line.enrolment_id
       where line.import_id = $1 and line.row_number > $2 and line.row_number <= $3 and line.state = 'READY'
         and enrolment.state = 'ENROLLED' and enrolment.version = 1
       order by line.nik_fingerprint
       for update of enrolment
     ), rejected as (
       update enrolment set state = 'REJECTED', rejection = $4, version = version + 1
       from held where enrolment.id = held.id
       returning enrolment.id, enrolment.starts_on
     ), told as (
       insert into enrolment_event (enrolment_id, step, on_date, reason, recorded_at)
       select id, 'REJECT', starts_on, $5, now() from rejected
       returning 1
     )
     select count(*)::int as undone from told`,
    [id, after, through, JSON.stringify(UNDONE), UNDONE.message.id],
  );
  return counted?.undone ?? 0;
}
