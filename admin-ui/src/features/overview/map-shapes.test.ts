import { expect, it } from 'vitest';
import { mapShapes } from './map-shapes.ts';
import type { Figures } from './region-figures.ts';

function region(code: string, promised: number | null, agreements: number | null): Figures {
  return {
    code,
    name: code,
    expected: 0,
    expectedIsPart: false,
    promised,
    excluded: 0,
    agreements,
    enrolled: 0,
    active: 0,
    gap: 0,
    gapIsPart: false,
  };
}

const figures = (...regions: Figures[]) => new Map(regions.map((row) => [row.code, row]));
const paths = new Map([
  ['32', 'M0 0z'],
  ['91', 'M1 1z'],
]);
const drawnIn = new Map([['93', '91']]);

it('draws a new province in the one it came from, which then stands for the sum of both', () => {
  const { shapes, missing } = mapShapes(figures(region('91', 10, 1), region('93', 5, 2)), paths, drawnIn);
  expect(shapes).toHaveLength(1);
  expect(shapes[0]).toMatchObject({ code: '91', promised: 15, agreements: 3 });
  expect(shapes[0]?.regions.map(({ code }) => code)).toEqual(['91', '93']);
  expect(missing).toEqual([]);
});

it('knows no sum when one of the two is not available', () => {
  const { shapes } = mapShapes(figures(region('91', 10, 1), region('93', null, null)), paths, drawnIn);
  expect(shapes[0]).toMatchObject({ promised: null, agreements: null });
});

it('names the regions that have no outline instead of dropping them', () => {
  const { shapes, missing } = mapShapes(figures(region('32', 1, 1), region('53', 2, 1)), paths, drawnIn);
  expect(shapes.map(({ code }) => code)).toEqual(['32']);
  expect(missing.map(({ code }) => code)).toEqual(['53']);
});

it('draws the new province by itself where the outlines know it', () => {
  const own = new Map([...paths, ['93', 'M2 2z']]);
  expect(mapShapes(figures(region('91', 1, 1), region('93', 2, 1)), own, drawnIn).shapes).toHaveLength(2);
});
