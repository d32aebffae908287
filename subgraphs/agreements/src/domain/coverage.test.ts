import { assert, array, boolean, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BODIES, inferCounterpart } from './counterpart.ts';
import type { CoverageFacts } from './coverage-facts.ts';
import { drawCoverage, toCategoryBasis } from './coverage.ts';
import type { CoverageInText, CoverageQuestion } from './coverage.ts';
import { formulaOf } from './expected.ts';
import { agreement, CATEGORIES, facts, FIVE, plan, regency, upper } from './testing-facts.ts';

const five = drawCoverage(FIVE);
const of = (regionCode: string, more: Partial<CoverageQuestion> = {}): CoverageInText =>
  five.coverageOf({ regionCode, bodies: BODIES, ...more });
const line = (coverage: CoverageInText, code: string) =>
  coverage.categories.find(({ category }) => category.code === code);
const sumOfExpected = (coverage: CoverageInText): number =>
  coverage.categories.reduce((sum, { expected }) => sum + (expected?.expected ?? 0), 0);

describe('the figures of the five agreements', () => {
  test('Bandung: KPU 101,738, Bawaslu 11,709, together 113,447', () => {
    const kpu = of('32.04', { bodies: ['KPU'], keeps: ({ institutionCode }) => institutionCode === 'kpu-32.04' });
    const bawaslu = of('32.04', {
      bodies: ['BAWASLU'],
      keeps: ({ institutionCode }) => institutionCode === 'bawaslu-32.04',
    });
    expect([kpu.promised, bawaslu.promised, of('32.04').promised]).toEqual([101_738, 11_709, 113_447]);
  });

  test('Bandung: each category is promised as many as are expected, combined ones under their parts', () => {
    const expected = {
      PPK: [155, 155],
      SEK_PPK: [93, 93],
      PENDUKUNG_SEK_PPK: [62, 62],
      PPS: [840, 840],
      SEK_PPS: [840, 840],
      KPPS: [77_567, 77_567],
      LINMAS: [22_162, 22_162],
      PANWASCAM: [93, 93],
      SEK_PANWASCAM: [248, 248],
      PKD: [280, 280],
      PTPS: [11_081, 11_081],
    };
    const found = of('32.04').categories.filter((each) => each.expected !== null);
    expect(
      Object.fromEntries(found.map((each) => [each.category.code, [each.expected?.expected, each.promised]])),
    ).toEqual(expected);
    expect(of('32.04').categories.every(({ neverMentioned }) => neverMentioned === 0)).toBe(true);
  });

  test('Bandung: the formula of PPK is 31 kecamatan × 5', () => {
    expect(formulaOf(line(of('32.04'), 'PPK')!.expected!)).toEqual({ id: '31 kecamatan × 5', en: '31 districts × 5' });
    expect(line(of('32.04'), 'SEK_PANWASCAM')?.expected).toMatchObject({
      minimum: 155,
      expected: 248,
      maximum: 248,
      confidence: 'PRESS',
    });
    expect(formulaOf(line(of('32.04'), 'SEK_PANWASCAM')!.expected!)?.id).toBe('31 kecamatan × 8 (5–8)');
  });

  test('Kapuas Hulu: 1,876 promised, KPPS 4,579 left out by the text, Linmas never mentioned', () => {
    const coverage = of('61.06', { bodies: ['KPU'] });
    expect([coverage.promised, coverage.excluded]).toEqual([1_876, 4_579]);
    expect(line(coverage, 'KPPS')).toMatchObject({ promised: 0, excluded: 4_579, neverMentioned: 0 });
    expect(line(coverage, 'KPPS')?.expected?.expected).toBe(4_578);
    expect(line(coverage, 'LINMAS')).toMatchObject({ promised: 0, excluded: 0, neverMentioned: 1_308 });
    expect(formulaOf(line(coverage, 'LINMAS')!.expected!)?.id).toBe('654 TPS × 2');
    expect(line(coverage, 'PPK')).toMatchObject({ promised: 115, divided: true, neverMentioned: 0 });
    expect(line(coverage, 'SEK_PPK')?.promised).toBe(69);
    // Counted together with PPK, so it is mentioned; some districts do without.
    expect(line(coverage, 'PENDUKUNG_SEK_PPK')).toMatchObject({ promised: 0, neverMentioned: 0 });
  });

  test('Kapuas Hulu: no agreement mentions the officers of Bawaslu', () => {
    const bawaslu = of('61.06', { bodies: ['BAWASLU'], keeps: () => false });
    const never = Object.fromEntries(
      bawaslu.categories.map(({ category, neverMentioned }) => [category.code, neverMentioned]),
    );
    expect(never).toEqual({ PANWASCAM: 69, SEK_PANWASCAM: 184, PKD: 282, PTPS: 654 });
  });

  test('Palembang: 2,577 promised, and 21,270 officers of KPU without an agreement', () => {
    expect(of('16.71').promised).toBe(2_577);
    const found = inferCounterpart(FIVE, five, { regionCode: '16.71', body: 'KPU' });
    expect(found).toMatchObject({
      institutionCode: 'kpu-16.71',
      pollingStations: 2_272,
      people: 21_270,
      // Support staff of PPK are none in some regencies.
      minimum: 21_234,
      maximum: 21_270,
      agreementIds: ['palembang'],
    });
    expect(Object.fromEntries(found!.lines.map((each) => [each.categoryCode, each.expected]))).toEqual({
      PPK: 90,
      SEK_PPK: 54,
      PENDUKUNG_SEK_PPK: 36,
      PPS: 321,
      SEK_PPS: 321,
      KPPS: 15_904,
      LINMAS: 4_544,
    });
    expect(found?.reasoning.id).toContain('Perjanjian Bawaslu Kota Palembang menyebut 2.272 PTPS, jadi ada 2.272 TPS.');
    expect(found?.reasoning.en).toContain('KPU Kota Palembang needs 21,270 officers');
  });

  test('Bintan: 4,870 promised and 496 polling stations', () => {
    expect(of('21.01').promised).toBe(4_870);
    expect(five.unitsOf('21.01', 'POLLING_STATION').value).toBe(496);
  });

  test('the reverse: the KPPS of Bintan give the officers of Bawaslu', () => {
    const found = inferCounterpart(FIVE, five, { regionCode: '21.01', body: 'BAWASLU' });
    // 10 × 3 + 10 × 8 + 51 + 496
    expect(found).toMatchObject({ institutionCode: 'bawaslu-21.01', pollingStations: 496, people: 657, minimum: 627 });
  });

  test('Ponorogo: 1,700 planned, in no category, and nothing of Bawaslu is called never mentioned', () => {
    const coverage = of('35.02');
    expect([coverage.promised, coverage.planned]).toEqual([1_700, 1_700]);
    expect(coverage.categories.every(({ promised }) => promised === 0)).toBe(true);
    const bawaslu = coverage.categories.filter(({ category }) => category.body === 'BAWASLU');
    expect(bawaslu.map(({ neverMentioned }) => neverMentioned)).toEqual(bawaslu.map(() => 0));
    expect(line(coverage, 'PPS')?.neverMentioned).toBe(921);
    expect(line(coverage, 'PTPS')?.expected?.expected).toBeNull();
  });

  test.each([
    ['both bodies have an agreement', '32.04', 'KPU'],
    ['the body has one itself', '16.71', 'BAWASLU'],
    ['nothing gives the polling stations', '35.02', 'KPU'],
    ['the region is not known', '99.99', 'KPU'],
  ] as const)('nothing is inferred where %s', (_case, regionCode, body) => {
    expect(inferCounterpart(FIVE, five, { regionCode, body })).toBeNull();
  });
});

describe('what is mentioned', () => {
  const own = regency('32.04', 2, 10);
  const villageCommittees = (given: CoverageFacts, regionCode = '32.04') =>
    drawCoverage(given)
      .coverageOf({ regionCode, bodies: BODIES })
      .categories.find(({ category }) => category.code === 'PPS')!;
  const regions = [upper('ID'), upper('32'), own, regency('32.05', 1, 5)];

  test.each([
    ['by nobody', [], 30],
    ['by an agreement for the regency', agreement('a', ['32.04', 'kpu-32.04'], [['PPS', 30]]), 0],
    ['only to be left out', agreement('a', ['32.04', 'kpu-32.04'], [['PPS', 30, false]]), 0],
    ['in a combined category', agreement('a', ['32.04', 'kpu-32.04'], [['PPS_DAN_SEKRETARIAT', 60]]), 0],
    ['by an agreement for the province', agreement('a', ['32', 'kpu-32'], [['PPS', 45]]), 0],
    ['by an agreement for a district of it', agreement('a', ['32.04.11', 'kpu-32.04'], [['PPS', 3]]), 0],
    ['by an agreement for the neighbour', agreement('a', ['32.05', 'kpu-32.05'], [['PPS', 15]]), 30],
  ])('%s', (_case, promises, never) => {
    expect(villageCommittees(facts({ regions, promises })).neverMentioned).toBe(never);
  });

  test('in some regencies of a province: those of the others are never mentioned', () => {
    const promises = agreement('a', ['32.05', 'kpu-32.05'], [['PPS', 15]]);
    expect(villageCommittees(facts({ regions, promises }), '32').neverMentioned).toBe(30);
  });

  test('left out without a number: as many as are expected are left out by the text', () => {
    const given = facts({
      regions,
      promises: agreement('a', ['32.04', 'kpu-32.04'], [['PPK', 10]]),
      exclusions: [{ agreementId: 'a', regionCode: '32.04', categoryCode: 'PPS' }],
    });
    expect(villageCommittees(given)).toMatchObject({ excluded: 30, neverMentioned: 0, promised: 0 });
  });

  test('left out with and without a number counts once', () => {
    const given = facts({
      regions,
      promises: agreement('a', ['32.04', 'kpu-32.04'], [['PPS', 28, false]]),
      exclusions: [{ agreementId: 'a', regionCode: '32.04', categoryCode: 'PPS' }],
    });
    expect(villageCommittees(given)).toMatchObject({ excluded: 28 });
  });
});

test('a category that no rule expects hands over "none", one with units unknown null', () => {
  const hands = Object.fromEntries(
    [...of('35.02').categories, ...of('32.04').categories].map((each) => [
      each.category.code,
      toCategoryBasis(each)[0],
    ]),
  );
  expect(hands).toMatchObject({ KPU_KETUA_ANGGOTA: 'none', PTPS: 11_081 });
  expect(toCategoryBasis(line(of('35.02'), 'PTPS')!)[0]).toBeNull();
});

describe('in any world', () => {
  const REGENCIES = ['16.71', '32.04', '32.05', '32.73', '61.06'] as const;
  const PROVINCES = ['16', '32', '61'] as const;
  const world = record({
    units: array(record({ districts: nat(40), villages: nat(400) }), { minLength: 5, maxLength: 5 }),
    recorded: array(record({ region: constantFrom(...REGENCIES, ...PROVINCES, 'ID'), value: nat(20_000) }), {
      maxLength: 6,
    }),
    lines: array(
      record({
        region: constantFrom(...REGENCIES, '32.04.11', '32', 'ID'),
        body: constantFrom('kpu', 'bawaslu'),
        category: constantFrom(...CATEGORIES.map(({ code }) => code)),
        people: nat(90_000),
        covered: boolean(),
        agreement: integer({ min: 1, max: 4 }),
      }),
      { maxLength: 25 },
    ),
    plans: array(record({ region: constantFrom(...REGENCIES, '61'), people: nat(5_000) }), { maxLength: 3 }),
  });

  const toFacts = ({
    units,
    recorded,
    lines,
    plans,
  }: typeof world extends { generate: (...args: never[]) => { value: infer Value } } ? Value : never) =>
    facts({
      regions: [
        ...['ID', ...PROVINCES].map(upper),
        ...REGENCIES.map((code, index) => regency(code, units[index]!.districts, units[index]!.villages)),
      ],
      recorded: [...new Map(recorded.map((each) => [each.region, each])).values()].map(({ region, value }) => ({
        regionCode: region,
        unit: 'POLLING_STATION' as const,
        value,
        countedOn: '2024-01-01',
        source: 'x',
        confidence: 'PRESS' as const,
      })),
      promises: lines.flatMap(({ region, body, category, people, covered, agreement: id }) =>
        agreement(`${region}-${id}`, [region, `${body}-${region}`], [[category, people, covered]]),
      ),
      plans: plans.map(({ region, people }, index) => plan(`plan-${index}`, [region, `kpu-${region}`], people)),
    });

  test('the nation is its provinces and these their regencies, with what is known or promised above them only; nothing is negative', () => {
    assert(
      property(world, (random) => {
        const given = toFacts(random);
        const picture = drawCoverage(given);
        const coverage = (regionCode: string) => picture.coverageOf({ regionCode, bodies: BODIES });
        const promisedAt = (regionCode: string): number =>
          [...given.promises.filter(({ covered }) => covered), ...given.plans]
            .filter((each) => each.regionCode === regionCode)
            .reduce((sum, { people }) => sum + people, 0);
        const levels = [
          ['ID', PROVINCES],
          ...PROVINCES.map((province) => [province, REGENCIES.filter((code) => code.startsWith(province))] as const),
        ] as const;
        for (const [above, below] of levels) {
          const [whole, parts] = [coverage(above), below.map(coverage)];
          const unplaced = whole.categories.reduce((sum, { expected }) => sum + (expected?.unplaced ?? 0), 0);
          expect(sumOfExpected(whole)).toBe(parts.reduce((sum, part) => sum + sumOfExpected(part), 0) + unplaced);
          expect(whole.promised).toBe(parts.reduce((sum, part) => sum + part.promised, 0) + promisedAt(above));
          for (const { expected, promised, excluded, neverMentioned } of whole.categories) {
            expect(
              Math.min(expected?.expected ?? 0, expected?.unplaced ?? 0, promised, excluded, neverMentioned),
            ).toBeGreaterThanOrEqual(0);
            expect((expected?.minimum ?? 0) <= (expected?.expected ?? 0)).toBe(true);
            expect((expected?.expected ?? 0) <= (expected?.maximum ?? 0)).toBe(true);
          }
        }
        // Whatever is named is counted under one category each, and nobody is lost on the way.
        const named = given.promises.reduce((sum, { people }) => sum + people, 0);
        const all = coverage('ID');
        expect(all.promised - all.planned + all.excluded).toBe(named);
      }),
      { numRuns: 300 },
    );
  });
});
