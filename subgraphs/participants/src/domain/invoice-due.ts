import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { dateWords } from '@payung/kit/values/words.ts';
import { isWorkingDay } from '@payung/kit/values/working-days.ts';
import type { Holidays } from '@payung/kit/values/working-days.ts';

const DUE_DAY = 15;

/** The 15th of the month after a calendar month: the last day to pay, unless nobody works on it. */
export function nominalDueDay(period: PlainDate): PlainDate {
  return period.with({ day: 1 }).add({ months: 1 }).with({ day: DUE_DAY });
}

/** The last day to pay: the 15th of the month after, or the first working day after it where nobody works on that. */
export function dueDayOf(period: PlainDate, holidays: Holidays): PlainDate {
  let day = nominalDueDay(period);
  while (!isWorkingDay(day, holidays)) day = day.add({ days: 1 });
  return day;
}

/** Where the rule of the last day comes from. */
export const DUE_SOURCE = 'Ketentuan untuk pemberi kerja selain penyelenggara negara (dikutip pers)';

/** How the last day to pay was found. */
export function dueSentence(nominal: PlainDate, dueOn: PlainDate): Sentence {
  const moved = nominal.until(dueOn).days;
  const [from, to] = [dateWords(nominal), dateWords(dueOn)];
  if (moved === 0) {
    return {
      id: `Tanggal 15 bulan berikutnya, ${to.id}, adalah hari kerja.`,
      en: `The 15th of the month after, ${to.en}, is a working day.`,
    };
  }
  return {
    id: `Tanggal 15 bulan berikutnya, ${from.id}, bukan hari kerja; bergeser ke hari kerja berikutnya, ${to.id}.`,
    en: `The 15th of the month after, ${from.en}, is no working day; it moves to the next one, ${to.en}.`,
  };
}
