import { assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { seededCategories } from '../testing/seeded-categories.ts';
import { nearestMultiple, warningsOf } from './agreement-warning.ts';
import type { AgreementNumbers } from './agreement-warning.ts';

const rules = new Map(seededCategories().map((category) => [category.code, category]));
const line = (categoryCode: string, people: number, covered = true) => ({ categoryCode, people, covered });
const kpu = (statedTotal: number | null, ...headcounts: AgreementNumbers['beneficiaries'][number]['headcounts']) => ({
  institutionCode: 'kpu-61.06',
  statedTotal,
  headcounts,
});

function warningsIn(more: Partial<AgreementNumbers>) {
  const plain: AgreementNumbers = {
    programmes: ['JKK', 'JKM'],
    lineage: 'FIRST',
    hasPredecessor: false,
    yearInferred: false,
    beneficiaries: [kpu(5, line('PPK', 5))],
  };
  return warningsOf({ ...plain, ...more }, rules);
}

test.each<[string, Partial<AgreementNumbers>, readonly [string, string | null, string | null][]]>([
  ['nothing to doubt', {}, []],
  [
    'a total one more than its parts',
    { beneficiaries: [kpu(6, line('PPK', 5))] },
    [['HEADCOUNT_MISMATCH', 'kpu-61.06', null]],
  ],
  [
    'a total one less than its parts',
    { beneficiaries: [kpu(4, line('PPK', 5))] },
    [['HEADCOUNT_MISMATCH', 'kpu-61.06', null]],
  ],
  [
    'a total that leaves out who is not covered',
    { beneficiaries: [kpu(5, line('PPK', 5), line('KPPS', 7, false))] },
    [],
  ],
  ['no total to compare', { beneficiaries: [kpu(null, line('PPK', 5))] }, []],
  [
    'KPPS that are not sevens, covered or not',
    { beneficiaries: [kpu(0, line('KPPS', 4_579, false))] },
    [['NOT_A_MULTIPLE_OF_SEATS', 'kpu-61.06', 'KPPS']],
  ],
  ['no rule of seats is known', { beneficiaries: [kpu(13, line('PANTARLIH', 13))] }, []],
  ['nobody in a category', { beneficiaries: [kpu(0, line('KPPS', 0))] }, []],
  [
    'supervisors under KPU',
    { beneficiaries: [kpu(3, line('PANWASCAM', 3))] },
    [['CATEGORY_IMPOSSIBLE', 'kpu-61.06', 'PANWASCAM']],
  ],
  [
    'officers of KPU under Bawaslu',
    { beneficiaries: [{ ...kpu(5, line('PPK', 5)), institutionCode: 'bawaslu-61.06' }] },
    [['CATEGORY_IMPOSSIBLE', 'bawaslu-61.06', 'PPK']],
  ],
  [
    'an institution whose kind only starts alike',
    { beneficiaries: [{ ...kpu(5, line('PPK', 5)), institutionCode: 'kpux-61.06' }] },
    [['CATEGORY_IMPOSSIBLE', 'kpux-61.06', 'PPK']],
  ],
  [
    'civil servants, in their own agency',
    { beneficiaries: [{ ...kpu(7, line('PNS_SEK_BAWASLU', 7)), institutionCode: 'bawaslu-61.06' }] },
    [['CIVIL_SERVANTS_NAMED', 'bawaslu-61.06', 'PNS_SEK_BAWASLU']],
  ],
  ['a plan without categories', { beneficiaries: [kpu(1_700)] }, [['BREAKDOWN_MISSING', 'kpu-61.06', null]]],
  ['one programme', { programmes: ['JKK'] }, [['PROGRAMME_MISSING', null, null]]],
  [
    'no programme',
    { programmes: [] },
    [
      ['PROGRAMME_MISSING', null, null],
      ['PROGRAMME_MISSING', null, null],
    ],
  ],
  ['a continuation of something unknown', { lineage: 'CONTINUATION' }, [['PREDECESSOR_UNKNOWN', null, null]]],
  ['a continuation of something known', { lineage: 'CONTINUATION', hasPredecessor: true }, []],
  ['a place in the line that nobody gave', { lineage: 'UNKNOWN' }, []],
  ['a year that was inferred', { yearInferred: true }, [['SIGNED_ON_INFERRED', null, null]]],
  ['a category that is not known: it says nothing', { beneficiaries: [kpu(5, line('SOMETHING', 5))] }, []],
])('%s', (_case, numbers, expected) => {
  expect(
    warningsIn(numbers).map(({ code, institutionCode, categoryCode }) => [code, institutionCode, categoryCode]),
  ).toEqual(expected);
});

describe('the sentence', () => {
  test('of a mismatch names both numbers and how far they are apart, as each language writes them', () => {
    const [warning] = warningsIn({ beneficiaries: [kpu(101_738, line('PETUGAS_TPS', 99_729))] });
    expect(warning?.message.id).toContain('101.738');
    expect(warning?.message.id).toContain('2.009');
    expect(warning?.message.id).toContain('99.729');
    expect(warning?.message.en).toMatch(/101,738.*2,009.*99,729/);
  });

  test('of an odd number names the nearest that is not', () => {
    const [warning] = warningsIn({ beneficiaries: [kpu(0, line('KPPS', 4_579, false))] });
    expect(warning?.message.id).toContain('4.578');
    expect(warning?.message.en).toContain('4,578');
    expect(warning?.message.en).toContain('7 seats');
  });

  test('of a range of seats names the range', () => {
    const [warning] = warningsIn({ beneficiaries: [kpu(7, line('PPK_DAN_SEKRETARIAT', 7))] });
    expect(warning?.message.en).toContain('8–10 seats');
  });

  test('of civil servants names the article', () => {
    const [warning] = warningsIn({
      beneficiaries: [{ ...kpu(7, line('PNS_SEK_BAWASLU', 7)), institutionCode: 'bawaslu-61.06' }],
    });
    expect(warning?.message.id).toContain('Permenaker 1/2025 Pasal 2');
    expect(warning?.message.en).toContain('Permenaker 1/2025 Art 2(2)');
  });

  test('of a missing programme names which', () => {
    expect(warningsIn({ programmes: ['JKK'] })[0]?.message.en).toContain('JKM');
  });
});

describe('the nearest count of whole units', () => {
  const seats = (minimum: number | null, maximum = minimum) => ({ seatsMinimum: minimum, seatsMaximum: maximum });

  test.each([
    ['654 sevens and one', 4_579, seats(7), 4_578],
    ['496 sevens', 3_472, seats(7), null],
    ['nobody', 0, seats(7), null],
    ['fewer than one unit, nearer to none', 3, seats(7), 0],
    ['fewer than one unit, nearer to one', 4, seats(7), 7],
    ['one seat for each: every count is whole', 11_081, seats(1), null],
    ['no rule', 13, seats(null), null],
    ['18 units of 8, of 5 to 8', 144, seats(5, 8), null],
    ['7, of 8 to 10', 7, seats(8, 10), 8],
    ['11, of 8 to 10', 11, seats(8, 10), 10],
  ])('%s', (_case, people, rule, nearest) => {
    expect(nearestMultiple(people, rule)).toBe(nearest);
  });

  test('is whole units of a size in the range, and no other is nearer', () => {
    const range = tuple(integer({ min: 1, max: 12 }), integer({ min: 0, max: 4 })).map(([minimum, more]) =>
      seats(minimum, minimum + more),
    );
    assert(
      property(integer({ min: 0, max: 5_000 }), range, (people, rule) => {
        const sizes = Array.from(
          { length: rule.seatsMaximum! - rule.seatsMinimum! + 1 },
          (_, index) => rule.seatsMinimum! + index,
        );
        const isWhole = (count: number) => sizes.some((size) => count % size === 0);
        const nearest = nearestMultiple(people, rule);
        if (isWhole(people)) return nearest === null;
        if (nearest === null || nearest < 0 || !isWhole(nearest)) return false;
        const distance = Math.abs(nearest - people);
        return Array.from({ length: 2 * distance - 1 }, (_, index) => people - distance + 1 + index).every(
          (count) => count < 0 || !isWhole(count),
        );
      }),
      { numRuns: 500 },
    );
  });
});
