import { currentInstant } from '@payung/kit/clock.ts';
import { enqueue } from '@payung/kit/jobs.ts';

import { writeParticipantExportJob } from '../jobs/write-participant-export.ts';
import { record } from './write-export.ts';
import type { ExportWork } from './write-export.ts';

const SILENT_SECONDS = 15;

/**
 * Finds exports that nobody writes, since their worker was killed, and removes files whose time is over.
 *
 * @returns how many go on, and how many are gone
 */
export async function sweepParticipantExports(
  { database, files }: ExportWork,
  silentSeconds = SILENT_SECONDS,
): Promise<{ readonly resumed: number; readonly expired: number }> {
  const left: { id: string }[] = await database.query(
    `select id from participant_export
     where stage in ('WAITING', 'WRITING') and heartbeat_at <= now() - make_interval(secs => $1)
       and not exists (
         select from graphile_worker.jobs where key = 'write-participant-export:' || participant_export.id and locked_at is null
           and run_at <= now() + interval '30 seconds'
       )
     order by id limit 100`,
    [silentSeconds],
  );
  for (const { id } of left) await enqueue(database.manager, writeParticipantExportJob(id));
  const over: { id: string }[] = await database.query(
    "select id from participant_export where stage = 'READY' and expires_at <= $1 order by id limit 100",
    [currentInstant().toString()],
  );
  for (const { id } of over) {
    await files.remove(id);
    await database.transaction(async (transaction) => {
      await transaction.query(
        "update participant_export set stage = 'EXPIRED', expires_at = null where id = $1 and stage = 'READY'",
        [id],
      );
      await record(transaction, { id }, 'participant:export-expired', {});
    });
  }
  return { resumed: left.length, expired: over.length };
}
