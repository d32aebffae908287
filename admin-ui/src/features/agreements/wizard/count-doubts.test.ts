import { expect, test } from 'vitest';
import type { CategoryRule } from './count-doubts.ts';
import { nearestMultiple, readCounts } from './count-doubts.ts';

const rules = new Map<string, CategoryRule>(
  [
    { code: 'KPPS', body: 'KPU', civilServants: false, seats: { minimum: 7, maximum: 7 } } as const,
    { code: 'PTPS', body: 'BAWASLU', civilServants: false, seats: { minimum: 1, maximum: 1 } } as const,
    {
      code: 'SEKRETARIAT_PANWASCAM',
      body: 'BAWASLU',
      civilServants: false,
      seats: { minimum: 5, maximum: 8 },
    } as const,
    { code: 'PNS', body: 'BAWASLU', civilServants: true, seats: null } as const,
  ].map((rule) => [rule.code, rule]),
);
const line = (code: string, people: string, covered = true) => ({ code, people, covered });

test('only covered categories count for the sum, and a stated total is held against it', () => {
  const reading = readCounts(
    'kpu-61.06',
    { statedTotal: '1.876', lines: [line('PPK', '184'), line('PPS', '1.692'), line('KPPS', '4.578', false)] },
    rules,
  );
  expect(reading).toMatchObject({ sum: 1_876, statedTotal: 1_876, difference: 0, unread: 0, doubts: [] });
});

test('a total without categories is a plan: there is no sum, and so no difference', () => {
  expect(readCounts('bawaslu-35.02', { statedTotal: '1.700', lines: [] }, rules)).toMatchObject({
    sum: null,
    statedTotal: 1_700,
    difference: null,
  });
});

test('a number that cannot be read yet is counted as unread and not as zero people without a word', () => {
  const reading = readCounts('kpu-32.04', { statedTotal: '', lines: [line('KPPS', ''), line('KPPS2', 'x')] }, rules);
  expect(reading).toMatchObject({ sum: 0, unread: 2, doubts: [] });
});

test.each([
  ['KPPS of Kapuas Hulu', 'kpu-61.06', line('KPPS', '4.579'), [{ kind: 'not-a-multiple', nearest: 4_578 }]],
  ['KPPS of Bintan', 'kpu-21.01', line('KPPS', '3.472'), []],
  ['a body of Bawaslu under KPU', 'kpu-32.04', line('PTPS', '10'), [{ kind: 'impossible', body: 'BAWASLU' }]],
  ['civil servants of Bawaslu', 'bawaslu-32.04', line('PNS', '7'), [{ kind: 'civil-servants' }]],
  ['a range of seats that fits', 'bawaslu-32.04', line('SEKRETARIAT_PANWASCAM', '155'), []],
] as const)('%s', (_name, institution, count, doubts) => {
  expect(readCounts(institution, { statedTotal: '', lines: [count] }, rules).doubts).toMatchObject(doubts);
});

test.each([
  [4_579, 7, 7, 4_578],
  [4_578, 7, 7, null],
  [3, 7, 7, 0],
  [4, 7, 7, 7],
  [11, 5, 8, 10],
  [0, 7, 7, null],
])('%i people in units of %i to %i: the nearest whole number of units is %s', (people, minimum, maximum, nearest) => {
  expect(nearestMultiple(people, { minimum, maximum })).toBe(nearest);
});
