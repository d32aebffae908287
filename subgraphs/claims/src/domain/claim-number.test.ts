import { expect, it } from 'vitest';

import { claimNumber } from './claim-number.ts';

it.each([
  [2024, 17, 'K-2024-000017'],
  [2024, 999_999, 'K-2024-999999'],
  [2025, 1_000_000, 'K-2025-1000000'],
])('claim %i/%i is %s', (year, serial, number) => {
  expect(claimNumber(year, serial)).toBe(number);
});
