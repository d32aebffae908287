import { getLocale } from '../paraglide/runtime.js';

/** A language of the console. */
export type Language = 'id' | 'en';

/** Time zones of Indonesia and their abbreviations, which `Intl` gives in Indonesian only. */
const zones = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const;

/** A time zone of Indonesia. */
export type Zone = keyof typeof zones;

const tags = { id: 'id-ID', en: 'en-GB' } as const;
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

/** `Intl` objects are slow to make: one of each is kept. */
function once<Format extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(
  key: string,
  make: () => Format,
): Format {
  const found = made.get(key) as Format | undefined;
  if (found !== undefined) return found;
  const format = make();
  made.set(key, format);
  return format;
}

/** A whole number: `113.447` in Indonesian, `113,447` in English. */
export function formatNumber(value: number, language: Language = getLocale()): string {
  return once(`number ${language}`, () => new Intl.NumberFormat(tags[language])).format(value);
}

/** A number with at most two decimals: `12,5` in Indonesian, `12.5` in English. */
export function formatDecimal(value: number, language: Language = getLocale()): string {
  return once(`share ${language}`, () => new Intl.NumberFormat(tags[language], { maximumFractionDigits: 2 })).format(
    value,
  );
}

/** A rate in a column of rates, always with two decimals: `4,40` in Indonesian, `4.40` in English. */
export function formatRate(value: number, language: Language = getLocale()): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return once(`rate ${language}`, () => new Intl.NumberFormat(tags[language], digits)).format(value);
}

/** A number where room is short: `113 rb`, `113K`. Short forms stop being safe at a milliard (`M`), which no head-count reaches. */
export function formatCompact(value: number, language: Language = getLocale()): string {
  return once(
    `compact ${language}`,
    () => new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 }),
  ).format(value);
}

/** Whole rupiah: `Rp1.250.000`, negative `-Rp1.250.000`, without a space as Indonesian spelling asks. */
export function formatRupiah(value: number, language: Language = getLocale()): string {
  const format = once(
    `rupiah ${language}`,
    () =>
      new Intl.NumberFormat(tags[language], {
        style: 'currency',
        currency: 'IDR',
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 0,
      }),
  );
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'currency' ? 'Rp' : part.type === 'literal' ? '' : part.value))
    .join('');
}

/** A share in basis points as a percentage of two places: 2,906 is `29,06 %` in Indonesian, `29.06%` in English. */
export function formatBasisPoints(value: number, language: Language = getLocale()): string {
  const number = once(
    `share ${language}`,
    () => new Intl.NumberFormat(tags[language], { maximumFractionDigits: 2 }),
  ).format(value / 100);
  return language === 'id' ? `${number}\u00a0%` : `${number}%`;
}

/** A part of a whole as a percentage of two places. A part too small to show in two places is `< 0,01 %`, never 0. */
export function formatShare(part: number, whole: number, language: Language = getLocale()): string {
  const basisPoints = Math.round((part / whole) * 10_000);
  return part > 0 && basisPoints === 0
    ? `<\u00a0${formatBasisPoints(1, language)}`
    : formatBasisPoints(basisPoints, language);
}

/** A calendar date, `YYYY-MM-DD`, as `22 Mei 2023`. A date has no time zone, so none is applied. */
export function formatDate(date: string, language: Language = getLocale()): string {
  const format = once(
    `date ${language}`,
    () => new Intl.DateTimeFormat(tags[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A calendar date spelt out, `Senin, 22 Mei 2023`. */
export function formatLongDate(date: string, language: Language = getLocale()): string {
  const format = once(
    `long date ${language}`,
    () =>
      new Intl.DateTimeFormat(tags[language], {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** An instant as `27 Nov 2024, 21.00 WIB`. National pages show western time. */
export function formatDateTime(instant: string, language: Language = getLocale(), zone: Zone = 'Asia/Jakarta'): string {
  const format = once(
    `instant ${language} ${zone}`,
    () => new Intl.DateTimeFormat(tags[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone }),
  );
  return `${format.format(new Date(instant))}, ${formatTime(instant, language, zone)}`;
}

/** The time of day of an instant, `21.00 WIB`. */
export function formatTime(instant: string, language: Language = getLocale(), zone: Zone = 'Asia/Jakarta'): string {
  const format = once(
    `time ${language} ${zone}`,
    () =>
      new Intl.DateTimeFormat(tags[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }),
  );
  return `${format.format(new Date(instant))} ${zones[zone]}`;
}

/** A list in a sentence: `KPU, Bawaslu, dan Kesbangpol`. */
export function formatList(items: readonly string[], language: Language = getLocale()): string {
  return once(`list ${language}`, () => new Intl.ListFormat(tags[language], { type: 'conjunction' })).format(items);
}
