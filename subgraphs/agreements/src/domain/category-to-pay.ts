import { monthsOf } from '@payung/kit/values/contribution.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { Confidence, PeopleFrom } from '../schema.types.ts';
import type { ServicePeriod, WageBase } from './agreement-terms.ts';
import { leastSure } from './confidence.ts';
import type { CategoryToPay, PostWage } from './contribution-cost.ts';

/** The honorarium of one post, where it is known. */
export interface KnownHonorarium {
  readonly categoryCode: string;
  readonly postId: string;
  readonly postEn: string;
  readonly seatsPerUnit: number | null;
  readonly amount: Rupiah | null;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A stage of an election. */
export interface Stage {
  readonly code: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly confidence: Confidence;
}

/** What is known of an election's officers when they are to be paid for. */
export interface PayFacts {
  readonly pollingDate: PlainDate;
  readonly stages: readonly Stage[];
  readonly honoraria: readonly KnownHonorarium[];
  /** The terms of the agreement, which go before what is known in general. Null without an agreement. */
  readonly terms: {
    readonly startsOn: PlainDate | null;
    readonly endsOn: PlainDate | null;
    readonly servicePeriods: readonly ServicePeriod[];
    readonly wageBases: readonly WageBase[];
  } | null;
}

/** One category to pay for, as far as it is known. */
export interface CategoryAsked {
  readonly categoryCode: string;
  readonly people: number | null;
  readonly peopleFrom: PeopleFrom;
  readonly peopleConfidence: Confidence;
  readonly seatsOfUnit: number | null;
  readonly units: number | null;
  /** Given by whoever asks, and then what counts. */
  readonly wageBase: Rupiah | null;
}

/** A time to pay for, given by whoever asks; null for the period of service. */
export type TimeAsked =
  | { readonly months: number; readonly from: PlainDate | null }
  | { readonly startsOn: PlainDate; readonly endsOn: PlainDate }
  | null;

/** The stage in which a category serves. Those that are not named have no period of service on record. */
const STAGE_OF: Readonly<Record<string, string>> = {
  PPK: 'PPK',
  SEK_PPK: 'PPK',
  PENDUKUNG_SEK_PPK: 'PPK',
  PPK_DAN_SEKRETARIAT: 'PPK',
  PPS: 'PPS',
  SEK_PPS: 'PPS',
  PPS_DAN_SEKRETARIAT: 'PPS',
  PANTARLIH: 'PANTARLIH',
  KPPS: 'KPPS',
  LINMAS: 'KPPS',
  PETUGAS_TPS: 'KPPS',
  PTPS: 'PTPS',
};

/** Brings together what a category's contributions are computed from; what nobody knows stays null. */
export function categoryToPay(asked: CategoryAsked, time: TimeAsked, facts: PayFacts): CategoryToPay {
  const { categoryCode, people, peopleFrom, peopleConfidence, seatsOfUnit, units } = asked;
  const service = timeOf(categoryCode, time, facts);
  return {
    categoryCode,
    people,
    peopleFrom,
    months: service.months,
    confidence: leastSure([peopleConfidence, service.confidence]),
    wages: wagesOf(asked, facts),
    seatsOfUnit,
    units,
    on: service.on ?? facts.pollingDate,
  };
}

interface Time {
  readonly months: number | null;
  readonly on: PlainDate | null;
  readonly confidence: Confidence;
}

function timeOf(categoryCode: string, time: TimeAsked, facts: PayFacts): Time {
  if (time !== null && 'months' in time) return { months: time.months, on: time.from, confidence: 'STATED' };
  if (time !== null) return monthsIn(time, 'STATED');
  const period = servicePeriodOf(categoryCode, facts);
  return period === null ? { months: null, on: null, confidence: 'UNVERIFIED' } : monthsIn(period, period.confidence);
}

function monthsIn(
  { startsOn, endsOn }: { readonly startsOn: PlainDate; readonly endsOn: PlainDate },
  confidence: Confidence,
): Time {
  const months = monthsOf(startsOn, endsOn);
  // Whole months need no rule on begun ones, which no regulation confirms.
  const whole = months !== null && startsOn.add({ months }).subtract({ days: 1 }).equals(endsOn);
  return { months, on: startsOn, confidence: whole ? confidence : 'UNVERIFIED' };
}

/**
 * When officers of a category serve: as the agreement says, else as the election's stages do. Under an agreement only the
 * days within its own period are paid for. Null where it is not known, or where no such day is left.
 */
export function servicePeriodOf(
  categoryCode: string,
  { stages, terms }: Pick<PayFacts, 'stages' | 'terms'>,
): { readonly startsOn: PlainDate; readonly endsOn: PlainDate; readonly confidence: Confidence } | null {
  const own = terms?.servicePeriods.find((period) => period.categoryCode === categoryCode);
  if (own !== undefined) return { ...own, confidence: 'STATED' };
  const stage = stages.find(({ code }) => code === STAGE_OF[categoryCode]);
  if (stage === undefined) return null;
  const startsOn = latest(stage.startsOn, terms?.startsOn ?? null);
  const endsOn = earliest(stage.endsOn, terms?.endsOn ?? null);
  return Temporal.PlainDate.compare(startsOn, endsOn) <= 0 ? { startsOn, endsOn, confidence: stage.confidence } : null;
}

function latest(day: PlainDate, other: PlainDate | null): PlainDate {
  return other !== null && Temporal.PlainDate.compare(other, day) > 0 ? other : day;
}

function earliest(day: PlainDate, other: PlainDate | null): PlainDate {
  return other !== null && Temporal.PlainDate.compare(other, day) < 0 ? other : day;
}

/** The wages of a category: as asked, else as the agreement says, else the honorarium of each post. Empty where one is missing. */
function wagesOf({ categoryCode, wageBase }: CategoryAsked, { honoraria, terms }: PayFacts): readonly PostWage[] {
  if (wageBase !== null) return [oneWage(wageBase, 'ditetapkan oleh penanya / given by whoever asks')];
  const term = terms?.wageBases.find((base) => base.categoryCode === categoryCode);
  if (term !== undefined && term.monthlyAmount !== null)
    return [oneWage(term.monthlyAmount, 'perjanjian / the agreement')];
  const posts = honoraria.filter((each) => each.categoryCode === categoryCode);
  return posts.flatMap(({ postId, postEn, seatsPerUnit, amount, source, confidence }): readonly PostWage[] =>
    amount === null || posts.some((each) => each.amount === null)
      ? []
      : [{ post: { id: postId, en: postEn }, seatsPerUnit, amount, source, confidence }],
  );
}

function oneWage(amount: Rupiah, source: string): PostWage {
  return { post: null, seatsPerUnit: null, amount, source, confidence: 'STATED' };
}
