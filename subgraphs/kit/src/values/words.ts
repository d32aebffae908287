import type { PlainDate } from './dates.ts';
import type { Sentence } from './sentence.ts';

// Numbers, amounts and dates as people read them. Made once: a formatter costs a hundred times what it formats.
const INDONESIAN = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const ENGLISH = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const MONTHS = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** A number as Indonesian writes it: 1.692; at most two decimals, after a comma. */
export const inIndonesian = (value: number): string =>
  isCount(value) ? grouped(value, '.') : INDONESIAN.format(value);

/** A number as English writes it: 1,692; at most two decimals, after a point. */
export const inEnglish = (value: number): string => (isCount(value) ? grouped(value, ',') : ENGLISH.format(value));

/** Most numbers count something, and are in threes sooner than a formatter begins. */
const isCount = (value: number): boolean => Number.isSafeInteger(value) && (value > 0 || Object.is(value, 0));

function grouped(count: number, separator: string): string {
  if (count < 1_000) return String(count);
  return `${grouped(Math.floor(count / 1_000), separator)}${separator}${String(count % 1_000).padStart(3, '0')}`;
}

/** A number for people: 4.579 and 4,579. */
export function numberWords(value: number): Sentence {
  return { id: inIndonesian(value), en: inEnglish(value) };
}

/** An amount of whole rupiah for people, without a space as Indonesian spelling asks: Rp1.000.000 and Rp1,000,000. */
export function rupiahWords(amount: number): Sentence {
  const sign = amount < 0 ? '-' : '';
  const { id, en } = numberWords(Math.abs(amount));
  return { id: `${sign}Rp${id}`, en: `${sign}Rp${en}` };
}

/** Basis points for people: 3,550 is 35,5 % and 35.5 %. */
export function percentWords(basisPoints: number): Sentence {
  const { id, en } = numberWords(basisPoints / 100);
  return { id: `${id} %`, en: `${en} %` };
}

/** A date for people: 1 Desember 2024 and 1 December 2024. */
export function dateWords({ day, month, year }: PlainDate): Sentence {
  return {
    id: `${day} ${MONTHS.id[month - 1] ?? ''} ${year}`,
    en: `${day} ${MONTHS.en[month - 1] ?? ''} ${year}`,
  };
}

/** The same in both languages, as names are. */
export function sameWords(text: string): Sentence {
  return { id: text, en: text };
}
