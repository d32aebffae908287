import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { AgreementWarningCode, Lineage, OfficerBody, Programme } from '../schema.types.ts';
import { computedTotal } from './headcount.ts';
import type { BeneficiaryCount, CategoryCount } from './headcount.ts';
import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';

/** What is known of a category when its numbers are read. */
export interface CategoryRule {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly body: OfficerBody;
  readonly civilServants: boolean;
  readonly seatsMinimum: number | null;
  readonly seatsMaximum: number | null;
}

/** An agreement as far as its own numbers go. */
export interface AgreementNumbers {
  readonly programmes: readonly Programme[];
  readonly lineage: Lineage;
  readonly hasPredecessor: boolean;
  readonly yearInferred: boolean;
  readonly beneficiaries: readonly BeneficiaryCount[];
}

/** A doubt, in the shape of the schema with codes for what it is about. */
export interface Warning {
  readonly code: AgreementWarningCode;
  readonly message: Sentence;
  readonly institutionCode: string | null;
  readonly categoryCode: string | null;
}

/** Reads an agreement against its own numbers. What it finds warns and never blocks. */
export function warningsOf(agreement: AgreementNumbers, rules: ReadonlyMap<string, CategoryRule>): readonly Warning[] {
  return [
    ...agreement.beneficiaries.flatMap((beneficiary) => beneficiaryWarnings(beneficiary, rules)),
    ...programmeWarnings(agreement.programmes),
    ...(agreement.lineage === 'CONTINUATION' && !agreement.hasPredecessor ? [predecessorUnknown] : []),
    ...(agreement.yearInferred ? [yearInferred] : []),
  ];
}

function beneficiaryWarnings(
  beneficiary: BeneficiaryCount,
  rules: ReadonlyMap<string, CategoryRule>,
): readonly Warning[] {
  const { institutionCode, headcounts } = beneficiary;
  if (headcounts.length === 0) return [breakdownMissing(institutionCode)];
  const lines = headcounts.flatMap((line) => {
    const rule = rules.get(line.categoryCode);
    return rule === undefined ? [] : lineWarnings(institutionCode, line, rule);
  });
  return [...sumWarnings(beneficiary), ...lines];
}

function sumWarnings({ institutionCode, statedTotal, headcounts }: BeneficiaryCount): readonly Warning[] {
  const sum = computedTotal(headcounts);
  if (statedTotal === null || sum === null || statedTotal === sum) return [];
  const difference = Math.abs(statedTotal - sum);
  return [
    warning('HEADCOUNT_MISMATCH', institutionCode, null, {
      id: `Total tertulis ${inIndonesian(statedTotal)} berbeda ${inIndonesian(difference)} dari jumlah rincian ${inIndonesian(sum)}.`,
      en: `The stated total of ${inEnglish(statedTotal)} differs by ${inEnglish(difference)} from the sum of its categories, ${inEnglish(sum)}.`,
    }),
  ];
}

function lineWarnings(institutionCode: string, line: CategoryCount, rule: CategoryRule): readonly Warning[] {
  const found: Warning[] = [];
  const about = (code: AgreementWarningCode, message: Sentence): void => {
    found.push(warning(code, institutionCode, line.categoryCode, message));
  };
  if (rule.civilServants) {
    about('CIVIL_SERVANTS_NAMED', {
      id: `${inIndonesian(line.people)} ${rule.nameId} adalah ASN, yang tidak dapat menjadi peserta (Permenaker 1/2025 Pasal 2 ayat 2).`,
      en: `${inEnglish(line.people)} ${rule.nameEn} are civil servants, whom the programme cannot cover (Permenaker 1/2025 Art 2(2)).`,
    });
  }
  if (!institutionCode.startsWith(`${rule.body.toLowerCase()}-`)) {
    about('CATEGORY_IMPOSSIBLE', {
      id: `${rule.nameId} adalah petugas ${rule.body}, bukan petugas penerima manfaat ini.`,
      en: `${rule.nameEn} are officers of ${rule.body}, not of this beneficiary.`,
    });
  }
  const nearest = nearestMultiple(line.people, rule);
  if (nearest !== null) {
    const seats = seatsText(rule);
    about('NOT_A_MULTIPLE_OF_SEATS', {
      id: `${inIndonesian(line.people)} bukan kelipatan ${seats} kursi per unit ${rule.nameId}; yang terdekat ${inIndonesian(nearest)}.`,
      en: `${inEnglish(line.people)} is not a multiple of the ${seats} seats of one unit of ${rule.nameEn}; the nearest is ${inEnglish(nearest)}.`,
    });
  }
  return found;
}

/**
 * The nearest count that is whole units, or null when the count already is (or no rule is known). With a range
 * of seats, whole units of any size in the range will do.
 */
export function nearestMultiple(
  people: number,
  rule: Pick<CategoryRule, 'seatsMinimum' | 'seatsMaximum'>,
): number | null {
  const { seatsMinimum, seatsMaximum } = rule;
  if (seatsMinimum === null || seatsMaximum === null) return null;
  let nearest: number | null = null;
  // A unit may have no seat of a category at all; people it does have are at least one each.
  for (let seats = Math.max(1, seatsMinimum); seats <= seatsMaximum; seats++) {
    const candidate = Math.round(people / seats) * seats;
    if (candidate === people) return null;
    if (nearest === null || Math.abs(candidate - people) < Math.abs(nearest - people)) nearest = candidate;
  }
  return nearest;
}

function programmeWarnings(programmes: readonly Programme[]): readonly Warning[] {
  const missing = (['JKK', 'JKM'] as const).filter((programme) => !programmes.includes(programme));
  return missing.map((programme) =>
    warning('PROGRAMME_MISSING', null, null, {
      id: `Sumber tidak menyebut program ${programme}; klaim ${programme} di bawah perjanjian ini perlu dipastikan.`,
      en: `The source does not name the programme ${programme}; a ${programme} claim under this agreement needs to be confirmed.`,
    }),
  );
}

function breakdownMissing(institutionCode: string): Warning {
  return warning('BREAKDOWN_MISSING', institutionCode, null, {
    id: 'Hanya ada total rencana tanpa rincian kategori; tidak ikut dalam grafik per kategori.',
    en: 'There is only a planned total without categories; it is left out of charts by category.',
  });
}

const predecessorUnknown = warning('PREDECESSOR_UNKNOWN', null, null, {
  id: 'Perjanjian ini lanjutan, tetapi perjanjian sebelumnya belum diketahui.',
  en: 'This agreement continues an earlier one that is not known.',
});

const yearInferred = warning('SIGNED_ON_INFERRED', null, null, {
  id: 'Tahun penandatanganan disimpulkan; sumber hanya menyebut hari dan tanggal.',
  en: 'The year of signature is inferred; the source gives only weekday and day.',
});

function warning(
  code: AgreementWarningCode,
  institutionCode: string | null,
  categoryCode: string | null,
  message: Sentence,
): Warning {
  return { code, message, institutionCode, categoryCode };
}

function seatsText({ seatsMinimum, seatsMaximum }: CategoryRule): string {
  return seatsMinimum === seatsMaximum ? `${seatsMinimum}` : `${seatsMinimum}–${seatsMaximum}`;
}
