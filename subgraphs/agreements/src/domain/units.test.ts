import { describe, expect, test } from 'vitest';

import type { CoverageFacts } from './coverage-facts.ts';
import { agreement, facts, FIVE, regency, upper } from './testing-facts.ts';
import { bestDerivation, countUnits, derivePollingStations } from './units.ts';

const recorded = (regionCode: string, value: number, unit: 'POLLING_STATION' | 'DISTRICT' = 'POLLING_STATION') => ({
  regionCode,
  unit,
  value,
  countedOn: '2024-01-01',
  source: 'KPU',
  confidence: 'VERIFIED' as const,
});
const stations = (of: CoverageFacts, regionCode: string) => countUnits(of)(regionCode, 'POLLING_STATION');

describe('polling stations from the five agreements', () => {
  test.each([
    ['Bandung, from two institutions independently', '32.04', 11_081, ['kpu-32.04', 'bawaslu-32.04'], true],
    ['Palembang, from the supervisors of polling stations', '16.71', 2_272, ['bawaslu-16.71'], true],
    ['Bintan, from KPPS and Linmas alike', '21.01', 496, ['kpu-21.01', 'kpu-21.01'], true],
    ['Kapuas Hulu, from a count that is no multiple of seven', '61.06', 654, ['kpu-61.06'], false],
  ])('%s', (_case, regionCode, value, institutions, exact) => {
    const found = stations(FIVE, regionCode);
    expect(found).toMatchObject({ value, basis: 'DERIVED', confidence: 'DERIVED' });
    expect(found.derivations.map(({ institutionCode }) => institutionCode)).toEqual(institutions);
    expect(found.derivations.map(({ pollingStations }) => pollingStations)).toEqual(institutions.map(() => value));
    expect(found.derivations.every((each) => each.exact)).toBe(exact);
  });

  test('Bandung: two institutions confirm each other, in words', () => {
    expect(stations(FIVE, '32.04').source.en).toContain('confirmed by 2 institutions independently');
  });

  test('Ponorogo: a plan without categories gives none', () => {
    expect(stations(FIVE, '35.02')).toMatchObject({ value: null, basis: 'UNKNOWN', derivations: [] });
  });
});

describe('which number counts', () => {
  const own = regency('32.04', 31, 280);
  const promises = agreement('a', ['32.04', 'bawaslu-32.04'], [['PTPS', 100]]);

  test('a recorded number before a derived one, which stays to compare with', () => {
    const found = stations(facts({ regions: [own], promises, recorded: [recorded('32.04', 120)] }), '32.04');
    expect(found).toMatchObject({ value: 120, basis: 'RECORDED', confidence: 'VERIFIED', countedOn: '2024-01-01' });
    expect(found.derivations).toHaveLength(1);
  });

  test('a recorded number of districts before the list of regions', () => {
    const of = facts({ regions: [own], recorded: [recorded('32.04', 30, 'DISTRICT')] });
    expect(countUnits(of)('32.04', 'DISTRICT')).toMatchObject({ value: 30, basis: 'RECORDED' });
    expect(countUnits(of)('32.04', 'VILLAGE')).toMatchObject({ value: 280, basis: 'LISTED', confidence: 'VERIFIED' });
  });

  test('of derived numbers whole multiples, then the largest: a text may cover a part only', () => {
    const of = facts({
      regions: [own],
      promises: agreement(
        'a',
        ['32.04', 'kpu-32.04'],
        [
          ['KPPS', 701],
          ['LINMAS', 100],
          ['KPPS', 420],
        ],
      ),
    });
    expect(bestDerivation(derivePollingStations(of))?.pollingStations).toBe(60);
  });

  test.each([
    ['with a range of seats', 'SEK_PANWASCAM', 144],
    ['at another level', 'PPK', 155],
    ['without a rule', 'PANTARLIH', 500],
    ['that has nobody', 'PTPS', 0],
  ])('nothing follows from a category %s', (_case, code, people) => {
    const of = facts({ regions: [own], promises: agreement('a', ['32.04', 'kpu-32.04'], [[code, people]]) });
    expect(derivePollingStations(of)).toEqual([]);
  });
});

describe('regions above', () => {
  const regions = [
    upper('ID'),
    upper('32'),
    upper('16'),
    regency('32.04', 31, 280),
    regency('32.05', 42, 442),
    regency('16.71', 18, 107),
  ];

  test('districts and villages are the sum of the list', () => {
    const unitsOf = countUnits(facts({ regions }));
    expect(unitsOf('32', 'DISTRICT')).toMatchObject({ value: 73, basis: 'LISTED', known: { known: 2, of: 2 } });
    expect(unitsOf('ID', 'VILLAGE')).toMatchObject({ value: 829, basis: 'LISTED', unplaced: 0 });
  });

  test('a sum with a part unknown says so', () => {
    const of = facts({ regions, recorded: [recorded('32.04', 100)] });
    expect(stations(of, '32')).toMatchObject({ value: 100, basis: 'SUMMED', known: { known: 1, of: 2 } });
    expect(stations(of, 'ID')).toMatchObject({ value: 100, known: { known: 1, of: 3 } });
    expect(stations(of, '16')).toMatchObject({ value: null, basis: 'UNKNOWN', known: { known: 0, of: 1 } });
  });

  test("the nation's own number counts, with the part that is placed in no province", () => {
    const of = facts({ regions, recorded: [recorded('32.04', 100), recorded('ID', 1_000)] });
    expect(stations(of, 'ID')).toMatchObject({ value: 1_000, basis: 'RECORDED', unplaced: 900 });
  });

  test('an own number smaller than the sum below cannot be: the sum counts', () => {
    const of = facts({ regions, recorded: [recorded('32.04', 100), recorded('32', 90)] });
    expect(stations(of, '32')).toMatchObject({ value: 100, basis: 'SUMMED', unplaced: 0 });
  });

  test('a province with its own number is known with all its regencies', () => {
    const of = facts({ regions, recorded: [recorded('32', 500), recorded('16.71', 50)] });
    expect(stations(of, 'ID')).toMatchObject({ value: 550, known: { known: 3, of: 3 }, unplaced: 0 });
  });
});
