import { expect, test } from 'vitest';

import { readNik } from '../../subgraphs/kit/src/values/nik.ts';
import { exampleRoster } from './roster.ts';
import { exampleRosters } from './rosters.ts';

/** As the agreements promise. Of Bandung a part; of the twelve damaged rows none is enrolled. */
const PEOPLE = { 'kpu-21.01': 4_870, 'kpu-61.06': 1_876, 'bawaslu-16.71': 2_577 } as const;

test('the example rosters and those enrolled one by one are as many as the agreements promise', () => {
  for (const [institution, promised] of Object.entries(PEOPLE)) {
    const inFiles = exampleRosters
      .filter(({ institutionCode }) => institutionCode === institution)
      .reduce((sum, { rows }) => sum + [...rows()].length, 0);
    const oneByOne = exampleRoster
      .filter(({ institutionCode }) => institutionCode === institution)
      .reduce((sum, { people }) => sum + people, 0);
    expect([institution, inFiles + oneByOne]).toEqual([institution, promised]);
  }
});

test('nobody stands in two rosters but the eight who are to be a conflict, and every NIK that is not damaged reads well', () => {
  const rosters = exampleRosters.map(({ institutionCode, rows }) => ({ institutionCode, rows: [...rows()] }));
  const times = Map.groupBy(
    rosters.flatMap(({ institutionCode, rows }) => rows.map(({ right }) => ({ institutionCode, nik: right.NIK }))),
    ({ nik }) => nik,
  );
  for (const nik of times.keys()) expect(readNik(nik).ok).toBe(true);
  const twice = [...times.values()].filter((found) => found.length > 1);
  expect(twice.map((found) => found.map(({ institutionCode }) => institutionCode).toSorted())).toEqual(
    Array.from({ length: 8 }, () => ['bawaslu-32.04', 'kpu-32.04']),
  );
  expect(rosters.flatMap(({ rows }) => rows.filter(({ damage }) => damage !== null))).toHaveLength(12);
});

test('some name heirs and telephone numbers, and some do not, the same ones every time', () => {
  const [first] = exampleRosters;
  const [once, again] = [[...first!.rows()], [...first!.rows()]];
  expect(again).toEqual(once);
  for (const field of ['HEIR_1_NAME', 'PHONE'] as const) {
    const named = once.filter(({ typed }) => typed[field] !== undefined).length / once.length;
    expect(named).toBeGreaterThan(0.5);
    expect(named).toBeLessThan(0.95);
  }
  for (const { typed } of once) expect(typed.PHONE ?? '080000000000').toMatch(/^08000000\d{4}$/);
});
