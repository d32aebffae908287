import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';
import type { CategoryBasis, CoverageBasis } from '@payung/kit/values/coverage-basis.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { AbsenceKind } from '../schema.types.ts';
import { divide } from './divide.ts';

/** People enrolled in one category, and those of them who serve today. */
export interface CategoryCount {
  readonly enrolled: number;
  readonly active: number;
}

/** The same in a category that is counted by itself. */
export interface DividedCount extends CategoryCount {
  /** Whether a part of it are people of a combined category, divided by weight. */
  readonly divided: boolean;
}

/** A number that may be partial or not known. */
export interface Gap {
  readonly people: number | null;
  readonly partial: boolean;
}

/** Why people are not protected. */
export interface Absence {
  readonly kind: AbsenceKind;
  readonly people: number;
  readonly reason: Sentence;
}

const NOBODY: DividedCount = { enrolled: 0, active: 0, divided: false };

/** People by the categories that are counted by themselves: those of combined ones are divided as agreements promise them. */
export function countByPart(
  counts: ReadonlyMap<string, CategoryCount>,
  combined: CoverageBasis['combined'],
): ReadonlyMap<string, DividedCount> {
  const parts = new Map<string, DividedCount>();
  const add = (code: string, { enrolled, active }: CategoryCount, divided: boolean): void => {
    const own = parts.get(code) ?? NOBODY;
    parts.set(code, {
      enrolled: own.enrolled + enrolled,
      active: own.active + active,
      divided: own.divided || divided,
    });
  };
  for (const [code, count] of counts) {
    const weights = Object.entries(combined[code] ?? {});
    if (weights.length === 0) {
      add(code, count, false);
      continue;
    }
    const shares = weights.map(([, weight]) => weight);
    const enrolled = divide(count.enrolled, shares);
    const active = divide(count.active, shares);
    for (const [index, [part]] of weights.entries())
      add(part, { enrolled: enrolled[index] ?? 0, active: active[index] ?? 0 }, true);
  }
  return parts;
}

/** Expected officers of one category who are not enrolled; null where the expected number is not known. */
export function gapOf([expected]: CategoryBasis, { enrolled }: CategoryCount): number | null {
  return typeof expected === 'number' ? Math.max(0, expected - enrolled) : null;
}

/** The gaps of all categories together: too many in one protect nobody in another. Null where none is known. */
export function gapTogether(basis: CoverageBasis, parts: ReadonlyMap<string, DividedCount>): Gap {
  const expecting = Object.entries(basis.categories).filter(([, [expected]]) => expected !== 'none');
  const gaps = expecting.map(([code, category]) => gapOf(category, parts.get(code) ?? NOBODY));
  const known = gaps.filter((gap) => gap !== null);
  if (known.length === 0) return { people: null, partial: false };
  return {
    people: known.reduce((sum, gap) => sum + gap, 0),
    partial: known.length < gaps.length || basis.partial.length > 0,
  };
}

/** Who is absent in one category, and why. */
export function absencesOf(
  [, promised, excluded, neverMentioned]: CategoryBasis,
  { enrolled }: CategoryCount,
): readonly Absence[] {
  const absences: readonly (readonly [AbsenceKind, number, Sentence])[] = [
    [
      'EXCLUDED_BY_TEXT',
      excluded,
      {
        id: `${inIndonesian(excluded)} orang disebut naskah perjanjian dan dikecualikan olehnya.`,
        en: `${inEnglish(excluded)} people are listed by the text of an agreement and left out by it.`,
      },
    ],
    [
      'PROMISED_NOT_ENROLLED',
      Math.max(0, promised - enrolled),
      {
        id: `${inIndonesian(promised)} orang terjanji, ${inIndonesian(enrolled)} terdaftar: ${inIndonesian(Math.max(0, promised - enrolled))} belum didaftarkan.`,
        en: `${inEnglish(promised)} people are promised and ${inEnglish(enrolled)} enrolled: ${inEnglish(Math.max(0, promised - enrolled))} are not yet.`,
      },
    ],
    [
      'NEVER_MENTIONED',
      neverMentioned,
      {
        id: `${inIndonesian(neverMentioned)} orang diperlukan dan tidak disebut perjanjian mana pun.`,
        en: `${inEnglish(neverMentioned)} people are needed and no agreement mentions them.`,
      },
    ],
  ];
  return absences.flatMap(([kind, people, reason]) => (people === 0 ? [] : [{ kind, people, reason }]));
}
