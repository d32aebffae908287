import { RISK_CLASSES } from '@payung/kit/values/contribution.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contributionRates } from '../seed/contribution-rates.ts';
import { honoraria } from '../seed/honoraria.ts';
import { categoryToPay } from './category-to-pay.ts';
import type { PayFacts, TimeAsked } from './category-to-pay.ts';
import { contributionCost, shareOut } from './contribution-cost.ts';
import type { CategoryToPay, CostTable, PostWage } from './contribution-cost.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const table: CostTable = { rates: contributionRates, riskClass: 'VERY_LOW', rounding: 'HALF_UP' };
const BOTH = ['JKK', 'JKM'] as const;
const wage = (amount: number, seatsPerUnit: number | null = null): PostWage => ({
  post: null,
  seatsPerUnit,
  amount: rupiah(amount),
  source: 'x',
  confidence: 'STATED',
});
const category = (more: Partial<CategoryToPay> = {}): CategoryToPay => ({
  categoryCode: 'KPPS',
  people: 7,
  peopleFrom: 'GIVEN',
  months: 1,
  confidence: 'STATED',
  wages: [wage(1_000_000)],
  seatsOfUnit: 7,
  units: null,
  on: date('2024-11-07'),
  ...more,
});
const cost = (categories: readonly CategoryToPay[], programmes: readonly ('JKK' | 'JKM')[] = BOTH) =>
  contributionCost(categories, programmes, table);

const pay = (electionCode: string, more: Partial<PayFacts> = {}): PayFacts => ({
  pollingDate: date('2024-11-27'),
  stages: [],
  honoraria: honoraria.filter((row) => row.electionCode === electionCode),
  terms: null,
  ...more,
});
const asked = (categoryCode: string, people: number, seatsOfUnit: number | null, units: number | null = null) =>
  ({
    categoryCode,
    people,
    peopleFrom: 'GIVEN',
    peopleConfidence: 'STATED',
    seatsOfUnit,
    units,
    wageBase: null,
  }) as const;
const months = (count: number): TimeAsked => ({ months: count, from: null });

describe('what covering officers costs', () => {
  test.each<[string, CategoryToPay, number]>([
    // 4,579 KPPS of Kapuas Hulu, Pilkada: 654 chairs at 900,000 and 3,925 members at 850,000.
    [
      'KPPS of Kapuas Hulu by their honorarium',
      categoryToPay(asked('KPPS', 4_579, 7), months(1), pay('PILKADA-2024')),
      654 * 4_860 + 3_925 * 4_590,
    ],
    [
      'the same on a flat 1,000,000 (Bengkulu Utara)',
      categoryToPay({ ...asked('KPPS', 4_579, 7), wageBase: rupiah(1_000_000) }, months(1), pay('PILKADA-2024')),
      4_579 * 5_400,
    ],
    // 31 units: 155 of PPK are 31 chairs and 124 members.
    [
      '155 of PPK for three months',
      categoryToPay(asked('PPK', 155, 5), months(3), pay('PEMILU-2024')),
      (31 * 13_500 + 124 * 11_880) * 3,
    ],
    // Bintan's 100 in ten districts: ten of each head, 40 members, and 40 of staff; without the ten, twelve units would be counted.
    [
      'PPK with secretariat in ten districts',
      categoryToPay(asked('PPK_DAN_SEKRETARIAT', 100, 8, 10), months(1), pay('PEMILU-2024')),
      10 * 13_500 + 40 * 11_880 + 10 * 9_990 + 40 * 7_020,
    ],
    [
      'officers of eleven thousand polling stations',
      categoryToPay(asked('PETUGAS_TPS', 99_729, 9, 11_081), months(1), pay('PEMILU-2024')),
      11_081 * (6_480 + 6 * 5_940 + 2 * 3_780),
    ],
    ['Linmas, Pilkada', categoryToPay(asked('LINMAS', 2, 2), months(1), pay('PILKADA-2024')), 7_020],
    ['nobody', category({ people: 0 }), 0],
  ])('%s', (_what, each, total) => {
    const found = cost([each]);
    expect([found.total, found.complete]).toEqual([total, true]);
  });

  test('zero categories cost nothing, and that is all there is to know', () => {
    expect(cost([])).toEqual({ lines: [], categories: [], total: 0, complete: true, confidence: 'DERIVED' });
  });

  test('a line shows its formula, its article and its source', () => {
    const [line] = cost([categoryToPay(asked('KPPS', 7, 7), months(2), pay('PEMILU-2024'))]).lines;
    expect(line).toMatchObject({
      post: { id: 'Ketua KPPS', en: 'Chair of KPPS' },
      programme: 'JKK',
      people: 1,
      months: 2,
      wageBase: 1_200_000,
      basisPoints: 24,
      monthly: 2_880,
      amount: 5_760,
      article: 'PP 44/2015, Lampiran I, kelompok I (jasa pemerintahan)',
      wageBaseSource: 'S-647/MK.02/2022 dan Keputusan KPU 472/2022',
      confidence: 'PRESS',
      formula: {
        id: 'Rp1.200.000 × 0,24 % = Rp2.880; × 1 orang × 2 bulan',
        en: 'Rp1,200,000 × 0.24 % = Rp2,880; × 1 person × 2 months',
      },
    });
  });

  test.each<[string, Partial<CategoryToPay>]>([
    ['people', { people: null }],
    ['months', { months: null }],
    ['a wage base', { wages: [] }],
  ])('without %s there is no amount, and the whole is not complete', (_what, more) => {
    const found = cost([category(more), category({ categoryCode: 'PPK' })]);
    expect(found.categories.map(({ amount }) => amount)).toEqual([null, 37_800]);
    expect([found.total, found.complete]).toEqual([37_800, false]);
  });

  test('the honorarium of village supervisors for Pilkada was not found, and is not made up', () => {
    expect(categoryToPay(asked('PKD', 107, 1), months(1), pay('PILKADA-2024')).wages).toEqual([]);
  });

  test('an amount that had to be made whole is unverified, one that is whole is not', () => {
    const confidences = [1_000_000, 1_000_001].map(
      (amount) => cost([category({ wages: [wage(amount)] })], ['JKK']).confidence,
    );
    expect(confidences).toEqual(['PRESS', 'UNVERIFIED']);
  });
});

describe('when officers are paid for', () => {
  const stages = [
    { code: 'KPPS', startsOn: date('2024-11-07'), endsOn: date('2024-12-07'), confidence: 'PRESS' },
    { code: 'PPS', startsOn: date('2024-05-26'), endsOn: date('2025-01-27'), confidence: 'PRESS' },
  ] as const;
  const terms = { startsOn: null, endsOn: null, servicePeriods: [], wageBases: [] };
  const found = (code: string, time: TimeAsked, more: Partial<PayFacts> = {}) => {
    const { months: count, confidence } = categoryToPay(
      asked(code, 1, null),
      time,
      pay('PILKADA-2024', { stages, ...more }),
    );
    return [count, confidence];
  };
  test.each<[string, unknown[], unknown[]]>([
    [
      'by the stage of the election; that a month and a day are a month is observed, not confirmed',
      found('KPPS', null),
      [1, 'UNVERIFIED'],
    ],
    ['Linmas serve with KPPS', found('LINMAS', null), [1, 'UNVERIFIED']],
    ['nobody knows when village supervisors serve', found('PKD', null), [null, 'UNVERIFIED']],
    ['as asked', found('PKD', months(2)), [2, 'STATED']],
    [
      'whole months of a period asked for',
      found('PKD', { startsOn: date('2024-10-01'), endsOn: date('2024-12-31') }),
      [3, 'STATED'],
    ],
    [
      'the agreement’s own service period goes before the stage',
      found('PPS', null, {
        terms: {
          ...terms,
          servicePeriods: [{ categoryCode: 'PPS', startsOn: date('2024-10-01'), endsOn: date('2024-11-30') }],
        },
      }),
      [2, 'STATED'],
    ],
    [
      'under an agreement, only what lies within its period',
      found('PPS', null, { terms: { ...terms, startsOn: date('2024-08-27') } }),
      [5, 'UNVERIFIED'],
    ],
    [
      'an agreement that ends before the service begins pays for none of it',
      found('KPPS', null, { terms: { ...terms, endsOn: date('2024-11-06') } }),
      [null, 'UNVERIFIED'],
    ],
  ])('%s', (_what, actual, expected) => {
    expect(actual).toEqual(expected);
  });

  test('the wage base that the agreement writes down goes before the honorarium, and the one asked for before both', () => {
    const facts = pay('PILKADA-2024', {
      terms: { ...terms, wageBases: [{ categoryCode: 'KPPS', kind: 'FLAT', monthlyAmount: rupiah(1_500_000) }] },
    });
    const wageOf = (wageBase: number | null) =>
      categoryToPay(
        { ...asked('KPPS', 7, 7), wageBase: wageBase === null ? null : rupiah(wageBase) },
        months(1),
        facts,
      ).wages.map(({ amount }) => amount);
    expect([wageOf(null), wageOf(2_000_000)]).toEqual([[1_500_000], [2_000_000]]);
  });
});

describe('whatever is asked', () => {
  const categories = [...new Set(honoraria.map(({ categoryCode }) => categoryCode))];
  const question = fc.record({
    code: fc.constantFrom(...categories.filter((code) => code !== 'PKD')),
    people: fc.integer({ min: 0, max: 200_000 }),
    months: fc.integer({ min: 1, max: 60 }),
    seats: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    units: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: null }),
    wage: fc.option(fc.integer({ min: 1, max: 1_000_000_000 }), { nil: null }),
    election: fc.constantFrom('PEMILU-2024', 'PILKADA-2024'),
    riskClass: fc.constantFrom(...RISK_CLASSES),
    rounding: fc.constantFrom('HALF_UP' as const, 'UP' as const, 'DOWN' as const),
  });
  type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;
  const toPay = (q: Question) =>
    categoryToPay(
      { ...asked(q.code, q.people, q.seats, q.units), wageBase: q.wage === null ? null : rupiah(q.wage) },
      months(q.months),
      pay(q.election),
    );
  const totalOf = (q: Question) =>
    contributionCost([toPay(q)], BOTH, { ...table, riskClass: q.riskClass, rounding: q.rounding }).total;

  test('more people, more months or a higher wage never cost less', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 500 }), (q, more) => {
        const total = totalOf(q);
        expect(totalOf({ ...q, people: q.people + more })).toBeGreaterThanOrEqual(total);
        expect(totalOf({ ...q, months: q.months + more })).toBeGreaterThanOrEqual(total);
        if (q.wage !== null) expect(totalOf({ ...q, wage: q.wage + more })).toBeGreaterThanOrEqual(total);
      }),
    );
  });

  test('the lines add up to their categories, and the categories to the total', () => {
    fc.assert(
      fc.property(fc.array(question, { maxLength: 6 }), (questions) => {
        const found = cost(questions.map(toPay));
        const sum = (amounts: readonly (number | null)[]) =>
          amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
        expect(sum(found.lines.map(({ amount }) => amount))).toBe(found.total);
        expect(sum(found.categories.map(({ amount }) => amount))).toBe(found.total);
        expect(found.complete).toBe(true);
      }),
    );
  });

  test('everybody has exactly one post', () => {
    fc.assert(
      fc.property(question, (q) => {
        const shares = shareOut(q.people, toPay(q));
        expect(shares.reduce((sum, [, people]) => sum + people, 0)).toBe(q.people);
        expect(shares.every(([, people]) => people > 0)).toBe(true);
      }),
    );
  });
});

test('in every list of honoraria the last post is that of everybody else, and nobody is paid less', () => {
  for (const rows of Map.groupBy(
    honoraria,
    ({ electionCode, categoryCode }) => `${electionCode} ${categoryCode}`,
  ).values()) {
    expect(rows.map(({ seatsPerUnit }) => seatsPerUnit === null)).toEqual(
      rows.map((_row, index) => index === rows.length - 1),
    );
    const amounts = rows.flatMap(({ amount }) => amount ?? []);
    expect(Math.min(...amounts, Number.MAX_SAFE_INTEGER)).toBe(amounts.at(-1) ?? Number.MAX_SAFE_INTEGER);
  }
});
