import { createHmac, randomBytes } from 'node:crypto';

import type { Database, Transaction } from '@payung/kit/database.ts';
import { ERASED_WORDS } from '@payung/kit/retention/owner-retention.ts';
import type { Cut } from '@payung/kit/retention/retention.reads.ts';
import type { ErasedStep, RecordErased } from '@payung/kit/retention/run-erasure.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { FindEnrolmentsWithClaims } from '../import/enrolments-with-claims.ts';
import { IS_NEEDED, IS_OVER } from './retention.reads.ts';

/** What erasing people needs. */
export interface ErasePeople {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly findEnrolmentsWithClaims: FindEnrolmentsWithClaims;
}

/** People of one transaction. */
const AT_ONCE = 200;

/** What stands where something of a person stood. */
const NOBODY = { nik: '0000000000000000', name: ERASED_WORDS, birthDate: '1900-01-01' };

/**
 * Makes the next people anonymous whose last cover ended before the cut: what tells who they are is written over or removed, in every record of theirs at
 * every institution; enrolments, contributions and counts stay. Who has a claim, or is needed otherwise, is left as they are. The owner of claims is asked
 * before anything is written.
 */
export async function eraseNextPeople(
  { database, secrets, findEnrolmentsWithClaims }: ErasePeople,
  {
    after,
    cut,
    runId,
    now,
  }: { readonly after: Buffer; readonly cut: Cut; readonly runId: string; readonly now: Instant },
  record: RecordErased,
): Promise<ErasedStep<Buffer>> {
  const people: { nik_fingerprint: Buffer; needed: boolean; enrolment_ids: string[] }[] = await database.query(
    `select person.nik_fingerprint, bool_or(${IS_NEEDED}) as needed,
       array(select own.id::text from participant same join enrolment own on own.participant_id = same.id
         where same.nik_fingerprint = person.nik_fingerprint) as enrolment_ids
     from participant person where person.nik_fingerprint > $3 and ${IS_OVER}
     group by person.nik_fingerprint order by person.nik_fingerprint limit ${AT_ONCE}`,
    [cut.moment, cut.day, after],
  );
  const last = people.at(-1);
  if (last === undefined) return { silent: false, after: null };
  const asked = await findEnrolmentsWithClaims(people.flatMap(({ enrolment_ids: ids }) => ids));
  if (!asked.ok) return { silent: true };
  const free = people.filter(
    ({ needed, enrolment_ids: ids }) => !needed && !ids.some((enrolmentId) => asked.facts.has(enrolmentId)),
  );
  return database.transaction(async (transaction) => {
    const done = await erase(transaction, secrets, {
      fingerprints: free.map(({ nik_fingerprint: fingerprint }) => fingerprint),
      cut,
      runId,
      now,
    });
    const heldBack = people.length - done.people;
    await record(transaction, { erased: done.people, heldBack, entityIds: done.ids });
    return { silent: false, after: last.nik_fingerprint };
  });
}

async function erase(
  transaction: Transaction,
  secrets: SecretBox,
  {
    fingerprints,
    cut,
    runId,
    now,
  }: { readonly fingerprints: readonly Buffer[]; readonly cut: Cut; readonly runId: string; readonly now: Instant },
): Promise<{ readonly ids: readonly string[]; readonly people: number }> {
  // Held first and looked at again: somebody may have been enrolled, or be needed, since they were chosen.
  await transaction.query(
    'select from participant where nik_fingerprint = any($1::bytea[]) order by id for no key update',
    [fingerprints],
  );
  const rows: { id: string; nik_fingerprint: Buffer }[] = await transaction.query(
    `select person.id::text, person.nik_fingerprint from participant person
     where person.nik_fingerprint = any($3::bytea[]) and ${IS_OVER} and not ${IS_NEEDED}`,
    [cut.moment, cut.day, fingerprints],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { ids, people: 0 };
  const old = [...new Map(rows.map((row) => [row.nik_fingerprint.toString('hex'), row.nik_fingerprint])).values()];
  await removeElsewhere(transaction, secrets, old, ids);
  // A key that nobody keeps: one person stays one person in every count, and cannot be found again by a NIK.
  const key = randomBytes(32);
  await transaction.query(
    `update participant set nik_sealed = made.nik_sealed, nik_fingerprint = made.fingerprint, name = $4, birth_date = $5::date, region_code = null,
       phone_sealed = null, kpj_sealed = null, kpj_fingerprint = null, version = version + 1
     from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as made (id, nik_sealed, fingerprint) where participant.id = made.id`,
    [
      ids,
      rows.map(() => secrets.seal(NOBODY.nik)),
      rows.map(({ nik_fingerprint: fingerprint }) => createHmac('sha256', key).update(fingerprint).digest()),
      NOBODY.name,
      NOBODY.birthDate,
    ],
  );
  await transaction.query(
    'insert into erased_participant (participant_id, run_id, erased_at) select id, $2, $3 from unnest($1::uuid[]) as erased (id)',
    [ids, runId, now.toString()],
  );
  return { ids, people: old.length };
}

/** Heirs, words about enrolments, rows of rosters and requests of these people. */
async function removeElsewhere(
  transaction: Transaction,
  secrets: SecretBox,
  fingerprints: readonly Buffer[],
  ids: readonly string[],
): Promise<void> {
  await transaction.query('delete from participant_heir where participant_id = any($1::uuid[])', [ids]);
  await transaction.query(
    `update enrolment_event set reason = null
     where reason is not null and enrolment_id in (select id from enrolment where participant_id = any($1::uuid[]))`,
    [ids],
  );
  await transaction.query(
    `update roster_import_row set nik_sealed = null, nik_fingerprint = null, name = null, birth_date = null, sex = null, residence_code = null,
       employment_status = null, phone_sealed = null, kpj_sealed = null, kpj_fingerprint = null, heir_relations = null, heir_details = null,
       unread_sealed = null
     where nik_fingerprint = any($1::bytea[])`,
    [fingerprints],
  );
  await transaction.query(
    `update data_request set answer_sealed = null, closing_note_sealed = null, nik_sealed = $2::bytea,
       wording_sealed = case when wording_sealed is null then null else $2::bytea end,
       answer_state = case when answer_state is null then null else 'ERASED' end,
       nik_fingerprint = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
     where nik_fingerprint = any($1::bytea[])`,
    [fingerprints, secrets.seal(NOBODY.nik)],
  );
}
