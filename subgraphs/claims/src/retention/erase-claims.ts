import type { Database } from '@payung/kit/database.ts';
import type { Cut } from '@payung/kit/retention/retention.reads.ts';
import type { ErasedStep, RecordErased } from '@payung/kit/retention/run-erasure.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { FindEnrolmentsOfPerson } from '../claim/find-enrolments-of-person.ts';
import type { FindNeededEnrolments } from './find-needed.ts';
import { IS_NEEDED, IS_OVER } from './retention.reads.ts';
import { writeOver } from './write-over-claims.ts';

/** What erasing claims needs. */
export interface EraseClaims {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly findNeededEnrolments: FindNeededEnrolments;
  readonly findEnrolmentsOfPerson: FindEnrolmentsOfPerson;
}

/** Claims of one transaction. */
const AT_ONCE = 100;

interface Due {
  readonly id: string;
  readonly needed: boolean;
  readonly enrolment_ids: readonly string[];
  readonly nik: Buffer | null;
  readonly kpj: Buffer | null;
}

/**
 * Erases the next claims that came to their end before the cut: what tells of people is written over or removed, and number, kind, day, region, state and amounts
 * stay. What something here needs is left as it is, and so is the claim of somebody whom the owner of participants must keep: it is asked before anything is written.
 */
export async function eraseNextClaims(
  work: EraseClaims,
  { after, cut, now }: { readonly after: string; readonly cut: Cut; readonly now: Instant },
  record: RecordErased,
): Promise<ErasedStep<string>> {
  const { database, sealer } = work;
  const due: Due[] = await database.query(
    `select claim.id::text, ${IS_NEEDED} as needed,
       array_remove(array_append(claim.related_enrolment_ids, claim.enrolment_id), null)::text[] as enrolment_ids, notice.nik, notice.kpj
     from claim left join claim_notice notice on notice.claim_id = claim.id
     where claim.id > $2 and ${IS_OVER} order by claim.id limit ${AT_ONCE}`,
    [cut.moment, after],
  );
  const last = due.at(-1);
  if (last === undefined) return { silent: false, after: null };
  const kept = await findKept(
    work,
    due.filter(({ needed }) => !needed),
  );
  if (kept === null) return { silent: true };
  const free = due.filter(({ id, needed }) => !needed && !kept.has(id)).map(({ id }) => id);
  return database.transaction(async (transaction) => {
    // Held first and looked at again: something may have been done with them, or need them, since they were chosen.
    await transaction.query('select from claim where id = any($1::uuid[]) order by id for no key update', [free]);
    const rows: { id: string }[] = await transaction.query(
      `select claim.id::text from claim where claim.id = any($2::uuid[]) and ${IS_OVER} and not ${IS_NEEDED}`,
      [cut.moment, free],
    );
    const entityIds = rows.map(({ id }) => id);
    if (entityIds.length > 0) await writeOver(transaction, sealer, entityIds, now);
    await record(transaction, {
      erased: entityIds.length,
      heldBack: due.length - entityIds.length,
      entityIds,
    });
    return { silent: false, after: last.id };
  });
}

/** The claims of people whom the owner of participants must keep; null while it is silent. A notice without an enrolment names its person by number. */
async function findKept(
  { sealer, findNeededEnrolments, findEnrolmentsOfPerson }: EraseClaims,
  due: readonly Due[],
): Promise<ReadonlySet<string> | null> {
  const enrolmentsOf = new Map<string, readonly string[]>();
  for (const { id, enrolment_ids: own, nik, kpj } of due) {
    const person = nik !== null ? { nik: sealer.open(nik) } : kpj !== null ? { kpj: sealer.open(kpj) } : null;
    if (own.length > 0 || person === null) {
      enrolmentsOf.set(id, own);
      continue;
    }
    const asked = await findEnrolmentsOfPerson(person);
    if (asked.answer === 'SILENT') return null;
    enrolmentsOf.set(
      id,
      asked.enrolments.map((enrolment) => enrolment.id),
    );
  }
  const asked = await findNeededEnrolments([...new Set([...enrolmentsOf.values()].flat())]);
  if (!asked.ok) return null;
  return new Set(due.flatMap(({ id }) => (enrolmentsOf.get(id)?.some((own) => asked.facts.has(own)) ? [id] : [])));
}
