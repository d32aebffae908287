import { expect, it } from 'vitest';
import { uncoveredBetween } from './uncovered.ts';

it.each([
  ['no gap when one begins the day after', '2024-02-10', '2024-02-11', null],
  ['a day between', '2024-02-10', '2024-02-12', { hours: 24, from: '2024-02-11', through: '2024-02-11' }],
  ['the 29th of February', '2024-02-28', '2024-03-02', { hours: 48, from: '2024-02-29', through: '2024-03-01' }],
  ['no gap where days are held twice: the graph refuses that', '2024-02-10', '2024-02-10', null],
])('%s', (_case, lastDay, startsOn, gap) => expect(uncoveredBetween(lastDay, startsOn)).toEqual(gap));
