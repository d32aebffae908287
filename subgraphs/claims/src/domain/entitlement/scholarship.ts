import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import { SCHOOL_LEVELS } from './benefit-schedule.ts';
import type { SchoolLevel, YearlyScholarship } from './benefit-schedule.ts';
import type { Child } from './entitlement-input.ts';

/** One year of school that is paid for. */
export interface SchoolYear {
  /** Which one, from 1. */
  readonly year: number;
  readonly level: SchoolLevel;
  readonly amount: Rupiah;
  /** From when it can be claimed: an anniversary of the incident, or its day. */
  readonly dueOn: PlainDate;
}

/** The most that a child's scholarship can come to, and the years it is made of. */
export interface ChildScholarship {
  readonly amount: Rupiah;
  readonly years: readonly SchoolYear[];
}

/**
 * The years of school that the scholarship pays for a child, from the day of the incident on and one after the other.
 * It is claimed every year, while the child is below the age limit, unmarried and not working; a child below school age
 * starts later. Each year counts from the anniversary of the incident.
 */
export function childScholarship(rule: YearlyScholarship, child: Child, from: PlainDate): ChildScholarship {
  if (child.married || child.working) return { amount: rupiah(0), years: [] };
  const wait = child.level === null ? yearsUntil(child.birthDate.add({ years: rule.startAge }), from) : 0;
  const all = schoolYears(rule, child);
  const limit = child.birthDate.add({ years: rule.ageLimit });
  const years = all
    .map((each, index) => ({ ...each, year: index + 1, dueOn: from.add({ years: wait + index }) }))
    .filter(({ dueOn }) => isBefore(dueOn, limit));
  return { amount: rupiah(years.reduce((sum, { amount }) => sum + amount, 0)), years };
}

function schoolYears(
  rule: YearlyScholarship,
  { level, yearOfLevel }: Child,
): readonly Pick<SchoolYear, 'amount' | 'level'>[] {
  const first = level === null ? 0 : SCHOOL_LEVELS.indexOf(level);
  return SCHOOL_LEVELS.slice(first).flatMap((each) => {
    const { yearly, years } = rule.levels[each];
    const done = each === level ? yearOfLevel - 1 : 0;
    return Array.from({ length: Math.max(0, years - done) }, () => ({ level: each, amount: rupiah(yearly) }));
  });
}

/** Whole years to wait from `from` until a day, begun ones counting whole; 0 when it has come. */
function yearsUntil(day: PlainDate, from: PlainDate): number {
  if (!isBefore(from, day)) return 0;
  const { years, months, days } = from.until(day, { largestUnit: 'years' });
  return years + (months > 0 || days > 0 ? 1 : 0);
}

function isBefore(day: PlainDate, other: PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}
