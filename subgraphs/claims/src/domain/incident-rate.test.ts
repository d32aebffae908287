import { describe, expect, it } from 'vitest';

import { perTenThousand } from './incident-rate.ts';

describe('the rate', () => {
  it.each([
    [1, 10_000, 1],
    [44, 1_061_428, 0.41],
    [0, 10_000, 0],
    [null, 10_000, null],
    [1, null, null],
    [1, 0, null],
  ])('of %s among %s is %s for each 10,000', (incidents, covered, rate) => {
    expect(perTenThousand(incidents, covered)).toBe(rate);
  });
});
