import { actorName } from '@payung/kit/audit.ts';
import type { AuditSource } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';

import { INCOMPATIBLE_KINDS } from '../domain/conflict-kind.ts';

/** Enrolments whose conflicts are looked for: these, or all whose keys lie within a range. */
export type Sought = { readonly ids: readonly string[] } | { readonly from: string; readonly through: string };

/**
 * Finds and keeps the conflicts of enrolments with others of the same person in the same days: one statement for any number of
 * enrolments, with the trail of each conflict. Safe to repeat.
 *
 * @returns how many conflicts were found that were not known before
 */
export async function findConflicts(
  transaction: Transaction,
  { session, requestId, now }: AuditSource,
  sought: Sought,
): Promise<number> {
  const [condition, keys] =
    'ids' in sought
      ? ['= any($1::uuid[])', sought.ids]
      : ['between ($1::uuid[])[1] and ($1::uuid[])[2]', [sought.from, sought.through]];
  const [counted]: { found: number }[] = await transaction.query(
    `with pairs as (
       select least(made.id, other.id) as first_id, greatest(made.id, other.id) as second_id,
         -- Who organises does not supervise; every other overlap is a second cover.
         case when exists (
           select from unnest($2::text[], $3::text[]) incompatible (one, other)
           where incompatible.one = split_part(made.institution_code, '-', 1) and incompatible.other = split_part(other.institution_code, '-', 1)
         ) then 'INCOMPATIBLE' else 'SECOND_COVER' end as kind,
         greatest(made.starts_on, other.starts_on) as from_on, least(made.ends_on, other.ends_on) as through_on
       from enrolment made
       -- Looked up person by person, which "offset 0" holds to: a join over all people costs more with every person there is.
       cross join lateral (select nik_fingerprint from participant where id = made.participant_id offset 0) person
       cross join lateral (select id from participant where nik_fingerprint = person.nik_fingerprint offset 0) same
       cross join lateral (select * from enrolment where participant_id = same.id and id <> made.id offset 0) other
       where made.id ${condition} and made.state <> 'REJECTED' and other.state <> 'REJECTED'
         -- One that ended before its first day has no days.
         and made.starts_on <= made.ends_on and other.starts_on <= other.ends_on
         and made.starts_on <= other.ends_on and other.starts_on <= made.ends_on
     ), found as (
       insert into enrolment_conflict (kind, first_id, second_id, from_on, through_on, detected_at)
       select distinct kind, first_id, second_id, from_on, through_on, $4::timestamptz from pairs order by first_id, second_id
       on conflict on constraint enrolment_conflict_pair_key do nothing
       returning id, kind
     ), trail as (
       insert into audit_event (happened_at, subject, client_id, role, institution_code, action, entity_type, entity_id, request_id, details, actor_name)
       select $4::timestamptz, $5, $6, $7, $8, 'enrolment-conflict:detect', 'EnrolmentConflict', id, $9, jsonb_build_object('kind', kind), $10
       from found
     )
     select count(*)::int as found from found`,
    [
      keys,
      INCOMPATIBLE_KINDS.map(([one]) => one),
      INCOMPATIBLE_KINDS.map(([, other]) => other),
      now.toString(),
      session.subject,
      session.clientId,
      session.role,
      session.institutionCode,
      requestId,
      actorName(session),
    ],
  );
  return counted?.found ?? 0;
}
