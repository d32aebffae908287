import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { isRegionCode, NATION } from '@payung/kit/values/region-code.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

/** What is checked of an enrolment by itself. */
export interface EnrolmentInput {
  readonly institutionCode: string;
  readonly categoryCode: string;
  readonly regionCode: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly wageBase: number;
  readonly pollingStation?: string | null | undefined;
}

const CATEGORY_CODE = /^[A-Z][A-Z0-9_]{0,63}$/;
const LARGEST_WAGE = 100_000_000;
const LONGEST_SERVICE_YEARS = 5;

type Invalid = { readonly refused: Refusal<'INVALID'> };

/** Checks an enrolment without looking anything up. Answers the first problem, or null. */
export function checkEnrolmentInput(input: EnrolmentInput): Invalid | null {
  return (
    checkInstitution(input.institutionCode) ??
    checkCategory(input.categoryCode) ??
    checkPlaceOfDuty(input.regionCode) ??
    checkPeriod(input) ??
    checkWageBase(input.wageBase) ??
    checkPollingStation(input.pollingStation)
  );
}

function checkInstitution(institutionCode: string): Invalid | null {
  if (splitInstitutionCode(institutionCode) !== null) return null;
  return invalid('institutionCode', {
    id: 'Kode instansi ditulis seperti kpu-32.04.',
    en: 'An institution code is written like kpu-32.04.',
  });
}

/** Checks the code of a category. */
export function checkCategory(categoryCode: string): Invalid | null {
  if (isCategoryCode(categoryCode)) return null;
  return invalid('categoryCode', {
    id: 'Kode kategori ditulis seperti SEK_PPK.',
    en: 'A category code is written like SEK_PPK.',
  });
}

/** Checks the code of a place of duty. */
export function checkPlaceOfDuty(regionCode: string): Invalid | null {
  if (regionCode !== NATION && isRegionCode(regionCode)) return null;
  return invalid('regionCode', {
    id: 'Tempat tugas ditulis dengan kode wilayah seperti 32.04.11.2001.',
    en: 'A place of duty is written with a region code like 32.04.11.2001.',
  });
}

/** Checks a period of service. */
export function checkPeriod({ startsOn, endsOn }: Pick<EnrolmentInput, 'startsOn' | 'endsOn'>): Invalid | null {
  if (Temporal.PlainDate.compare(endsOn, startsOn) < 0) {
    return invalid('endsOn', {
      id: 'Hari terakhir tidak boleh sebelum hari pertama.',
      en: 'The last day cannot be before the first.',
    });
  }
  if (Temporal.PlainDate.compare(endsOn, startsOn.add({ years: LONGEST_SERVICE_YEARS })) > 0) {
    return invalid('endsOn', {
      id: 'Masa tugas ad hoc tidak lebih dari lima tahun; periksa tahunnya.',
      en: 'An ad-hoc service is not longer than five years; check the year.',
    });
  }
  return null;
}

/** Checks a monthly wage base. */
export function checkWageBase(wageBase: number): Invalid | null {
  if (wageBase >= 1 && wageBase <= LARGEST_WAGE) return null;
  return invalid('wageBase', {
    id: 'Dasar upah sebulan harus Rp1 sampai Rp100.000.000.',
    en: 'The monthly wage base must be Rp1 to Rp100,000,000.',
  });
}

/** The number of a polling station with three digits, or null when the text is none. `TPS` in front of it is how people write it. */
export function readPollingStation(text: string): string | null {
  const digits = /^(?:TPS)?[\s.-]*0*([1-9]\d{0,2})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : digits.padStart(3, '0');
}

/** Checks the number of a polling station. */
export function checkPollingStation(text: string | null | undefined): Invalid | null {
  if (text == null || readPollingStation(text) !== null) return null;
  return invalid('pollingStation', {
    id: 'Nomor TPS ditulis dengan angka 1 sampai 999.',
    en: 'The number of a polling station is 1 to 999.',
  });
}

/**
 * Whether the text has the shape of a category's code. Whether there is such a category only the owner of agreements
 * knows, and it may be silent.
 */
export function isCategoryCode(text: string): boolean {
  return CATEGORY_CODE.test(text);
}

function invalid(field: string, message: Sentence): Invalid {
  return refuse('INVALID', message, field);
}
