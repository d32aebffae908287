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
}

const CATEGORY_CODE = /^[A-Z][A-Z0-9_]{0,63}$/;
const LARGEST_WAGE = 100_000_000;
const LONGEST_SERVICE_YEARS = 5;

/** Checks an enrolment without looking anything up. Answers the first problem, or null. */
export function checkEnrolmentInput(input: EnrolmentInput): { readonly refused: Refusal<'INVALID'> } | null {
  if (splitInstitutionCode(input.institutionCode) === null) {
    return invalid('institutionCode', {
      id: 'Kode instansi ditulis seperti kpu-32.04.',
      en: 'An institution code is written like kpu-32.04.',
    });
  }
  if (!isCategoryCode(input.categoryCode)) {
    return invalid('categoryCode', {
      id: 'Kode kategori ditulis seperti SEK_PPK.',
      en: 'A category code is written like SEK_PPK.',
    });
  }
  if (input.regionCode === NATION || !isRegionCode(input.regionCode)) {
    return invalid('regionCode', {
      id: 'Tempat tugas ditulis dengan kode wilayah seperti 32.04.11.2001.',
      en: 'A place of duty is written with a region code like 32.04.11.2001.',
    });
  }
  if (Temporal.PlainDate.compare(input.endsOn, input.startsOn) < 0) {
    return invalid('endsOn', {
      id: 'Hari terakhir tidak boleh sebelum hari pertama.',
      en: 'The last day cannot be before the first.',
    });
  }
  if (Temporal.PlainDate.compare(input.endsOn, input.startsOn.add({ years: LONGEST_SERVICE_YEARS })) > 0) {
    return invalid('endsOn', {
      id: 'Masa tugas ad hoc tidak lebih dari lima tahun; periksa tahunnya.',
      en: 'An ad-hoc service is not longer than five years; check the year.',
    });
  }
  if (input.wageBase < 1 || input.wageBase > LARGEST_WAGE) {
    return invalid('wageBase', {
      id: 'Dasar upah sebulan harus Rp 1 sampai Rp 100.000.000.',
      en: 'The monthly wage base must be Rp 1 to Rp 100,000,000.',
    });
  }
  return null;
}

/**
 * Whether the text has the shape of a category's code. Whether there is such a category only the owner of agreements
 * knows, and it may be silent.
 */
export function isCategoryCode(text: string): boolean {
  return CATEGORY_CODE.test(text);
}

function invalid(field: string, message: Sentence): { readonly refused: Refusal<'INVALID'> } {
  return refuse('INVALID', message, field);
}
