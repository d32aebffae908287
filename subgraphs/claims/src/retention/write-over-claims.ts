import { createHmac, randomBytes } from 'node:crypto';

import type { Transaction } from '@payung/kit/database.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import { ERASED_WORDS } from '@payung/kit/retention/owner-retention.ts';
import { removeErasedFilesJob } from '@payung/kit/retention/remove-erased-files.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { sealDetails } from '../beneficiary/beneficiary-details.ts';

/** Writes over what tells of people in claims and all that belongs to them, and removes what is nothing else: notices, documents, bundles of evidence. */
export async function writeOver(
  transaction: Transaction,
  sealer: Sealer,
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  const words = sealer.seal(ERASED_WORDS);
  await writeOverClaims(transaction, words, ids, now);
  const files: { storage_key: string }[] = await transaction.query(
    'select storage_key from claim_document where claim_id = any($1::uuid[])',
    [ids],
  );
  for (const table of ['claim_document_upload', 'claim_document', 'claim_notice', 'evidence_bundle'])
    await transaction.query(`delete from ${table} where claim_id = any($1::uuid[])`, [ids]);
  // The keys of files go with their rows: what is left in the store is noise from here on, in every copy of it.
  const [first] = ids;
  if (first !== undefined && files.length > 0)
    await enqueue(
      transaction,
      removeErasedFilesJob(
        first,
        files.map(({ storage_key: key }) => key),
      ),
    );
  for (const table of ['claim_event', 'claim_decision'])
    await transaction.query(`update ${table} set note = $2 where claim_id = any($1::uuid[]) and note is not null`, [
      ids,
      words,
    ]);
  await transaction.query('update claim_calculation set input = $2, result = $2 where claim_id = any($1::uuid[])', [
    ids,
    words,
  ]);
  await transaction.query('update claim_other_benefit set basis = $2 where claim_id = any($1::uuid[])', [
    ids,
    ERASED_WORDS,
  ]);
  await writeOverPayees(transaction, sealer, ids);
}

async function writeOverClaims(transaction: Transaction, words: Buffer, ids: readonly string[], now: Instant) {
  const rows: { id: string; enrolment_id: string | null }[] = await transaction.query(
    'select id::text, enrolment_id::text from claim where id = any($1::uuid[])',
    [ids],
  );
  // A key that nobody keeps: claims of one enrolment stay claims of one, and lead to nobody.
  const key = randomBytes(32);
  await transaction.query(
    `update claim set erased_at = $4, enrolment_id = made.enrolment_id, related_enrolment_ids = '{}', incident_place = $3,
       chronology = null, injury_source = null, version = version + 1
     from unnest($1::uuid[], $2::uuid[]) as made (id, enrolment_id) where claim.id = made.id`,
    [
      rows.map(({ id }) => id),
      rows.map(({ enrolment_id: enrolment }) => (enrolment === null ? null : nobodysId(key, enrolment))),
      words,
      now.toString(),
    ],
  );
}

/** Who was paid, and to which account. How much, when and in which relation stays. */
async function writeOverPayees(transaction: Transaction, sealer: Sealer, ids: readonly string[]): Promise<void> {
  const nobody = { name: ERASED_WORDS, phone: null, bank: null, accountNumber: null, accountHolder: null };
  await transaction.query(
    'update claim_beneficiary set details = $2, phone_masked = null, account_masked = null where claim_id = any($1::uuid[])',
    [ids, sealDetails(sealer, nobody)],
  );
  await transaction.query(
    'update claim_payment set account_masked = null, return_reason = null where claim_id = any($1::uuid[])',
    [ids],
  );
  await transaction.query(
    `delete from bank_answer_line using bank_answer_file file
     where bank_answer_line.file_id = file.id and file.batch_id in (select batch_id from claim_payment where claim_id = any($1::uuid[]))
       and not exists (select from claim_payment payment join claim on claim.id = payment.claim_id
         where payment.batch_id = file.batch_id and claim.erased_at is null)`,
    [ids],
  );
}

/** An identifier in the place of another that cannot be led back to it: UUID of version 8. */
function nobodysId(key: Buffer, id: string): string {
  const hex = createHmac('sha256', key).update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
