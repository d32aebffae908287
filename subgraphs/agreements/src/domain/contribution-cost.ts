import { monthlyContribution } from '@payung/kit/values/contribution.ts';
import type { ContributionProgramme, ContributionRate, ContributionTable } from '@payung/kit/values/contribution.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Confidence, PeopleFrom } from '../schema.types.ts';
import { leastSure } from './confidence.ts';
import { numberWords, rupiahWords } from '@payung/kit/values/words.ts';

/** A rate with how sure it is. */
export type SureRate = ContributionRate & { readonly confidence: Confidence };

/** One post of a category with its monthly amount. */
export interface PostWage {
  /** Null where one amount holds for everybody. */
  readonly post: Sentence | null;
  /** How many of them one unit has; null for the post that everybody else holds. */
  readonly seatsPerUnit: number | null;
  readonly amount: Rupiah;
  readonly source: string;
  readonly confidence: Confidence;
}

/** What a category's contributions are computed from. Null is what nobody knows. */
export interface CategoryToPay {
  readonly categoryCode: string;
  readonly people: number | null;
  readonly peopleFrom: PeopleFrom;
  readonly months: number | null;
  /** How sure people and months are. */
  readonly confidence: Confidence;
  /** Best paid first; exactly one without fixed seats. Empty where no wage base is known. */
  readonly wages: readonly PostWage[];
  /** Seats of one unit, to know how many units these people fill; null where no rule is known. */
  readonly seatsOfUnit: number | null;
  /** How many units there are, where that is known. */
  readonly units: number | null;
  /** The day whose rates hold. */
  readonly on: PlainDate;
}

/** Contributions of one post for one programme. */
export interface CostLine {
  readonly categoryCode: string;
  readonly post: Sentence | null;
  readonly programme: ContributionProgramme;
  readonly people: number;
  readonly months: number;
  readonly wageBase: Rupiah;
  readonly basisPoints: number;
  readonly monthly: Rupiah;
  readonly amount: Rupiah;
  readonly formula: Sentence;
  readonly article: string;
  readonly wageBaseSource: string;
  readonly confidence: Confidence;
}

/** Contributions of one category. */
export interface CategoryCost {
  readonly categoryCode: string;
  readonly people: number | null;
  readonly peopleFrom: PeopleFrom;
  readonly months: number | null;
  readonly amount: Rupiah | null;
}

/** Contributions to pay. */
export interface Cost {
  readonly lines: readonly CostLine[];
  readonly categories: readonly CategoryCost[];
  readonly total: Rupiah;
  readonly complete: boolean;
  readonly confidence: Confidence;
}

/** The rates, and how amounts are made whole. */
export type CostTable = ContributionTable<SureRate>;

/**
 * What the contributions of these categories come to, line by line. A category of which something is not known gives
 * no line and no amount, and makes the whole incomplete: it never counts as nothing.
 */
export function contributionCost(
  categories: readonly CategoryToPay[],
  programmes: readonly ContributionProgramme[],
  table: CostTable,
): Cost {
  const parts = categories.map((category) => costOfCategory(category, programmes, table));
  const lines = parts.flatMap((part) => part.lines);
  return {
    lines,
    categories: parts.map(({ category }) => category),
    total: sumOf(lines),
    complete: parts.every(({ category }) => category.amount !== null),
    confidence: lines.length === 0 ? 'DERIVED' : leastSure(lines.map(({ confidence }) => confidence)),
  };
}

function costOfCategory(
  category: CategoryToPay,
  programmes: readonly ContributionProgramme[],
  table: CostTable,
): { readonly lines: readonly CostLine[]; readonly category: CategoryCost } {
  const { categoryCode, people, peopleFrom, months, wages } = category;
  const known = people !== null && months !== null && wages.length > 0;
  const lines = known
    ? shareOut(people, category).flatMap(([wage, share]) =>
        linesOf(category, wage, { people: share, months }, programmes, table),
      )
    : [];
  return { lines, category: { categoryCode, people, peopleFrom, months, amount: known ? sumOf(lines) : null } };
}

/**
 * How people are shared out among posts: each unit that they fill has its fixed seats, and everybody else holds the last
 * post. More people never cost less, for the last post is the least paid.
 */
export function shareOut(
  people: number,
  { wages, seatsOfUnit, units }: Pick<CategoryToPay, 'wages' | 'seatsOfUnit' | 'units'>,
): readonly (readonly [PostWage, number])[] {
  const fixed = wages.reduce((sum, { seatsPerUnit }) => sum + (seatsPerUnit ?? 0), 0);
  const size = Math.max(seatsOfUnit ?? 0, fixed + 1);
  const filled = Math.min(units ?? Number.MAX_SAFE_INTEGER, Math.floor(people / size));
  return wages
    .map((wage) => [wage, wage.seatsPerUnit === null ? people - fixed * filled : wage.seatsPerUnit * filled] as const)
    .filter(([, share]) => share > 0);
}

function linesOf(
  { categoryCode, on, confidence: sureness }: CategoryToPay,
  wage: PostWage,
  { people, months }: { readonly people: number; readonly months: number },
  programmes: readonly ContributionProgramme[],
  table: CostTable,
): readonly CostLine[] {
  return monthlyContribution(wage.amount, programmes, table, on).lines.map(({ programme, rate, amount: monthly }) => {
    const { basisPoints, source: article, confidence } = rate;
    // Only an amount that had to be made whole rests on the way in which it was.
    const exact = BigInt(monthly) * 10_000n === BigInt(wage.amount) * BigInt(basisPoints);
    return {
      categoryCode,
      post: wage.post,
      programme,
      people,
      months,
      wageBase: wage.amount,
      basisPoints,
      monthly,
      amount: rupiah(monthly * people * months),
      formula: formulaOf({ wageBase: wage.amount, basisPoints, monthly, people, months }),
      article,
      wageBaseSource: wage.source,
      confidence: leastSure([confidence, wage.confidence, sureness, ...(exact ? [] : (['UNVERIFIED'] as const))]),
    };
  });
}

function formulaOf(line: Pick<CostLine, 'wageBase' | 'basisPoints' | 'monthly' | 'people' | 'months'>): Sentence {
  const [wage, monthly, people] = [rupiahWords(line.wageBase), rupiahWords(line.monthly), numberWords(line.people)];
  const percent = (line.basisPoints / 100).toFixed(2);
  return {
    id: `${wage.id} × ${percent.replace('.', ',')} % = ${monthly.id}; × ${people.id} orang × ${line.months} bulan`,
    en: `${wage.en} × ${percent} % = ${monthly.en}; × ${people.en} ${line.people === 1 ? 'person' : 'people'} × ${line.months} ${line.months === 1 ? 'month' : 'months'}`,
  };
}

function sumOf(lines: readonly { readonly amount: Rupiah }[]): Rupiah {
  return rupiah(lines.reduce((sum, { amount }) => sum + amount, 0));
}
