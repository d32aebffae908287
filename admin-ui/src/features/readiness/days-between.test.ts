import { expect, it } from 'vitest';
import { daysBetween } from './days-between.ts';

it.each([
  ['2024-11-26', '2024-11-27', 1],
  ['2024-11-27', '2024-11-27', 0],
  ['2024-11-28', '2024-11-27', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-22', '2029-02-14', 815],
])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
