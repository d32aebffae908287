import { array, assert, boolean, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { computedTotal, headcountStatus, promisedPeople, totalsOf } from './headcount.ts';
import type { BeneficiaryCount } from './headcount.ts';

const line = (people: number, covered = true) => ({ categoryCode: 'PPK', people, covered });
const beneficiary = (statedTotal: number | null, ...headcounts: BeneficiaryCount['headcounts']): BeneficiaryCount => ({
  institutionCode: 'kpu-32.04',
  statedTotal,
  headcounts,
});

describe('one beneficiary', () => {
  test.each([
    ['a total and a breakdown', beneficiary(8, line(5), line(3)), { computed: 8, status: 'STATED', promised: 8 }],
    ['a breakdown alone', beneficiary(null, line(5), line(3)), { computed: 8, status: 'COMPUTED_ONLY', promised: 8 }],
    ['a total alone is a plan', beneficiary(1_700), { computed: null, status: 'PLANNED', promised: 1_700 }],
    ['neither', beneficiary(null), { computed: null, status: 'PLANNED', promised: 0 }],
    [
      'who is listed and left out does not count',
      beneficiary(5, line(5), line(7, false)),
      { computed: 5, status: 'STATED', promised: 5 },
    ],
    ['everybody left out', beneficiary(0, line(7, false)), { computed: 0, status: 'STATED', promised: 0 }],
    [
      'a total that differs: the breakdown is what is promised',
      beneficiary(9, line(5), line(3)),
      { computed: 8, status: 'STATED', promised: 8 },
    ],
    ['nobody in a category', beneficiary(0, line(0)), { computed: 0, status: 'STATED', promised: 0 }],
  ])('%s', (_case, each, { computed, status, promised }) => {
    expect(computedTotal(each.headcounts)).toBe(computed);
    expect(headcountStatus(each)).toBe(status);
    expect(promisedPeople(each)).toBe(promised);
  });
});

describe('all beneficiaries of an agreement', () => {
  test.each([
    ['none', [], { statedTotal: null, computedTotal: null, people: 0, peopleExcluded: 0, coveredBasisPoints: null }],
    [
      'two with totals',
      [beneficiary(8, line(8)), beneficiary(3, line(3))],
      { statedTotal: 11, computedTotal: 11, people: 11, peopleExcluded: 0, coveredBasisPoints: 10_000 },
    ],
    [
      'one stated, one computed',
      [beneficiary(8, line(8)), beneficiary(null, line(3))],
      { statedTotal: 8, computedTotal: 11, people: 11, peopleExcluded: 0, coveredBasisPoints: 10_000 },
    ],
    [
      'one with a breakdown, one planned',
      [beneficiary(8, line(8)), beneficiary(100)],
      { statedTotal: 108, computedTotal: 8, people: 108, peopleExcluded: 0, coveredBasisPoints: 10_000 },
    ],
    [
      'only a plan: no share is made up',
      [beneficiary(1_700)],
      { statedTotal: 1_700, computedTotal: null, people: 1_700, peopleExcluded: 0, coveredBasisPoints: null },
    ],
    [
      'Kapuas Hulu',
      [beneficiary(1_876, line(184), line(1_692), line(4_579, false))],
      { statedTotal: 1_876, computedTotal: 1_876, people: 1_876, peopleExcluded: 4_579, coveredBasisPoints: 2_906 },
    ],
    [
      'categories without people: no share of nothing',
      [beneficiary(0, line(0))],
      { statedTotal: 0, computedTotal: 0, people: 0, peopleExcluded: 0, coveredBasisPoints: null },
    ],
  ])('%s', (_case, all, expected) => {
    expect(totalsOf(all)).toEqual(expected);
  });

  const anyLine = record({
    categoryCode: constantFrom('PPK', 'PPS', 'KPPS'),
    people: integer({ min: 0, max: 1_000_000 }),
    covered: boolean(),
  });
  const anyBeneficiary = record({
    institutionCode: constantFrom('kpu-32.04', 'bawaslu-32.04'),
    statedTotal: option(integer({ min: 0, max: 1_000_000 })),
    headcounts: array(anyLine, { maxLength: 6 }),
  });

  test('covered and left out are all that is listed, and the share lies between none and all', () => {
    assert(
      property(array(anyBeneficiary, { maxLength: 4 }), (all) => {
        const { computedTotal: covered, peopleExcluded, coveredBasisPoints } = totalsOf(all);
        const listed = all.flatMap(({ headcounts }) => headcounts).reduce((sum, { people }) => sum + people, 0);
        expect((covered ?? 0) + peopleExcluded).toBe(listed);
        expect(coveredBasisPoints === null).toBe(listed === 0);
        expect(coveredBasisPoints ?? 0).toBeGreaterThanOrEqual(0);
        expect(coveredBasisPoints ?? 0).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  test('the people promised are those promised to each, in whatever order', () => {
    assert(
      property(array(anyBeneficiary, { maxLength: 4 }), (all) => {
        expect(totalsOf(all).people).toBe(all.reduce((sum, each) => sum + promisedPeople(each), 0));
        expect(totalsOf(all.toReversed())).toEqual(totalsOf(all));
      }),
    );
  });
});
