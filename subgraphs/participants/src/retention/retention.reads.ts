import type { Database } from '@payung/kit/database.ts';
import { DAYS_UNTIL_LAPSED, KEPT_KEYS, MOST_COUNTED } from '@payung/kit/retention/owner-retention.ts';
import type { OwnerRetention } from '@payung/kit/retention/owner-retention.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

/** Legal holds of people, by the participant asked for. A hold on one record is on the person. */
export async function readLegalHolds(
  database: Database,
  ids: readonly string[],
): Promise<{ readonly participantId: string; readonly since: Instant; readonly reason: string }[]> {
  const rows: { participantId: string; since: Date; reason: string }[] = await database.query(
    `select distinct on (asked.id) asked.id::text as "participantId", hold.set_at as since, hold.reason
     from participant asked join participant same on same.nik_fingerprint = asked.nik_fingerprint
       join legal_hold hold on hold.participant_id = same.id and hold.released_at is null
     where asked.id = any($1::uuid[]) order by asked.id, hold.set_at`,
    [ids],
  );
  return rows.map((row) => ({ ...row, since: Temporal.Instant.fromEpochMilliseconds(row.since.getTime()) }));
}

/** Whether something needs a person, whose fingerprint stands in `person.nik_fingerprint`. */
export const IS_NEEDED = `(
  exists (select from participant same join legal_hold hold on hold.participant_id = same.id and hold.released_at is null
    where same.nik_fingerprint = person.nik_fingerprint)
  or exists (select from data_request request where request.nik_fingerprint = person.nik_fingerprint and request.state in ('OPEN', 'READY'))
  or exists (select from participant same join enrolment own on own.participant_id = same.id
    join enrolment_conflict conflict on own.id in (conflict.first_id, conflict.second_id)
    where same.nik_fingerprint = person.nik_fingerprint and conflict.state = 'OPEN'))`;

/** People whose last cover ended before the day of a cut, and who were registered before it: `$1` the moment, `$2` the day. */
export const IS_OVER = `person.registered_at < $1
  and not exists (select from erased_participant erased where erased.participant_id = person.id)
  and not exists (select from participant same where same.nik_fingerprint = person.nik_fingerprint and same.registered_at >= $1)
  and not exists (select from participant same join enrolment own on own.participant_id = same.id
    where same.nik_fingerprint = person.nik_fingerprint and own.ends_on >= $2::date)`;

/** What is kept of people, and for how long. */
export const participantRetention: OwnerRetention = {
  word: '',
  classes: [
    {
      name: 'PARTICIPANT_RECORD',
      fewestDays: DAYS_UNTIL_LAPSED,
      count: `select count(*)::int as due, (count(*) filter (where needed))::int as held_back from (
        select distinct on (person.nik_fingerprint) ${IS_NEEDED} as needed from participant person where ${IS_OVER}
        order by person.nik_fingerprint limit ${MOST_COUNTED + 1}) counted`,
    },
    {
      name: 'ROSTER_ORIGINAL',
      automatic: true,
      count: `select count(*)::int as due, 0 as held_back from roster_import
        where purged_at is null and task is null and heartbeat_at < $1 and $2::date is not null
          and stage in ('COMMITTED', 'CANCELLED', 'FAILED', 'UNDONE', 'AWAITING_UPLOAD', 'PREVIEWED', 'RECEIVED')`,
    },
    {
      name: 'EXPORT',
      automatic: true,
      fixed: true,
      count: `select count(*)::int as due, 0 as held_back from participant_export
        where stage = 'READY' and expires_at <= $1 and $2::date is not null`,
    },
    {
      name: 'DATA_ANSWER',
      count: `select count(*)::int as due, 0 as held_back from data_request
        where closed_at < $1 and answer_sealed is not null and answer_state = 'COMPLETE' and $2::date is not null`,
    },
    KEPT_KEYS,
  ],
};
