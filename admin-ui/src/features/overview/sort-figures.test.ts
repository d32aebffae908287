import { expect, it } from 'vitest';
import type { Figures } from './region-figures.ts';
import { sortFigures } from './sort-figures.ts';

function row(code: string, promised: number | null, name = code): Figures {
  return {
    code,
    name,
    expected: promised ?? 'unknown',
    expectedIsPart: false,
    promised,
    excluded: 0,
    agreements: 0,
    enrolled: 0,
    active: 0,
    gap: promised,
    gapIsPart: false,
  };
}

const codes = (rows: readonly Figures[]) => rows.map(({ code }) => code);

it('puts the highest first and keeps equals in the order of their codes', () => {
  expect(codes(sortFigures([row('32', 5), row('11', 0), row('12', 0), row('61', 9)], '-terjanji'))).toEqual([
    '61',
    '32',
    '11',
    '12',
  ]);
});

it('puts what is not available last, in either direction', () => {
  const rows = [row('11', null), row('12', 0), row('13', 4)];
  expect(codes(sortFigures(rows, '-terjanji'))).toEqual(['13', '12', '11']);
  expect(codes(sortFigures(rows, 'terjanji'))).toEqual(['12', '13', '11']);
});

it('sorts by name as Indonesian does', () => {
  expect(codes(sortFigures([row('2', 0, 'Ende'), row('1', 0, 'Alor')], 'nama'))).toEqual(['1', '2']);
});

it('puts what nobody knows last too', () => {
  expect(codes(sortFigures([row('11', null), row('12', 3), row('13', 4)], '-kebutuhan'))).toEqual(['13', '12', '11']);
});
