import { Temporal } from '@payung/kit/values/dates.ts';

import type { KnownRate, KnownRates } from '../contribution/contribution-rates.ts';

const rate = (programme: 'JKK' | 'JKM', basisPoints: number): KnownRate => ({
  programme,
  riskClass: programme === 'JKK' ? 'VERY_LOW' : null,
  basisPoints,
  effectiveFrom: Temporal.PlainDate.from('2015-07-01'),
  effectiveTo: null,
  source: `PP 44/2015 (${programme})`,
  confidence: 'PRESS',
});

/** The rates that the owner of agreements gives in tests: 0.24 % and 0.30 %, as it does in truth. */
export const TEST_RATES: KnownRates = {
  rates: [rate('JKK', 24), rate('JKM', 30)],
  riskClass: 'VERY_LOW',
  rounding: 'HALF_UP',
  roundingConfidence: 'UNVERIFIED',
  asKnownAt: Temporal.Instant.from('2024-01-20T03:00:00Z'),
};
