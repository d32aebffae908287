import { permit } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { lastSafeRegistration } from '../domain/registration-deadline.ts';
import { HolidayTable } from './holiday.table.ts';
import type { HolidayRow } from './holiday.table.ts';

/** The public holidays of a year, by day. @throws GraphQLError `BAD_USER_INPUT` outside 2000 to 2100 */
export async function readHolidays({ session, database }: Context, year: number): Promise<HolidayRow[]> {
  permit(session, 'reference:read');
  if (year < 2_000 || year > 2_100) throw badInput('"year" must be 2000 to 2100.', 'year');
  return database.manager
    .createQueryBuilder(HolidayTable, 'holiday')
    .where('holiday.observed and holiday.day between :first and :last', {
      first: `${year}-01-01`,
      last: `${year}-12-31`,
    })
    .orderBy('holiday.day')
    .getMany();
}

/** The last safe day to register before these elections. */
export async function readLastSafeDates(
  database: Transaction,
  electionCodes: readonly string[],
): Promise<readonly { readonly electionCode: string; readonly day: PlainDate }[]> {
  const rows: { code: string; polling_date: string; holidays: string[] }[] = await database.query(
    `select code, to_char(polling_date, 'YYYY-MM-DD') as polling_date, array(
       select to_char(day, 'YYYY-MM-DD') from public_holiday
       where observed and day between polling_date - 183 and polling_date + 31
     ) as holidays
     from election where code = any($1::text[])`,
    [electionCodes],
  );
  return rows.map(({ code, polling_date: pollingDate, holidays }) => ({
    electionCode: code,
    day: lastSafeRegistration(Temporal.PlainDate.from(pollingDate), new Set(holidays)),
  }));
}
