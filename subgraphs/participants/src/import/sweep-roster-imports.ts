import { currentInstant } from '@payung/kit/clock.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import type { Logger } from '@payung/kit/log.ts';

import { sweepParticipantExports } from '../export/sweep-participant-exports.ts';
import { workRosterImportJob } from '../jobs/work-roster-import.ts';
import { fillKpjFingerprints } from '../participant/fill-kpj-fingerprints.ts';
import { purgeRosterImports } from './purge-roster-imports.ts';
import { receiveUpload } from './receive-upload.ts';
import { RosterImportTable } from './roster-import.table.ts';
import { fileKeyOf } from './roster-work.ts';
import type { RosterWork } from './roster-work.ts';

/** How often and after how long a silence, seconds: what is worked at tells so every few seconds. */
const SWEEPING = { everySeconds: 15, silentSeconds: 15 };

/**
 * Finds work that nobody does: a killed worker leaves its job locked in the queue for hours, and a killed server a file
 * whose last byte nobody told of; and after some crashes the queue itself would wait for hours. Two workers that find the same do it once, since each import has its lock.
 *
 * @returns how many imports go on
 */
export async function sweepRosterImports(work: RosterWork, silentSeconds = SWEEPING.silentSeconds): Promise<number> {
  const left: { id: string }[] = await work.database.query(
    `select id from roster_import
     where task is not null and heartbeat_at <= now() - make_interval(secs => $1)
       and not exists (select from graphile_worker.jobs where key = 'work-roster-import:' || roster_import.id and locked_at is null
           and run_at <= now() + interval '30 seconds')
     order by id limit 100`,
    [silentSeconds],
  );
  for (const { id } of left) await enqueue(work.database.manager, workRosterImportJob(id));
  const uploading = await work.database.manager
    .createQueryBuilder(RosterImportTable, 'roster')
    .where("roster.stage = 'AWAITING_UPLOAD' and roster.openedAt > :since", {
      since: currentInstant()
        .subtract({ hours: 7 * 24 })
        .toString(),
    })
    .orderBy('roster.id', 'DESC')
    .limit(100)
    .getMany();
  for (const row of uploading) {
    if ((await work.files.sizeOf(row.id, fileKeyOf(work, row))) === row.fileSize)
      await receiveUpload(work.database, row);
  }
  return left.length;
}

/** Sweeps at once, whatever was silent for how long, and from then on as often as told: every fifteen seconds by default. */
export async function keepSweeping(
  work: RosterWork,
  logger: Logger,
  sweeping: Readonly<typeof SWEEPING> = SWEEPING,
): Promise<{ readonly stop: () => void }> {
  const sweep = async (silentSeconds: number): Promise<void> => {
    try {
      const found = await sweepRosterImports(work, silentSeconds);
      if (found > 0) logger.info({ imports: found }, 'roster imports go on');
      const { expired } = await sweepParticipantExports(work, silentSeconds);
      if (expired > 0) logger.info({ exports: expired }, 'exports removed');
      const purged = await purgeRosterImports(work);
      if (purged > 0) logger.info({ imports: purged }, 'roster imports purged');
    } catch (error) {
      logger.warn({ err: error }, 'roster imports could not be swept');
    }
    try {
      const { filled, unreadable } = await fillKpjFingerprints(work);
      if (filled > 0) logger.info({ people: filled }, 'people can be found by their KPJ');
      if (unreadable > 0) logger.warn({ people: unreadable }, 'KPJ that no configured key opens cannot be searched');
    } catch (error) {
      logger.warn({ err: error }, 'fingerprints of KPJ could not be filled in');
    }
  };
  await sweep(0);
  const timer = setInterval(() => void sweep(sweeping.silentSeconds), sweeping.everySeconds * 1_000);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
