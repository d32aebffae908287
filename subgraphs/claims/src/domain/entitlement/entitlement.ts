import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';

import { costLines } from './cost-lines.ts';
import { deathLines } from './death-lines.ts';
import { disabilityLines } from './disability-lines.ts';
import type { BenefitSchedule } from './benefit-schedule.ts';
import type { EntitlementInput } from './entitlement-input.ts';
import { COMPONENTS, sumOf } from './entitlement-line.ts';
import type { EntitlementLine } from './entitlement-line.ts';
import { inabilityLines } from './inability-lines.ts';
import { scholarshipLines } from './scholarship-lines.ts';

/** What is owed in a case, line by line. */
export interface Entitlement {
  /** The sum of all lines. Scholarships are in it at the most that they can come to. */
  readonly total: Rupiah;
  /** The part of `total` that is paid at once or against receipts. */
  readonly payableNow: Rupiah;
  /** The part of `total` that is paid year by year, at the most. */
  readonly payableYearly: Rupiah;
  readonly lines: readonly EntitlementLine[];
}

/**
 * What is owed to the participant or the heirs, by the rules of the day of the incident. Pure: the same input and
 * schedule give the same answer for ever. The input has been checked (`check-entitlement-input.ts`).
 */
export function entitlement(input: EntitlementInput, schedule: BenefitSchedule): Entitlement {
  const lines = (input.programme === 'JKM' ? jkmLines : jkkLines)(input, schedule).toSorted(
    (a, b) => COMPONENTS.indexOf(a.component) - COMPONENTS.indexOf(b.component),
  );
  const yearly = sumOf(lines.filter(({ paid }) => paid === 'YEARLY'));
  const total = sumOf(lines);
  return { total, payableNow: rupiah(total - yearly), payableYearly: yearly, lines };
}

/** Death that no work accident or occupational disease caused. */
function jkmLines(input: EntitlementInput, schedule: BenefitSchedule): readonly EntitlementLine[] {
  return [...deathLines(input, schedule), ...scholarshipLines(input, schedule)];
}

/** Work accident or occupational disease. */
function jkkLines(input: EntitlementInput, schedule: BenefitSchedule): readonly EntitlementLine[] {
  return [
    ...deathLines(input, schedule),
    ...disabilityLines(input, schedule),
    ...inabilityLines(input, schedule),
    ...costLines(input, schedule),
    ...scholarshipLines(input, schedule),
  ];
}

/** What a case is owed on top under another classification; below zero where that gives less. */
export function differenceOf(before: Entitlement, after: Entitlement): Rupiah {
  return rupiah(after.total - before.total);
}
