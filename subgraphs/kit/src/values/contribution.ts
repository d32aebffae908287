import { Temporal } from './dates.ts';
import type { PlainDate } from './dates.ts';
import { rupiah } from './rupiah.ts';
import type { Rupiah } from './rupiah.ts';

/** Programmes that contributions are paid for. */
export type ContributionProgramme = 'JKK' | 'JKM';

/** Classes of risk of JKK, lowest first. */
export const RISK_CLASSES = ['VERY_LOW', 'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'] as const;

/** A class of risk of JKK (PP 44/2015, Lampiran I). */
export type RiskClass = (typeof RISK_CLASSES)[number];

/** A rate as a regulation sets it. */
export interface ContributionRate {
  readonly programme: ContributionProgramme;
  /** Null for JKM, which has one rate. */
  readonly riskClass: RiskClass | null;
  /** Of the monthly wage base: 24 is 0.24 %. */
  readonly basisPoints: number;
  readonly effectiveFrom: PlainDate;
  /** The last day on which it holds; null while it holds. */
  readonly effectiveTo: PlainDate | null;
  /** The regulation with its article or annex. */
  readonly source: string;
}

/** How an amount that is not whole is made whole. No regulation was found that says, so it is a setting. */
export type Rounding = 'HALF_UP' | 'UP' | 'DOWN';

/** All that a contribution is computed from besides the wage. */
export interface ContributionTable<Rate extends ContributionRate = ContributionRate> {
  readonly rates: readonly Rate[];
  /** The class of risk of JKK that applies: government services are `VERY_LOW`. */
  readonly riskClass: RiskClass;
  readonly rounding: Rounding;
}

/** The contribution of one person for one month and programme. */
export interface ProgrammeContribution<Rate extends ContributionRate = ContributionRate> {
  readonly programme: ContributionProgramme;
  readonly rate: Rate;
  readonly amount: Rupiah;
}

/** The contribution of one person for one month. */
export interface MonthlyContribution<Rate extends ContributionRate = ContributionRate> {
  readonly lines: readonly ProgrammeContribution<Rate>[];
  readonly total: Rupiah;
}

/** Thrown when a table of rates has no rate for a programme on a day: it is incomplete, which `checkContributionTable` tells in advance. */
export class NoContributionRate extends Error {
  override readonly name = 'NoContributionRate';
}

/**
 * What the employer pays for one person and one month: each programme's rate of the wage base, made whole by itself.
 *
 * @param wageBase monthly, 0 or more, whole rupiah
 * @param on the day whose rates hold
 * @throws NoContributionRate when the table has no rate for one of the programmes on that day
 */
export function monthlyContribution<Rate extends ContributionRate>(
  wageBase: Rupiah,
  programmes: readonly ContributionProgramme[],
  table: ContributionTable<Rate>,
  on: PlainDate,
): MonthlyContribution<Rate> {
  if (!Number.isSafeInteger(wageBase) || wageBase < 0) throw new RangeError('a wage base is 0 or more whole rupiah');
  const lines = [...new Set(programmes)].map((programme) => {
    const rate = rateOn(table, programme, on);
    return { programme, rate, amount: shareOf(wageBase, rate.basisPoints, table.rounding) };
  });
  return { lines, total: rupiah(lines.reduce((sum, { amount }) => sum + amount, 0)) };
}

/**
 * A share of an amount in basis points, made whole. Counted in whole numbers throughout: 0.24 % of a large amount
 * is not a matter of floating point.
 */
export function shareOf(amount: Rupiah, basisPoints: number, rounding: Rounding): Rupiah {
  const parts = BigInt(amount) * BigInt(basisPoints);
  const whole = parts / WHOLE;
  const rest = parts % WHOLE;
  const up = rounding === 'UP' ? rest > 0n : rounding === 'HALF_UP' && rest * 2n >= WHOLE;
  return rupiah(Number(up ? whole + 1n : whole));
}

const WHOLE = 10_000n;

/** The rate of a programme on a day. @throws NoContributionRate when there is none */
export function rateOn<Rate extends ContributionRate>(
  table: ContributionTable<Rate>,
  programme: ContributionProgramme,
  on: PlainDate,
): Rate {
  const riskClass = programme === 'JKK' ? table.riskClass : null;
  const rate = table.rates.find(
    (each) => each.programme === programme && each.riskClass === riskClass && holdsOn(each, on),
  );
  if (rate === undefined) throw new NoContributionRate(`no rate of ${programme} holds on ${on.toString()}`);
  return rate;
}

/** Whether a rate holds on a day, both ends included. */
export function holdsOn(
  { effectiveFrom, effectiveTo }: Pick<ContributionRate, 'effectiveFrom' | 'effectiveTo'>,
  on: PlainDate,
): boolean {
  return (
    Temporal.PlainDate.compare(effectiveFrom, on) <= 0 &&
    (effectiveTo === null || Temporal.PlainDate.compare(on, effectiveTo) <= 0)
  );
}

/**
 * What is wrong with a table of rates, one sentence each; empty when nothing is. Each programme and class needs rates
 * without a gap or an overlap, the last of them open, and a higher class of risk never costs less on the same day.
 */
export function contributionTableProblems(rates: readonly ContributionRate[]): readonly string[] {
  const keys = ['JKM', ...RISK_CLASSES.map((riskClass) => `JKK ${riskClass}`)];
  const keyOf = ({ programme, riskClass }: ContributionRate): string =>
    riskClass === null ? programme : `${programme} ${riskClass}`;
  const groups = Map.groupBy(rates, keyOf);
  const unknown = [...groups.keys()].filter((key) => !keys.includes(key));
  return [
    ...unknown.map((key) => `${key}: there is no such rate; JKK has a class of risk and JKM has none`),
    ...keys.flatMap((key) => seriesProblems(key, groups.get(key) ?? [])),
    ...orderProblems(rates),
  ];
}

function seriesProblems(key: string, rates: readonly ContributionRate[]): readonly string[] {
  if (rates.length === 0) return [`${key}: has no rate`];
  const series = rates.toSorted((a, b) => Temporal.PlainDate.compare(a.effectiveFrom, b.effectiveFrom));
  const problems: string[] = [];
  for (const [index, rate] of series.entries()) {
    const { basisPoints, effectiveFrom, effectiveTo } = rate;
    if (!Number.isInteger(basisPoints) || basisPoints < 1 || basisPoints > 10_000) {
      problems.push(`${key}: ${basisPoints} is not a rate in basis points`);
    }
    if (effectiveTo !== null && Temporal.PlainDate.compare(effectiveTo, effectiveFrom) < 0) {
      problems.push(`${key}: ends on ${effectiveTo.toString()} before it begins`);
    }
    const next = series[index + 1];
    if (next === undefined) {
      if (effectiveTo !== null) problems.push(`${key}: no rate holds after ${effectiveTo.toString()}`);
      continue;
    }
    const gap = effectiveTo === null ? -1 : effectiveTo.until(next.effectiveFrom).days - 1;
    if (gap < 0) problems.push(`${key}: two rates hold on ${next.effectiveFrom.toString()}`);
    if (gap > 0) problems.push(`${key}: no rate holds from ${effectiveTo?.add({ days: 1 }).toString()}`);
  }
  return problems;
}

/** On every day on which a rate begins, classes of risk cost in their order. */
function orderProblems(rates: readonly ContributionRate[]): readonly string[] {
  const days = new Set(rates.map(({ effectiveFrom }) => effectiveFrom.toString()));
  return [...days].flatMap((day) => {
    const on = Temporal.PlainDate.from(day);
    const byClass = RISK_CLASSES.map((riskClass) =>
      rates.find((rate) => rate.programme === 'JKK' && rate.riskClass === riskClass && holdsOn(rate, on)),
    );
    return byClass.flatMap((rate, index) => {
      const lower = byClass[index - 1];
      return rate !== undefined && lower !== undefined && rate.basisPoints < lower.basisPoints
        ? [`JKK ${rate.riskClass}: costs less than ${lower.riskClass} on ${day}`]
        : [];
    });
  });
}

/**
 * How many months of contribution a period costs: whole months from its first day, a begun month counting whole, except
 * that a period which ends on the day of the month it began on has not begun another. So observed in 2024 (7 November to
 * 7 December was one month); no regulation was found that says, so what uses it is shown as unverified.
 *
 * @returns 1 or more; null when the period ends before it begins
 */
export function monthsOf(startsOn: PlainDate, endsOn: PlainDate): number | null {
  if (Temporal.PlainDate.compare(endsOn, startsOn) < 0) return null;
  const { years, months, days } = startsOn.until(endsOn, { largestUnit: 'years' });
  return Math.max(1, years * 12 + months + (days > 0 ? 1 : 0));
}
