import { currentInstant } from '@payung/kit/clock.ts';
import { readTermDays } from '@payung/kit/retention/retention.reads.ts';
import { In, IsNull } from 'typeorm';

import { RosterImportTable } from './roster-import.table.ts';
import { allowLongStatements, recordWork } from './roster-work.ts';
import type { RosterWork } from './roster-work.ts';

/** Days after which a file and what its rows hold of people are of no more use: no regulation was found that says how long. */
const KEPT_DAYS = 30;
const AT_ONCE = 5;

/**
 * Removes the files of imports that came to their end long ago, and from their rows what is personal. Which row made
 * which enrolment stays, with counts and problems.
 *
 * @returns how many imports
 */
export async function purgeRosterImports(work: RosterWork): Promise<number> {
  // No regulation was found that says how long a file and what its rows hold of people are of use: a setting, thirty days unless set.
  const keptDays = await readTermDays(work.database.manager, 'ROSTER_ORIGINAL', currentInstant());
  const old = await work.database.manager
    .createQueryBuilder(RosterImportTable, 'roster')
    .where({
      purgedAt: IsNull(),
      stage: In(['COMMITTED', 'CANCELLED', 'FAILED', 'UNDONE', 'AWAITING_UPLOAD', 'PREVIEWED', 'RECEIVED']),
    })
    .andWhere(`roster.task is null and roster.heartbeatAt < now() - make_interval(days => :keptDays)`, { keptDays })
    .orderBy('roster.id')
    .limit(AT_ONCE)
    .getMany();
  for (const row of old) {
    await work.database.transaction(async (transaction) => {
      await allowLongStatements(transaction);
      await transaction.query(
        `update roster_import_row
         set nik_sealed = null, nik_fingerprint = null, name = null, birth_date = null, sex = null, residence_code = null, employment_status = null,
           phone_sealed = null, kpj_sealed = null, kpj_fingerprint = null, heir_relations = null, heir_details = null, unread_sealed = null
         where import_id = $1`,
        [row.id],
      );
      await transaction.query('update roster_correction set text_sealed = null where import_id = $1', [row.id]);
      // What never came to its end has come to it now.
      await transaction.query(
        `update roster_import
         set purged_at = now(), awaiting = null,
           stage = case when stage in ('AWAITING_UPLOAD', 'PREVIEWED', 'RECEIVED') then 'CANCELLED' else stage end
         where id = $1`,
        [row.id],
      );
      await recordWork(transaction, row, 'roster:purge', { keptDays: KEPT_DAYS });
    });
    await work.files.remove(row.id);
  }
  return old.length;
}
