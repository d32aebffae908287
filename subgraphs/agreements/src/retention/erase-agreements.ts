import type { Database, Transaction } from '@payung/kit/database.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import { ERASED_WORDS } from '@payung/kit/retention/owner-retention.ts';
import { removeErasedFilesJob } from '@payung/kit/retention/remove-erased-files.ts';
import type { Cut } from '@payung/kit/retention/retention.reads.ts';
import type { ErasedStep, RecordErased } from '@payung/kit/retention/run-erasure.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { FindNeededAgreements } from './find-needed.ts';
import { IS_NEEDED, IS_OVER } from './retention.reads.ts';

/** What erasing agreements needs. */
export interface EraseAgreements {
  readonly database: Database;
  readonly findNeededAgreements: FindNeededAgreements;
}

/** Agreements of one transaction. */
const AT_ONCE = 100;

/**
 * Erases the next agreements whose period ended before the cut: names of signatories are written over in every version, documents are removed; terms, parties, offices
 * and head-counts stay. The owner of participants is asked before anything is written: as long as the record of anybody enrolled is kept, so is what they were enrolled under.
 */
export async function eraseNextAgreements(
  { database, findNeededAgreements }: EraseAgreements,
  { after, cut, now }: { readonly after: string; readonly cut: Cut; readonly now: Instant },
  record: RecordErased,
): Promise<ErasedStep<string>> {
  const due: { id: string; needed: boolean }[] = await database.query(
    `select agreement.id::text, ${IS_NEEDED} as needed from agreement where agreement.id > $3 and ${IS_OVER} order by agreement.id limit ${AT_ONCE}`,
    [cut.moment, cut.day, after],
  );
  const last = due.at(-1);
  if (last === undefined) return { silent: false, after: null };
  const open = due.filter(({ needed }) => !needed).map(({ id }) => id);
  const asked = await findNeededAgreements(open);
  if (!asked.ok) return { silent: true };
  const free = open.filter((id) => !asked.facts.has(id));
  return database.transaction(async (transaction) => {
    // Held first and looked at again: something may have been done with them, or need them, since they were chosen.
    await transaction.query('select from agreement where id = any($1::uuid[]) order by id for no key update', [free]);
    const rows: { id: string }[] = await transaction.query(
      `select agreement.id::text from agreement where agreement.id = any($3::uuid[]) and ${IS_OVER} and not ${IS_NEEDED}`,
      [cut.moment, cut.day, free],
    );
    const entityIds = rows.map(({ id }) => id);
    await writeOver(transaction, entityIds, now);
    await record(transaction, { erased: entityIds.length, heldBack: due.length - entityIds.length, entityIds });
    return { silent: false, after: last.id };
  });
}

async function writeOver(transaction: Transaction, ids: readonly string[], now: Instant): Promise<void> {
  const [first] = ids;
  if (first === undefined) return;
  await transaction.query('update agreement set erased_at = $2, version = version + 1 where id = any($1::uuid[])', [
    ids,
    now.toString(),
  ]);
  await transaction.query('update agreement_signatory set name = $2 where agreement_id = any($1::uuid[])', [
    ids,
    ERASED_WORDS,
  ]);
  await transaction.query(
    `update agreement_version set signatories = (
       select coalesce(jsonb_agg(signatory || jsonb_build_object('name', $2::text) order by position), '[]')
       from jsonb_array_elements(signatories) with ordinality as each (signatory, position))
     where agreement_id = any($1::uuid[])`,
    [ids, ERASED_WORDS],
  );
  const files: { storage_key: string }[] = await transaction.query(
    'select storage_key from agreement_document where agreement_id = any($1::uuid[])',
    [ids],
  );
  for (const table of ['document_upload', 'agreement_document'])
    await transaction.query(`delete from ${table} where agreement_id = any($1::uuid[])`, [ids]);
  // The keys of files go with their rows: what is left in the store is noise from here on, in every copy of it.
  if (files.length > 0)
    await enqueue(
      transaction,
      removeErasedFilesJob(
        first,
        files.map(({ storage_key: key }) => key),
      ),
    );
}
