import { expect, it } from 'vitest';
import { rowsInSight } from './virtual-table.tsx';

it.each([
  ['at the top, the visible rows and some below', { top: 0, height: 440 }, 1_000_000, { from: 0, to: 18 }],
  ['in the middle, some on both sides', { top: 44_000, height: 440 }, 1_000_000, { from: 992, to: 1_018 }],
  ['at the end, no row that is not there', { top: 4_400, height: 440 }, 105, { from: 92, to: 105 }],
  ['nothing, of nothing', { top: 0, height: 440 }, 0, { from: 0, to: 0 }],
  ['scrolled beyond a list that became short', { top: 44_000, height: 440 }, 3, { from: 3, to: 3 }],
])('draws %s', (_case, sight, count, expected) => expect(rowsInSight(sight, 44, count)).toEqual(expected));
