import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import { inEnglish, inIndonesian } from './write-number.ts';

/** A number for people: 4.579 and 4,579. */
export function numberWords(value: number): Sentence {
  return { id: inIndonesian(value), en: inEnglish(value) };
}

/** An amount for people: Rp1.000.000 and Rp1,000,000. */
export function rupiahWords(amount: number): Sentence {
  const { id, en } = numberWords(amount);
  return { id: `Rp${id}`, en: `Rp${en}` };
}

/** A date for people: 27 November 2024, in either language. */
export function dateWords(date: PlainDate): Sentence {
  const format = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return { id: date.toLocaleString('id-ID', format), en: date.toLocaleString('en-GB', format) };
}

/** The same in both languages, as names are. */
export function sameWords(text: string): Sentence {
  return { id: text, en: text };
}
