import { refuse } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BreachInput, BreachNoticeInput } from '../schema.types.ts';

/** What is said of a breach, however often it is assessed. */
export type BreachWords = Pick<
  BreachInput,
  'dataKinds' | 'subjects' | 'peopleEstimate' | 'happened' | 'cause' | 'measures' | 'contact'
>;

const OLDEST_DAYS = 90;
const MOST_PEOPLE = 300_000_000;

/** Why what is said of a breach cannot be kept, or null. */
export function checkBreachWords(input: BreachWords) {
  const { peopleEstimate } = input;
  if (!isText(input.happened, 10, 4_000)) return bad('happened', 10, 4_000);
  for (const [field, most] of [
    ['cause', 2_000],
    ['measures', 4_000],
    ['contact', 300],
  ] as const) {
    const text = input[field];
    if (text != null && !isText(text, 0, most)) return bad(field, 0, most);
  }
  if (peopleEstimate != null && (peopleEstimate < 0 || peopleEstimate > MOST_PEOPLE)) return badCount('peopleEstimate');
  return null;
}

/** Why a breach cannot be entered, or null. */
export function checkBreach(input: BreachInput, now: Instant) {
  const oldest = now.subtract({ hours: OLDEST_DAYS * 24 });
  if (Temporal.Instant.compare(input.foundAt, now) > 0 || Temporal.Instant.compare(input.foundAt, oldest) < 0)
    return refuse('INVALID', NOT_THEN, 'foundAt');
  return checkBreachWords(input);
}

/** Why it cannot be kept that somebody was told, or null. */
export function checkBreachNotice({ at, how, people }: BreachNoticeInput, foundAt: Instant, now: Instant) {
  if (Temporal.Instant.compare(at, foundAt) < 0 || Temporal.Instant.compare(at, now) > 0)
    return refuse('INVALID', NOT_TOLD_THEN, 'at');
  if (!isText(how, 3, 500)) return bad('how', 3, 500);
  if (people != null && (people < 0 || people > MOST_PEOPLE)) return badCount('people');
  return null;
}

/** Why a note cannot be kept, or null. */
export function checkBreachText(field: string, text: string, fewest: number, most: number) {
  return isText(text, fewest, most) ? null : bad(field, fewest, most);
}

function isText(text: string, fewest: number, most: number): boolean {
  const { length } = text.trim();
  return length >= fewest && length <= most && !text.includes('\0');
}

function bad(field: string, fewest: number, most: number) {
  return refuse(
    'INVALID',
    {
      id: fewest === 0 ? `Tuliskan paling banyak ${most} huruf.` : `Tuliskan ${fewest} sampai ${most} huruf.`,
      en: fewest === 0 ? `Write ${most} characters at most.` : `Write ${fewest} to ${most} characters.`,
    },
    field,
  );
}

function badCount(field: string) {
  return refuse('INVALID', { id: 'Jumlah orang tidak masuk akal.', en: 'This number of people cannot be.' }, field);
}

const NOT_THEN: Sentence = {
  id: `Waktu diketahui tidak boleh di masa depan, dan paling lama ${OLDEST_DAYS} hari yang lalu.`,
  en: `The time at which it was found must not be in the future, and at most ${OLDEST_DAYS} days ago.`,
};

const NOT_TOLD_THEN: Sentence = {
  id: 'Waktu pemberitahuan harus setelah kegagalan diketahui dan tidak di masa depan.',
  en: 'The time of the notice must be after the breach was found, and not in the future.',
};
