import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  contributionTableProblems,
  monthlyContribution,
  monthsOf,
  NoContributionRate,
  RISK_CLASSES,
  shareOf,
} from './contribution.ts';
import type {
  ContributionProgramme,
  ContributionRate,
  ContributionTable,
  Rounding,
  RiskClass,
} from './contribution.ts';
import { Temporal } from './dates.ts';
import { rupiah } from './rupiah.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const rate = (
  riskClass: RiskClass | null,
  basisPoints: number,
  from = '2015-07-01',
  to: string | null = null,
): ContributionRate => ({
  programme: riskClass === null ? 'JKM' : 'JKK',
  riskClass,
  basisPoints,
  effectiveFrom: date(from),
  effectiveTo: to === null ? null : date(to),
  source: 'PP 44/2015',
});
const RATES = [
  rate('VERY_LOW', 24),
  rate('LOW', 54),
  rate('MEDIUM', 89),
  rate('HIGH', 127),
  rate('VERY_HIGH', 174),
  rate(null, 30),
];
const table = (more: Partial<ContributionTable> = {}): ContributionTable => ({
  rates: RATES,
  riskClass: 'VERY_LOW',
  rounding: 'HALF_UP',
  ...more,
});
const BOTH = ['JKK', 'JKM'] as const;
const VOTE = date('2024-11-27');

function paid(
  wage: number,
  programmes: readonly ContributionProgramme[] = BOTH,
  with_: Partial<ContributionTable> = {},
) {
  const { lines, total } = monthlyContribution(rupiah(wage), programmes, table(with_), VOTE);
  return [...lines.map(({ amount }) => amount), total];
}

describe('a month of contributions', () => {
  test.each<[string, number, number, number, number]>([
    ['C1: member of KPPS, Pemilu 2024', 1_100_000, 2_640, 3_300, 5_940],
    ['C2: flat base of Bengkulu Utara', 1_000_000, 2_400, 3_000, 5_400],
    ['chair of PPK', 2_500_000, 6_000, 7_500, 13_500],
    ['member of PPK', 2_200_000, 5_280, 6_600, 11_880],
    ['secretary of PPK', 1_850_000, 4_440, 5_550, 9_990],
    ['staff of PPK', 1_300_000, 3_120, 3_900, 7_020],
    ['chair of PPS', 1_500_000, 3_600, 4_500, 8_100],
    ['member of PPS', 1_300_000, 3_120, 3_900, 7_020],
    ['secretary of PPS', 1_150_000, 2_760, 3_450, 6_210],
    ['staff of PPS', 1_050_000, 2_520, 3_150, 5_670],
    ['Pantarlih', 1_000_000, 2_400, 3_000, 5_400],
    ['chair of KPPS, Pemilu 2024', 1_200_000, 2_880, 3_600, 6_480],
    ['chair of KPPS, Pilkada 2024', 900_000, 2_160, 2_700, 4_860],
    ['member of KPPS, Pilkada 2024', 850_000, 2_040, 2_550, 4_590],
    ['Linmas, Pemilu 2024', 700_000, 1_680, 2_100, 3_780],
    ['Linmas, Pilkada 2024', 650_000, 1_560, 1_950, 3_510],
    ['chair of Panwascam', 2_200_000, 5_280, 6_600, 11_880],
    ['member of Panwascam', 1_900_000, 4_560, 5_700, 10_260],
    ['head of the Panwascam secretariat', 1_550_000, 3_720, 4_650, 8_370],
    ['technical staff of Panwascam', 1_500_000, 3_600, 4_500, 8_100],
    ['PKD', 1_100_000, 2_640, 3_300, 5_940],
    ['PTPS, Pemilu 2024', 1_000_000, 2_400, 3_000, 5_400],
    ['PTPS, Pilkada 2024', 800_000, 1_920, 2_400, 4_320],
    ['nobody pays on nothing', 0, 0, 0, 0],
  ])('%s: %d', (_who, wage, jkk, jkm, total) => {
    expect(paid(wage)).toEqual([jkk, jkm, total]);
  });

  test('C4: a chair of PPK from October to December costs 40,500', () => {
    const { total } = monthlyContribution(rupiah(2_500_000), BOTH, table(), VOTE);
    expect(total * (monthsOf(date('2024-10-01'), date('2024-12-31')) ?? 0)).toBe(40_500);
  });

  test('C5: in the class "low" the flat base costs 8,400', () => {
    expect(paid(1_000_000, BOTH, { riskClass: 'LOW' })).toEqual([5_400, 3_000, 8_400]);
  });

  test.each([
    ['VERY_LOW', 2_400],
    ['LOW', 5_400],
    ['MEDIUM', 8_900],
    ['HIGH', 12_700],
    ['VERY_HIGH', 17_400],
  ] as const)('class %s of 1,000,000 is %d', (riskClass, amount) => {
    expect(paid(1_000_000, ['JKK'], { riskClass })).toEqual([amount, amount]);
  });

  test('Palembang: an agreement of JKK alone pays JKK alone', () => {
    expect(paid(800_000, ['JKK'])).toEqual([1_920, 1_920]);
  });

  test('no programme costs nothing, and a programme named twice is paid once', () => {
    expect(paid(1_100_000, [])).toEqual([0]);
    expect(paid(1_100_000, ['JKK', 'JKK'])).toEqual([2_640, 2_640]);
  });
});

describe('made whole, each programme by itself', () => {
  test.each<[Rounding, number, number, number]>([
    // 0.24 % of 2,187,500 is 5,250 exactly; of 1,234,567 it is 2,962.9608; JKM 3,703.701.
    ['HALF_UP', 2_187_500, 5_250, 6_563],
    ['UP', 2_187_500, 5_250, 6_563],
    ['DOWN', 2_187_500, 5_250, 6_562],
    ['HALF_UP', 1_234_567, 2_963, 3_704],
    ['UP', 1_234_567, 2_963, 3_704],
    ['DOWN', 1_234_567, 2_962, 3_703],
    // 30 basis points of 500 are one and a half.
    ['HALF_UP', 500, 1, 2],
    ['UP', 500, 2, 2],
    ['DOWN', 500, 1, 1],
  ])('%s of %d', (rounding, wage, jkk, jkm) => {
    expect(paid(wage, BOTH, { rounding })).toEqual([jkk, jkm, jkk + jkm]);
  });

  test('a half goes up, exactly where it is a half', () => {
    expect([499, 500, 501].map((amount) => shareOf(rupiah(amount), 10, 'HALF_UP'))).toEqual([0, 1, 1]);
  });

  test('the largest amount there is loses not one rupiah', () => {
    const amount = rupiah(Number.MAX_SAFE_INTEGER);
    expect(BigInt(shareOf(amount, 174, 'DOWN'))).toBe((BigInt(amount) * 174n) / 10_000n);
  });
});

describe('rates have their time', () => {
  const changing = table({
    rates: [
      ...RATES.filter(({ riskClass }) => riskClass !== null),
      rate(null, 20, '2015-07-01', '2023-12-31'),
      rate(null, 30, '2024-01-01'),
    ],
  });
  test.each([
    ['2015-07-01', 2_000],
    ['2023-12-31', 2_000],
    ['2024-01-01', 3_000],
    ['2030-01-01', 3_000],
  ])('on %s', (on, amount) => {
    expect(monthlyContribution(rupiah(1_000_000), ['JKM'], changing, date(on)).total).toBe(amount);
  });

  test('before the first there is none, and that is said', () => {
    expect(() => monthlyContribution(rupiah(1_000_000), BOTH, changing, date('2015-06-30'))).toThrow(
      NoContributionRate,
    );
  });

  test.each([-1, 0.5, Number.NaN, Number.MAX_VALUE])('%d is no wage base', (wage) => {
    expect(() => monthlyContribution(wage as never, BOTH, table(), VOTE)).toThrow(RangeError);
  });
});

describe('a table of rates checks itself', () => {
  test('the rates of PP 44/2015 hold together', () => {
    expect(contributionTableProblems(RATES)).toEqual([]);
  });

  const without = (riskClass: RiskClass | null) => RATES.filter((each) => each.riskClass !== riskClass);
  test.each<[string, readonly ContributionRate[], string]>([
    ['a class without a rate', without('HIGH'), 'JKK HIGH: has no rate'],
    ['no JKM', without(null), 'JKM: has no rate'],
    [
      'a gap',
      [...without(null), rate(null, 30, '2015-07-01', '2019-12-30'), rate(null, 30, '2020-01-01')],
      'JKM: no rate holds from 2019-12-31',
    ],
    [
      'an overlap',
      [...without(null), rate(null, 30, '2015-07-01', '2020-01-01'), rate(null, 31, '2020-01-01')],
      'JKM: two rates hold on 2020-01-01',
    ],
    [
      'two that never end',
      [...without(null), rate(null, 30), rate(null, 31, '2020-01-01')],
      'JKM: two rates hold on 2020-01-01',
    ],
    ['one twice', [...RATES, rate(null, 30)], 'JKM: two rates hold on 2015-07-01'],
    [
      'an end without a successor',
      [...without(null), rate(null, 30, '2015-07-01', '2024-12-31')],
      'JKM: no rate holds after 2024-12-31',
    ],
    [
      'an end before its beginning',
      [...without(null), rate(null, 30, '2015-07-01', '2015-06-01'), rate(null, 30, '2015-06-02')],
      'JKM: ends on 2015-06-01 before it begins',
    ],
    ['classes out of order', [...without('LOW'), rate('LOW', 90)], 'JKK MEDIUM: costs less than LOW on 2015-07-01'],
    ['no rate at all', [...without(null), rate(null, 0)], 'JKM: 0 is not a rate in basis points'],
    ['more than the whole', [...without(null), rate(null, 10_001)], 'JKM: 10001 is not a rate in basis points'],
    ['half a basis point', [...without(null), rate(null, 0.5)], 'JKM: 0.5 is not a rate in basis points'],
    [
      'JKK without a class',
      [...RATES, { ...rate(null, 30), programme: 'JKK' }],
      'JKK: there is no such rate; JKK has a class of risk and JKM has none',
    ],
  ])('%s', (_what, rates, problem) => {
    expect(contributionTableProblems(rates)).toContain(problem);
  });
});

describe('months of a period', () => {
  test.each<[string, string, string, number | null]>([
    ['KPPS, Pilkada 2024: one month, as Bengkulu Utara paid it', '2024-11-07', '2024-12-07', 1],
    ['October to December', '2024-10-01', '2024-12-31', 3],
    ['one day', '2024-11-27', '2024-11-27', 1],
    ['a day into the second month', '2024-11-07', '2024-12-08', 2],
    ['PPS, Pilkada 2024', '2024-05-26', '2025-01-27', 9],
    ['from the last of a long month to the last of a short one', '2024-01-31', '2024-02-29', 1],
    ['a year', '2024-01-01', '2024-12-31', 12],
    ['over a turn of the year', '2023-12-15', '2024-01-14', 1],
    ['backwards', '2024-12-07', '2024-11-07', null],
  ])('%s', (_what, from, to, months) => {
    expect(monthsOf(date(from), date(to))).toBe(months);
  });
});

describe('whatever the wage', () => {
  const wage = fc.integer({ min: 0, max: 1_000_000_000 });
  const rounding = fc.constantFrom<Rounding>('HALF_UP', 'UP', 'DOWN');
  const riskClass = fc.constantFrom(...RISK_CLASSES);

  test('a higher wage never costs less', () => {
    fc.assert(
      fc.property(wage, wage, rounding, riskClass, (a, b, mode, level) => {
        const [low = 0, high = 0] = [a, b].toSorted((x, y) => x - y);
        const of = (amount: number) =>
          monthlyContribution(rupiah(amount), BOTH, table({ rounding: mode, riskClass: level }), VOTE).total;
        expect(of(low)).toBeLessThanOrEqual(of(high));
      }),
    );
  });

  test('the sum is the sum of its programmes, and each is within a rupiah of its rate', () => {
    fc.assert(
      fc.property(wage, rounding, (amount, mode) => {
        const { lines, total } = monthlyContribution(rupiah(amount), BOTH, table({ rounding: mode }), VOTE);
        expect(total).toBe(lines.reduce((sum, line) => sum + line.amount, 0));
        for (const line of lines) {
          expect(Math.abs(line.amount - (amount * line.rate.basisPoints) / 10_000)).toBeLessThan(1);
        }
      }),
    );
  });
});
