import { findPlainDate } from './dates.ts';

/**
 * What the owner of agreements knows of one category: expected people (null where they are not known, `none` where no rule
 * expects any), people promised, people that the text leaves out, and expected people whom no agreement mentions. A tuple,
 * since a national view hands over thousands.
 */
export type CategoryBasis = readonly [
  expected: number | null | 'none',
  promised: number,
  excluded: number,
  neverMentioned: number,
];

/** What the owner of agreements hands to the owner of participants, so that each computes with its own facts. */
export interface CoverageBasis {
  /** By category, combined ones under their parts. */
  readonly categories: Readonly<Record<string, CategoryBasis>>;
  /** Combined categories with the weights of their parts: how the people of one divide. */
  readonly combined: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Categories whose expected number leaves regions out that are not known. */
  readonly partial: readonly string[];
  /** People promised in all, planned totals included. */
  readonly promised: number;
  /** `YYYY-MM-DD`. */
  readonly pollingDate: string;
  /** `YYYY-MM-DD`. */
  readonly lastSafeDate: string;
}

/** The basis, or null when the value has not its shape: it comes over the wire. */
export function findCoverageBasis(value: unknown): CoverageBasis | null {
  if (!isRecord(value)) return null;
  const { categories, combined, partial, promised, pollingDate, lastSafeDate } = value;
  const whole =
    isRecord(categories) &&
    Object.values(categories).every(isCategoryBasis) &&
    isRecord(combined) &&
    Object.values(combined).every((parts) => isRecord(parts) && Object.values(parts).every(isCount)) &&
    Array.isArray(partial) &&
    partial.every((code) => typeof code === 'string') &&
    isCount(promised) &&
    isDate(pollingDate) &&
    isDate(lastSafeDate);
  return whole ? (value as unknown as CoverageBasis) : null;
}

function isCategoryBasis(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [expected, ...others] = value as readonly unknown[];
  return (expected === null || expected === 'none' || isCount(expected)) && others.every(isCount);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && findPlainDate(value) !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
