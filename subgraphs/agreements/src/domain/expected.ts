import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Confidence, CountedUnit, OfficerBody, OfficerLevel } from '../schema.types.ts';
import { leastSure } from './confidence.ts';
import type { CategoryFact } from './coverage-facts.ts';
import type { Seats } from './seats.ts';
import { isComplete } from './units.ts';
import type { Units, UnitsOf } from './units.ts';
import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';

/** How many officers of one category an election needs in a region. Null where the number of units is not known. */
export interface Expected {
  readonly categoryCode: string;
  readonly unit: OfficerLevel;
  readonly units: number | null;
  readonly seats: Seats;
  readonly expected: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly confidence: Confidence;
  readonly source: Sentence;
  /** Whether all units are counted; false where some of the regencies below are not known. */
  readonly complete: boolean;
  /** The part that is known for this region as a whole and for no region below it. */
  readonly unplaced: number;
}

/** A category that is counted by itself and has a rule on its seats. */
type Counted = CategoryFact & { readonly seats: Seats };

const UNIT: Readonly<Partial<Record<OfficerLevel, CountedUnit>>> = {
  DISTRICT: 'DISTRICT',
  VILLAGE: 'VILLAGE',
  POLLING_STATION: 'POLLING_STATION',
};

const UNIT_NAME: Readonly<Record<CountedUnit, Sentence>> = {
  DISTRICT: { id: 'kecamatan', en: 'districts' },
  VILLAGE: { id: 'desa/kelurahan', en: 'villages' },
  POLLING_STATION: { id: 'TPS', en: 'polling stations' },
};

/** Whether expected officers are counted in this category: not a combined one, and with seats per unit. */
export function isCounted(category: CategoryFact): category is Counted {
  return category.parts.length === 0 && category.seats !== null && UNIT[category.level] !== undefined;
}

/** The officers that an election needs in a region, category by category, of one body or of both. */
export function expectedOfficers(
  categories: readonly CategoryFact[],
  unitsOf: UnitsOf,
  { regionCode, body = null }: { readonly regionCode: string; readonly body?: OfficerBody | null },
): readonly Expected[] {
  return categories
    .filter(isCounted)
    .filter((category) => body === null || category.body === body)
    .map((category) => expectedIn(category, unitsOf(regionCode, UNIT[category.level]!)));
}

/** Officers of one category for a number of units. */
export function expectedIn({ code, level, seats }: Counted, units: Units): Expected {
  const { value } = units;
  return {
    categoryCode: code,
    unit: level,
    units: value,
    seats,
    expected: value === null ? null : value * seats.usual,
    minimum: value === null ? null : value * seats.minimum,
    maximum: value === null ? null : value * seats.maximum,
    confidence: leastSure([units.confidence, seats.confidence]),
    source: units.source,
    complete: isComplete(units),
    unplaced: units.unplaced * seats.usual,
  };
}

/** How officers were counted, as in `31 kecamatan × 5`; where practice varies, with the range. Null where units are not known. */
export function formulaOf({ unit, units, seats: { minimum, usual, maximum } }: Expected): Sentence | null {
  const name = UNIT[unit];
  if (units === null || name === undefined) return null;
  const range = minimum === maximum ? '' : ` (${minimum}–${maximum})`;
  return {
    id: `${inIndonesian(units)} ${UNIT_NAME[name].id} × ${usual}${range}`,
    en: `${inEnglish(units)} ${UNIT_NAME[name].en} × ${usual}${range}`,
  };
}
