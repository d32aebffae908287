import type { Database } from '@payung/kit/database.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import { EnrolmentTable } from '../enrolment/enrolment.table.ts';
import type { EnrolmentRow } from '../enrolment/enrolment.table.ts';

/** Enrolments of one person that are looked at: more than anybody has. */
const MOST_ENROLMENTS = 100;

/**
 * Every institution's row of one person, by primary key; with a date of birth only where one of them has it. Nothing of these rows may be
 * told to whoever asks.
 */
export async function readRowsOfPerson(
  database: Database,
  fingerprint: Buffer,
  birthDate: PlainDate | null = null,
): Promise<readonly string[]> {
  const rows: { id: string; birth_date: string }[] = await database.query(
    'select id, birth_date::text from participant where nik_fingerprint = $1 order by id',
    [fingerprint],
  );
  const fits = birthDate === null || rows.some((row) => row.birth_date === birthDate.toString());
  return fits ? rows.map(({ id }) => id) : [];
}

/** The enrolments of these rows, nearest to a day first. Rejected ones never covered, and are left out. */
export async function readEnrolmentsNearest(
  database: Database,
  participantIds: readonly string[],
  date: PlainDate,
): Promise<EnrolmentRow[]> {
  const rows = await database.manager
    .createQueryBuilder(EnrolmentTable, 'enrolment')
    .where(
      `enrolment.id in (
        select near.id from enrolment near
        where near.participant_id = any(:participantIds::uuid[]) and near.state <> 'REJECTED'
        order by greatest(near.starts_on - :day::date, :day::date - near.ends_on, 0), near.id desc
        limit ${MOST_ENROLMENTS}
      )`,
      { participantIds, day: date.toString() },
    )
    .getMany();
  const distance = ({ startsOn, endsOn }: EnrolmentRow): number =>
    Math.max(date.until(startsOn).days, endsOn.until(date).days, 0);
  return rows.toSorted((a, b) => distance(a) - distance(b) || (a.id < b.id ? 1 : -1));
}
