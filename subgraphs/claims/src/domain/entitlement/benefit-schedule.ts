import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

/** How sure a figure is. */
export type FigureConfidence = 'VERIFIED' | 'PRESS' | 'DERIVED' | 'UNVERIFIED';

/** The figures that benefits are computed from. Amounts in whole rupiah, shares in basis points. */
export const FIGURE_NAMES = [
  'jkmLump',
  'periodicMonths',
  'periodicMonthly',
  'funeral',
  'wageMonths',
  'deathShare',
  'totalDisabilityShare',
  'partialDisabilityCap',
  'inabilityShareFirst',
  'inabilityShareSecond',
  'inabilityShareLater',
  'inabilityFirstMonths',
  'inabilitySecondMonths',
  'inabilityDaysPerMonth',
  'transportLand',
  'transportSea',
  'transportAir',
  'homeCareCap',
  'homeCareMonths',
  'prosthesisShare',
  'denturesCap',
  'hearingAidCap',
  'spectaclesCap',
] as const;

/** Name of a figure. */
export type FigureName = (typeof FIGURE_NAMES)[number];

/** One figure with where it stands. */
export interface BenefitFigure {
  readonly value: number;
  /** The regulation with its article or annex. */
  readonly article: string;
  readonly confidence: FigureConfidence;
}

/** Levels of school that the scholarship knows, lowest first. */
export const SCHOOL_LEVELS = ['TK', 'SD', 'SMP', 'SMA', 'HIGHER'] as const;

/** A level of school: kindergarten, primary, lower and upper secondary, higher education or training. */
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

/** The scholarship while a child is at school: so much a year, for so many years at each level. */
export interface YearlyScholarship {
  readonly kind: 'YEARLY';
  readonly levels: Readonly<Record<SchoolLevel, { readonly yearly: number; readonly years: number }>>;
  /** Age at which a child who goes to no school yet is taken to begin the first level. */
  readonly startAge: number;
  /** From this birthday on nothing is paid. */
  readonly ageLimit: number;
}

/** The scholarship as one sum. */
export interface LumpScholarship {
  readonly kind: 'LUMP';
  readonly amount: number;
  readonly ageLimit: number;
}

/** The scholarship rules of a time. */
export type ScholarshipRule = (YearlyScholarship | LumpScholarship) & {
  readonly children: number;
  /** Months of contribution that a death under JKM needs; JKK needs none. */
  readonly jkmMonths: number;
  readonly article: string;
  readonly confidence: FigureConfidence;
};

/** All that benefits were computed from during a time. */
export interface BenefitSchedule {
  /** First day of incidents that it is for. */
  readonly effectiveFrom: PlainDate;
  /** Last day; null while it holds. */
  readonly effectiveTo: PlainDate | null;
  readonly figures: Readonly<Record<FigureName, BenefitFigure>>;
  readonly scholarship: ScholarshipRule;
}

/** The schedule for incidents of a day; undefined when none holds. */
export function scheduleOn(schedules: readonly BenefitSchedule[], day: PlainDate): BenefitSchedule | undefined {
  return schedules.find(
    ({ effectiveFrom, effectiveTo }) =>
      Temporal.PlainDate.compare(effectiveFrom, day) <= 0 &&
      (effectiveTo === null || Temporal.PlainDate.compare(day, effectiveTo) <= 0),
  );
}

/**
 * What is wrong with a table of schedules, one sentence each; empty when nothing is. Schedules follow each other without
 * gap or overlap, the last is open, every figure is a whole number within its unit and cites its article, and shares and
 * school levels stand in their order.
 */
export function scheduleProblems(schedules: readonly BenefitSchedule[]): readonly string[] {
  if (schedules.length === 0) return ['the table has no schedule'];
  return [
    ...schedules.flatMap((schedule, index) => sequenceProblems(schedule, schedules[index + 1])),
    ...schedules.flatMap(figureProblems),
    ...schedules.flatMap(scholarshipProblems),
  ];
}

function sequenceProblems(
  { effectiveFrom, effectiveTo }: BenefitSchedule,
  next: BenefitSchedule | undefined,
): string[] {
  const from = effectiveFrom.toString();
  if (effectiveTo !== null && Temporal.PlainDate.compare(effectiveTo, effectiveFrom) < 0)
    return [`the schedule of ${from} ends before it begins`];
  if (next === undefined) return effectiveTo === null ? [] : [`no schedule holds after ${effectiveTo.toString()}`];
  if (Temporal.PlainDate.compare(next.effectiveFrom, effectiveFrom) <= 0)
    return [`the schedule of ${next.effectiveFrom.toString()} stands after that of ${from}`];
  const gap = effectiveTo === null ? -1 : effectiveTo.until(next.effectiveFrom).days - 1;
  if (gap < 0) return [`two schedules hold on ${next.effectiveFrom.toString()}`];
  return gap > 0 ? [`no schedule holds from ${effectiveTo?.add({ days: 1 }).toString()}`] : [];
}

/** Caps that may be zero: the rules of a time may know no such benefit. */
const MAY_BE_ZERO: readonly FigureName[] = ['homeCareCap', 'denturesCap', 'hearingAidCap', 'spectaclesCap'];

const SHARES: readonly FigureName[] = [
  'deathShare',
  'totalDisabilityShare',
  'partialDisabilityCap',
  'inabilityShareFirst',
  'inabilityShareSecond',
  'inabilityShareLater',
];

function figureProblems({ effectiveFrom, figures }: BenefitSchedule): string[] {
  const from = effectiveFrom.toString();
  const problems = FIGURE_NAMES.flatMap((name) => {
    const { value, article } = figures[name];
    const least = MAY_BE_ZERO.includes(name) ? 0 : 1;
    if (!Number.isSafeInteger(value) || value < least)
      return [`${name} of ${from}: ${value} is no whole number above 0`];
    if (article.trim() === '') return [`${name} of ${from}: cites no article`];
    return SHARES.includes(name) && value > 10_000 ? [`${name} of ${from}: ${value} is more than the whole`] : [];
  });
  const { inabilityShareFirst: first, inabilityShareSecond: second, inabilityShareLater: later } = figures;
  if (second.value > first.value || later.value > second.value)
    problems.push(`temporary inability of ${from}: a later month pays more than an earlier one`);
  if (figures.deathShare.value > figures.totalDisabilityShare.value)
    problems.push(`death of ${from}: its share is above that of total disability`);
  if (figures.partialDisabilityCap.value > figures.totalDisabilityShare.value)
    problems.push(`partial disability of ${from}: its cap is above total disability`);
  return problems;
}

function scholarshipProblems({ effectiveFrom, scholarship }: BenefitSchedule): string[] {
  const from = `scholarship of ${effectiveFrom.toString()}`;
  if (scholarship.kind === 'LUMP') return scholarship.amount > 0 ? [] : [`${from}: has no amount`];
  const levels = SCHOOL_LEVELS.map((level) => ({ level, ...scholarship.levels[level] }));
  return levels.flatMap(({ level, yearly, years }, index) => {
    if (!Number.isSafeInteger(yearly) || yearly < 1 || !Number.isInteger(years) || years < 1)
      return [`${from}: ${level} has no whole amount or years above 0`];
    const lower = levels[index - 1];
    return lower !== undefined && yearly < lower.yearly ? [`${from}: ${level} pays less than ${lower.level}`] : [];
  });
}
