import type { Database } from '@payung/kit/database.ts';
import type { Logger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Holidays } from '@payung/kit/values/working-days.ts';
import { In } from 'typeorm';
import { z } from 'zod';

import { HolidayCopyTable } from './holiday-copy.table.ts';

/** Holidays that working days are counted with. */
export interface KnownHolidays {
  readonly days: Holidays;
  /** Whether the owner ever told them; without, only Saturdays and Sundays are left out. */
  readonly known: boolean;
}

/** The holidays around a moment: those of its year and of the next. */
export type FindHolidays = (moment: Instant) => Promise<KnownHolidays>;

/** The question put to the owner of holidays. */
export const HOLIDAYS_QUESTION = `query ClaimHolidays($year: Int!) { holidays(year: $year) { day } }`;

/** A copy this old is asked for again. */
const FRESH_HOURS = 24;

const ownerAnswer = z.object({ holidays: z.array(z.object({ day: z.iso.date() })) });

/** Asks the owner of holidays and keeps a copy; while the owner is silent the last copy holds, however old. */
export function createHolidayFinder(database: Database, ask: AskOwner, logger: Logger): FindHolidays {
  return async (moment) => {
    const { year } = dateInJakarta(moment);
    const years = [year, year + 1];
    const kept = await database.manager.findBy(HolidayCopyTable, { year: In(years) });
    const copies = new Map(kept.map((copy) => [copy.year, copy]));
    for (const asked of years) {
      const copy = copies.get(asked);
      const isFresh = copy !== undefined && moment.since(copy.knownAt).total('hours') < FRESH_HOURS;
      if (isFresh) continue;
      const answer = await ask(HOLIDAYS_QUESTION, { year: asked }, ownerAnswer);
      if (!answer.ok) {
        logger.warn({ owner: 'agreements', reason: answer.reason }, 'the owner of holidays did not answer');
        break;
      }
      const fresh = { year: asked, days: answer.facts.holidays.map(({ day }) => day), knownAt: moment };
      await database.manager.upsert(HolidayCopyTable, fresh, ['year']);
      copies.set(asked, fresh);
    }
    return {
      days: new Set([...copies.values()].flatMap(({ days }) => days)),
      known: years.every((asked) => copies.has(asked)),
    };
  };
}
