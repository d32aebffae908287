import type { AgreementTermsInput, CategoryHeadcountInput, WageBaseInput } from '../schema.types.ts';

/** One category as an extension adds it. */
export interface AddedCategory {
  readonly categoryCode: string;
  readonly people: number;
  /** One amount for all, where one was chosen; null for the honorarium of each. */
  readonly wageBase: number | null;
}

/**
 * The terms of an agreement with an extension: the categories covered for one beneficiary, no longer left out, with their
 * wage base. A stated total that was the sum of what was covered stays so; one that was not is the source's word, and stays.
 */
export function extendTerms(
  terms: AgreementTermsInput,
  institutionCode: string,
  added: readonly AddedCategory[],
): AgreementTermsInput {
  const codes = new Set(added.map(({ categoryCode }) => categoryCode));
  return {
    ...terms,
    beneficiaries: terms.beneficiaries.map((beneficiary) => {
      if (beneficiary.institutionCode !== institutionCode) return beneficiary;
      const headcounts = extendHeadcounts(beneficiary.headcounts, added);
      const { statedTotal = null } = beneficiary;
      const statedWasSum = statedTotal !== null && statedTotal === coveredOf(beneficiary.headcounts);
      return { ...beneficiary, headcounts, statedTotal: statedWasSum ? coveredOf(headcounts) : statedTotal };
    }),
    exclusions: terms.exclusions.filter(({ categoryCode }) => !codes.has(categoryCode)),
    wageBases: extendWageBases(terms.wageBases, added),
  };
}

function extendHeadcounts(
  lines: readonly CategoryHeadcountInput[],
  added: readonly AddedCategory[],
): readonly CategoryHeadcountInput[] {
  const left = lines.filter(
    (line) => !added.some(({ categoryCode }) => categoryCode === line.categoryCode && !line.covered),
  );
  return added.reduce<readonly CategoryHeadcountInput[]>((all, { categoryCode, people }) => {
    const same = all.findIndex((line) => line.categoryCode === categoryCode && line.covered);
    if (same === -1) return [...all, { categoryCode, people, covered: true }];
    return all.map((line, index) => (index === same ? { ...line, people: line.people + people } : line));
  }, left);
}

function extendWageBases(bases: readonly WageBaseInput[], added: readonly AddedCategory[]): readonly WageBaseInput[] {
  const chosen = added.flatMap(({ categoryCode, wageBase }): readonly WageBaseInput[] =>
    wageBase === null
      ? []
      : [{ categoryCode, kind: 'FLAT', monthlyAmount: wageBase as WageBaseInput['monthlyAmount'] }],
  );
  return [...bases.filter((base) => !chosen.some(({ categoryCode }) => categoryCode === base.categoryCode)), ...chosen];
}

function coveredOf(lines: readonly CategoryHeadcountInput[]): number {
  return lines.reduce((sum, { people, covered }) => sum + (covered ? people : 0), 0);
}
