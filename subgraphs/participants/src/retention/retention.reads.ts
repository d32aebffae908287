import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { dateInJakarta, JAKARTA, Temporal } from '@payung/kit/values/dates.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { NATION } from '@payung/kit/values/region-code.ts';
import { RETENTION_CLASSES } from '@payung/kit/values/retention-class.ts';

import type { Context } from '../context.ts';
import type { RetentionClass, RetentionConfidence } from '../schema.types.ts';
import { ErasureRunTable, RetentionTermTable } from './retention.table.ts';
import type { ErasureRunRow, RetentionTermRow } from './retention.table.ts';

/** The classes, in the order in which they are shown. */
export const CLASSES: readonly RetentionClass[] = [
  'PARTICIPANT_RECORD',
  'ROSTER_ORIGINAL',
  'EXPORT',
  'DATA_ANSWER',
  'IDEMPOTENCY_KEY',
];

/** Classes that the worker removes by itself. */
export const AUTOMATIC: ReadonlySet<RetentionClass> = new Set(['ROSTER_ORIGINAL', 'EXPORT']);

const MOST_COUNTED = 100_000;

/** A class with its term and what is over it. */
export interface RetentionRule {
  readonly class: RetentionClass;
  readonly days: number;
  readonly confidence: RetentionConfidence;
  readonly effectiveFrom: PlainDate | null;
  readonly reason: string | null;
  readonly upcoming: readonly RetentionTermRow[];
  readonly due: number;
  readonly heldBack: number;
  readonly isMore: boolean;
}

/** Every class with its term, and what would be erased today. */
export async function readRetention(context: Context): Promise<RetentionRule[]> {
  permitRetention(context.session, 'retention:read');
  const terms = await context.database.manager.find(RetentionTermTable, { order: { effectiveFrom: 'ASC', id: 'ASC' } });
  return Promise.all(CLASSES.map((name) => readRule(context, name, terms)));
}

/** One class. */
export async function readRule(
  { database, now }: Pick<Context, 'database' | 'now'>,
  name: RetentionClass,
  terms?: readonly RetentionTermRow[],
): Promise<RetentionRule> {
  const known =
    terms ??
    (await database.manager.find(RetentionTermTable, {
      where: { class: name },
      order: { effectiveFrom: 'ASC', id: 'ASC' },
    }));
  const today = dateInJakarta(now).toString();
  const own = known.filter((term) => term.class === name);
  const current = own.findLast(({ effectiveFrom }) => effectiveFrom.toString() <= today);
  const days = current?.days ?? RETENTION_CLASSES[name].days;
  // An export says by itself until when it is kept.
  const cut = name === 'EXPORT' ? { ...cutFor(days, now), moment: now.toString() } : cutFor(days, now);
  const { due, held_back: heldBack } = await countDue(database.manager, name, cut);
  return {
    class: name,
    days,
    confidence: current === undefined ? 'UNVERIFIED' : 'DECIDED',
    effectiveFrom: current?.effectiveFrom ?? null,
    reason: current?.reason ?? null,
    upcoming: own.filter(({ effectiveFrom }) => effectiveFrom.toString() > today),
    due: Math.min(due, MOST_COUNTED),
    heldBack,
    isMore: due > MOST_COUNTED,
  };
}

/** The term of a class on the day of a moment, in days. */
export async function readTermDays(manager: Transaction, name: RetentionClass, now: Instant): Promise<number> {
  const [term]: { days: number }[] = await manager.query(
    'select days from retention_term where class = $1 and effective_from <= $2 order by effective_from desc, id desc limit 1',
    [name, dateInJakarta(now).toString()],
  );
  return term?.days ?? RETENTION_CLASSES[name].days;
}

/** Where a term of so many days cuts: the day, and the moment at which it begins in Jakarta. What is before it is over its term. */
export interface Cut {
  readonly day: string;
  readonly moment: string;
}

/** Where a term cuts. A term of a day keeps the whole day. */
export function cutFor(days: number, now: Instant): Cut {
  const day = dateInJakarta(now).subtract({ days });
  return { day: day.toString(), moment: day.toZonedDateTime(JAKARTA).toInstant().toString() };
}

/** A page of runs, newest first. */
export function readErasureRuns({ database, session }: Context, args: PageArgs): Promise<Page<ErasureRunRow>> {
  permitRetention(session, 'retention:read');
  return readPage(database.manager.createQueryBuilder(ErasureRunTable, 'run'), NEWEST_FIRST, args);
}

const NEWEST_FIRST: PageOrder<ErasureRunRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

/** The session, when it may do this for the whole nation: terms are of nobody's institution or region. */
export function permitRetention(session: Session | null, permission: 'retention:read' | 'retention:manage'): Session {
  return permit(session, permission, { regionCode: NATION });
}

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

const COUNTS: Readonly<Record<RetentionClass, string>> = {
  PARTICIPANT_RECORD: `select count(*)::int as due, (count(*) filter (where needed))::int as held_back from (
    select distinct on (person.nik_fingerprint) ${IS_NEEDED} as needed from participant person where ${IS_OVER}
    order by person.nik_fingerprint limit ${MOST_COUNTED + 1}) counted`,
  ROSTER_ORIGINAL: `select count(*)::int as due, 0 as held_back from roster_import
    where purged_at is null and task is null and heartbeat_at < $1 and $2::date is not null
      and stage in ('COMMITTED', 'CANCELLED', 'FAILED', 'UNDONE', 'AWAITING_UPLOAD', 'PREVIEWED', 'RECEIVED')`,
  EXPORT: `select count(*)::int as due, 0 as held_back from participant_export
    where stage = 'READY' and expires_at <= $1 and $2::date is not null`,
  DATA_ANSWER: `select count(*)::int as due, 0 as held_back from data_request
    where closed_at < $1 and answer_sealed is not null and answer_state = 'COMPLETE' and $2::date is not null`,
  IDEMPOTENCY_KEY: `select count(*)::int as due, 0 as held_back from (
    select from idempotency_key where created_at < $1 and $2::date is not null limit ${MOST_COUNTED + 1}) counted`,
};

async function countDue(
  manager: Transaction,
  name: RetentionClass,
  { moment, day }: Cut,
): Promise<{ readonly due: number; readonly held_back: number }> {
  const [row]: { due: number; held_back: number }[] = await manager.query(COUNTS[name], [moment, day]);
  return row ?? { due: 0, held_back: 0 };
}
