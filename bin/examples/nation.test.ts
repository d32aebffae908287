import { describe, expect, test } from 'vitest';

import { exampleRosters } from './rosters.ts';
import { nationFiles, nationRosters, POLLING_STATIONS, shareOut } from './nation.ts';

describe('the nation', () => {
  const rosters = nationRosters();
  const people = (category?: string): number =>
    rosters
      .flatMap(({ groups }) => groups)
      .filter(({ categoryCode }) => category === undefined || categoryCode === category)
      .reduce((sum, one) => sum + one.people, 0);

  test('has as many officers as the law has seats, and nine and a supervisor at every polling station', () => {
    expect(new Set(rosters.map(({ regionCode }) => regionCode)).size).toBe(514);
    expect(people('PETUGAS_TPS')).toBe(POLLING_STATIONS * 9);
    expect(people('PTPS')).toBe(POLLING_STATIONS);
    expect(people('PPK') / 5).toBe(people('SEK_PPK') / 3);
    expect(people('PPS')).toBe(people('PKD') * 3);
    expect(people()).toBeGreaterThan(8_900_000);
    expect(people()).toBeLessThan(8_950_000);
  });

  test('comes in files that need no second person, whose rows are those of the roster, each once', () => {
    const bandung = rosters.find(({ institutionCode }) => institutionCode === 'kpu-32.04')!;
    const files = nationFiles(bandung).map(({ rows }) => [...rows()]);
    for (const file of files) expect(file.length).toBeLessThanOrEqual(25_000);
    const niks = files.flat().map(({ right }) => right.NIK);
    expect(niks).toHaveLength(bandung.groups.reduce((sum, one) => sum + one.people, 0));
    expect(new Set(niks).size).toBe(niks.length);
  });

  test('shares no NIK with the rosters of the first start', () => {
    const first = new Set(exampleRosters.flatMap(({ rows }) => [...rows()].map(({ right }) => right.NIK)));
    const regions = new Set(exampleRosters.map(({ institutionCode }) => institutionCode.split('-')[1]));
    for (const roster of rosters.filter(({ regionCode }) => regions.has(regionCode))) {
      const shared = nationFiles(roster).flatMap(({ rows }) => [...rows()].filter(({ right }) => first.has(right.NIK)));
      expect([roster.institutionCode, shared.length]).toEqual([roster.institutionCode, 0]);
    }
  });
});

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [0, 5, 2], [0, 5, 2]],
  [1, [1, 2], [0, 1]],
])('%i shared out by %j is %j, and nothing is lost', (whole, weights, shares) => {
  expect(shareOut(whole, weights)).toEqual(shares);
});
