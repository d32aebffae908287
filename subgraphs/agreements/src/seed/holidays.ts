import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import Calendar from 'date-holidays';

import type { ElectionRow } from '../election/election.table.ts';
import type { HolidayRow } from '../holiday/holiday.table.ts';

const FIRST_YEAR = 2019;
const LAST_YEAR = 2030;
const SOURCE = 'date-holidays 3.37.0 (ID): dihitung, bukan menurut keputusan';
const POLLING_DAY =
  'UU 7/2017 Pasal 167(3), UU 1/2015 Pasal 84(3): pemungutan suara jatuh pada hari libur atau hari yang diliburkan; keputusannya belum dibaca';

/** Public holidays that every installation starts from, to be corrected by the decrees of each year, and the days of the votes. */
export function holidaysOf(elections: readonly ElectionRow[], recordedAt: Instant): readonly HolidayRow[] {
  const days = new Map<string, HolidayRow>();
  const add = (day: string, [nameId, nameEn]: readonly [string, string], source: string): void => {
    if (days.has(day)) return;
    days.set(day, {
      day: Temporal.PlainDate.from(day),
      nameId,
      nameEn,
      observed: true,
      source,
      confidence: 'UNVERIFIED',
      recordedAt,
    });
  };
  for (const { pollingDate, nameId, nameEn } of elections) {
    add(pollingDate.toString(), [`Pemungutan suara ${nameId}`, `Polling day, ${nameEn}`], POLLING_DAY);
  }
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const english = new Map(listIn('en', year).map(({ day, name }) => [day, name]));
    for (const { day, name } of listIn('id', year)) add(day, [name, english.get(day) ?? name], SOURCE);
  }
  return [...days.values()];
}

function listIn(language: string, year: number): readonly { readonly day: string; readonly name: string }[] {
  const calendar = new Calendar('ID');
  calendar.setLanguages(language);
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ day: date.slice(0, 10), name }));
}
