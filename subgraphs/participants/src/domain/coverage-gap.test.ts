import type { CoverageBasis } from '@payung/kit/values/coverage-basis.ts';
import { expect, describe, test } from 'vitest';

import { absencesOf, countByPart, gapOf, gapTogether } from './coverage-gap.ts';

const count = (enrolled: number, active = 0) => ({ enrolled, active });
const basis = (more: Partial<CoverageBasis>): CoverageBasis => ({
  categories: {},
  combined: {},
  partial: [],
  promised: 0,
  pollingDate: '2024-11-27',
  lastSafeDate: '2024-10-15',
  ...more,
});

describe('people by the categories that are counted by themselves', () => {
  test('those of a combined category are divided, and added to those enrolled under the part itself', () => {
    const parts = countByPart(
      new Map([
        ['PETUGAS_TPS', count(90, 45)],
        ['KPPS', count(7, 7)],
        ['PPK', count(5)],
      ]),
      { PETUGAS_TPS: { KPPS: 7, LINMAS: 2 } },
    );
    expect(Object.fromEntries(parts)).toEqual({
      KPPS: { enrolled: 77, active: 42, divided: true },
      LINMAS: { enrolled: 20, active: 10, divided: true },
      PPK: { enrolled: 5, active: 0, divided: false },
    });
  });
});

describe('the gap', () => {
  test.each([
    ['some are enrolled', [100, 0, 0, 0], 40, 60],
    ['all are', [100, 0, 0, 0], 100, 0],
    ['more than all are: nobody is missing', [100, 0, 0, 0], 130, 0],
    ['the expected number is not known', [null, 0, 0, 0], 40, null],
    ['no rule expects any', ['none', 14, 0, 0], 14, null],
  ] as const)('where %s', (_case, category, enrolled, gap) => {
    expect(gapOf(category, count(enrolled))).toBe(gap);
  });

  const parts = countByPart(new Map([['KPPS', count(900)]]), {});
  test('of all categories: too many in one protect nobody in another', () => {
    const both = basis({
      categories: { KPPS: [700, 0, 0, 0], LINMAS: [200, 0, 0, 0], KPU_SEKRETARIAT: ['none', 5, 0, 0] },
    });
    expect(gapTogether(both, parts)).toEqual({ people: 200, partial: false });
  });

  test.each([
    ['a category is not known', { categories: { LINMAS: [200, 0, 0, 0], PTPS: [null, 0, 0, 0] } }],
    ['a category leaves regions out', { categories: { LINMAS: [200, 0, 0, 0] }, partial: ['LINMAS'] }],
  ] as const)('is a least where %s', (_case, more) => {
    expect(gapTogether(basis(more as Partial<CoverageBasis>), parts)).toEqual({ people: 200, partial: true });
  });

  test('is not known where nothing is', () => {
    expect(gapTogether(basis({ categories: { PTPS: [null, 0, 0, 0] } }), parts)).toEqual({
      people: null,
      partial: false,
    });
    expect(gapTogether(basis({}), parts)).toEqual({ people: null, partial: false });
  });
});

describe('absences', () => {
  test.each([
    ['Kapuas Hulu, KPPS', [4_578, 0, 4_579, 0], 0, [['EXCLUDED_BY_TEXT', 4_579]]],
    ['Kapuas Hulu, Linmas', [1_308, 0, 0, 1_308], 0, [['NEVER_MENTIONED', 1_308]]],
    ['promised and half enrolled', [846, 846, 0, 0], 400, [['PROMISED_NOT_ENROLLED', 446]]],
    ['all enrolled', [846, 846, 0, 0], 846, []],
    ['more enrolled than promised', [846, 846, 0, 0], 900, []],
    [
      'two kinds for different people',
      [100, 60, 40, 0],
      10,
      [
        ['EXCLUDED_BY_TEXT', 40],
        ['PROMISED_NOT_ENROLLED', 50],
      ],
    ],
  ] as const)('%s', (_case, category, enrolled, absences) => {
    expect(absencesOf(category, count(enrolled)).map(({ kind, people }) => [kind, people])).toEqual(absences);
  });

  test('say their number in both languages', () => {
    expect(absencesOf([0, 1_692, 0, 0], count(692))).toEqual([
      {
        kind: 'PROMISED_NOT_ENROLLED',
        people: 1_000,
        reason: {
          id: '1.692 orang terjanji, 692 terdaftar: 1.000 belum didaftarkan.',
          en: '1,692 people are promised and 692 enrolled: 1,000 are not yet.',
        },
      },
    ]);
  });
});
