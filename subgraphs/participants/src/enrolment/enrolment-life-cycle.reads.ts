import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { uncoveredBetween } from '@payung/kit/values/enrolment-standing.ts';

import { EnrolmentEventTable } from './enrolment-event.table.ts';
import type { EnrolmentEventRow } from './enrolment-event.table.ts';
import { visibleEnrolments } from './enrolment.reads.ts';
import type { EnrolmentRow } from './enrolment.table.ts';

/** Steps of one enrolment that are shown at most. */
const MOST_EVENTS = 100;

/** The latest events of these enrolments, oldest first, in one statement. Whoever calls has shown that the session may see the enrolments. */
export async function readEnrolmentEvents(
  database: Database,
  enrolmentIds: readonly string[],
): Promise<EnrolmentEventRow[]> {
  return database.manager
    .createQueryBuilder(EnrolmentEventTable, 'event')
    .where(
      `event.id in (
        select latest.id from unnest(:enrolmentIds::uuid[]) asked (id)
        cross join lateral (
          select id from enrolment_event where enrolment_id = asked.id order by id desc limit ${MOST_EVENTS}
        ) latest
      )`,
      { enrolmentIds },
    )
    .orderBy('event.id')
    .getMany();
}

/** The enrolments that follow these and that the session may see, in one statement. */
export async function readFollowers(
  database: Database,
  session: Session,
  enrolmentIds: readonly string[],
): Promise<EnrolmentRow[]> {
  return visibleEnrolments(database.manager, session)
    .andWhere("enrolment.followsId = any(:enrolmentIds) and enrolment.state <> 'REJECTED'", { enrolmentIds })
    .getMany();
}

/** The history of an enrolment: what is kept of it, after its beginning, which an enrolment made by an import has on its own row alone. */
export function historyOf(
  { id, startsOn, enrolledAt }: EnrolmentRow,
  events: readonly EnrolmentEventRow[],
): readonly EnrolmentEventRow[] {
  if (events[0]?.step === 'ENROL' || events.length === MOST_EVENTS) return events;
  const beginning: EnrolmentEventRow = {
    id,
    enrolmentId: id,
    step: 'ENROL',
    on: startsOn,
    reason: null,
    subject: null,
    actorName: null,
    institutionCode: null,
    recordedAt: enrolledAt,
  };
  return [beginning, ...events];
}

/** One enrolment after another, as seen from either. */
export interface SuccessionRow {
  readonly how: 'REPLACE' | 'TRANSFER';
  readonly enrolment: EnrolmentRow;
  readonly uncoveredHours: number;
}

/** How `next` follows `left`, as told to who looks at the other of the two. */
export function successionOf(left: EnrolmentRow, next: EnrolmentRow, shown: EnrolmentRow): SuccessionRow {
  return { how: next.followsHow!, enrolment: shown, uncoveredHours: uncoveredBetween(left, next).hours };
}
