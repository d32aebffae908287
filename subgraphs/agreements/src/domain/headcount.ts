import { basisPointsOf } from '@payung/kit/values/rupiah.ts';

import type { HeadcountStatus } from '../schema.types.ts';

/** What an agreement says of one category. */
export interface CategoryCount {
  readonly categoryCode: string;
  readonly people: number;
  readonly covered: boolean;
}

/** What an agreement says of one beneficiary. */
export interface BeneficiaryCount {
  readonly institutionCode: string;
  readonly statedTotal: number | null;
  readonly headcounts: readonly CategoryCount[];
}

/** Totals over all beneficiaries of an agreement. */
export interface HeadcountTotals {
  readonly statedTotal: number | null;
  readonly computedTotal: number | null;
  readonly people: number;
  readonly peopleExcluded: number;
  readonly coveredBasisPoints: number | null;
}

/** The sum of the covered categories, or null when there is no breakdown. */
export function computedTotal(headcounts: readonly CategoryCount[]): number | null {
  return headcounts.length === 0 ? null : sumOf(headcounts.filter(({ covered }) => covered));
}

/** How the total of a beneficiary is known. */
export function headcountStatus(beneficiary: BeneficiaryCount): HeadcountStatus {
  if (beneficiary.headcounts.length === 0) return 'PLANNED';
  return beneficiary.statedTotal === null ? 'COMPUTED_ONLY' : 'STATED';
}

/** People promised to a beneficiary: the breakdown where there is one, else the plan. */
export function promisedPeople(beneficiary: BeneficiaryCount): number {
  return computedTotal(beneficiary.headcounts) ?? beneficiary.statedTotal ?? 0;
}

/** Totals over all beneficiaries. A beneficiary without a breakdown counts with its stated total. */
export function totalsOf(beneficiaries: readonly BeneficiaryCount[]): HeadcountTotals {
  const stated = beneficiaries.flatMap(({ statedTotal }) => statedTotal ?? []);
  const lines = beneficiaries.flatMap(({ headcounts }) => headcounts);
  const covered = computedTotal(lines);
  return {
    statedTotal: stated.length === 0 ? null : stated.reduce((sum, total) => sum + total, 0),
    computedTotal: covered,
    people: beneficiaries.reduce((sum, beneficiary) => sum + promisedPeople(beneficiary), 0),
    peopleExcluded: sumOf(lines.filter((line) => !line.covered)),
    coveredBasisPoints: covered === null ? null : basisPointsOf(covered, sumOf(lines)),
  };
}

function sumOf(lines: readonly CategoryCount[]): number {
  return lines.reduce((sum, { people }) => sum + people, 0);
}
