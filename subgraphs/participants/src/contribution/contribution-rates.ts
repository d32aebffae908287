import { currentInstant } from '@payung/kit/clock.ts';
import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import type { ContributionRate, ContributionTable } from '@payung/kit/values/contribution.ts';
import { RISK_CLASSES } from '@payung/kit/values/contribution.ts';
import { findPlainDate } from '@payung/kit/values/dates.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { z } from 'zod';

import type { Confidence } from '../schema.types.ts';

/** A rate with how sure it is. */
export interface KnownRate extends ContributionRate {
  readonly confidence: Confidence;
}

/** The rates of a day as their owner gave them: what a contribution is computed from besides the wage. */
export interface KnownRates extends ContributionTable<KnownRate> {
  readonly roundingConfidence: Confidence;
  /** When the owner answered. */
  readonly asKnownAt: Instant;
}

/** Asks the owner of agreements for the rates that hold on a day. */
export type FindContributionRates = (on: PlainDate) => Promise<OwnerAnswer<KnownRates>>;

/** The part of a question that asks for rates. */
export const RATES_SELECTION = `
  contributionRates(on: $on) {
    governmentClass rounding { mode confidence }
    rates { programme riskClass basisPoints effectiveFrom effectiveTo source confidence }
  }`;

/** The question put to the owner of agreements. */
export const RATES_QUESTION = `query ContributionRates($on: Date) {${RATES_SELECTION}\n}`;

const day = z.string().transform((text, context) => {
  const found = findPlainDate(text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'not a date' });
  return z.NEVER;
});

const confidence = z.enum(['STATED', 'VERIFIED', 'PRESS', 'DERIVED', 'UNVERIFIED']);

/** What the owner answers about rates. */
export const ratesAnswer = z.object({
  governmentClass: z.enum(RISK_CLASSES),
  rounding: z.object({ mode: z.enum(['HALF_UP', 'UP', 'DOWN']), confidence }),
  rates: z.array(
    z.object({
      programme: z.enum(['JKK', 'JKM']),
      riskClass: z.enum(RISK_CLASSES).nullable(),
      basisPoints: z.number().int().min(1).max(10_000),
      effectiveFrom: day,
      effectiveTo: day.nullable(),
      source: z.string(),
      confidence,
    }),
  ),
});

/** The owner's answer as rules read it. */
export function toRates({ governmentClass, rounding, rates }: z.infer<typeof ratesAnswer>): KnownRates {
  return {
    rates,
    riskClass: governmentClass,
    rounding: rounding.mode,
    roundingConfidence: rounding.confidence,
    asKnownAt: currentInstant(),
  };
}

const KEPT_MS = 60_000;
const MOST_KEPT = 500;

/**
 * The agreements service, asked as this service. An answer is kept for a minute: a page of people asks for the same few days. Silence is not kept.
 */
export function contributionRatesFrom(askOwner: AskOwner): FindContributionRates {
  const kept = new Map<string, { readonly until: number; readonly asked: ReturnType<FindContributionRates> }>();
  return (on) => {
    const key = on.toString();
    const known = kept.get(key);
    if (known !== undefined && known.until > Date.now()) return known.asked;
    const asked = askFor(askOwner, key);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, { until: Date.now() + KEPT_MS, asked });
    void asked.then(({ ok }) => ok || kept.delete(key));
    return asked;
  };
}

async function askFor(askOwner: AskOwner, on: string): ReturnType<FindContributionRates> {
  const asked = await askOwner(RATES_QUESTION, { on }, z.object({ contributionRates: ratesAnswer }));
  return asked.ok ? { ok: true, facts: toRates(asked.facts.contributionRates) } : asked;
}
