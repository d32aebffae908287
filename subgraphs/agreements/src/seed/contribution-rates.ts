import type { ContributionProgramme, RiskClass } from '@payung/kit/values/contribution.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import type { RateRow } from '../contribution-rate/contribution-rate.table.ts';

const rate = (
  programme: ContributionProgramme,
  riskClass: RiskClass | null,
  basisPoints: number,
  source: string,
): RateRow => ({
  programme,
  riskClass,
  basisPoints,
  source,
  // PP 44/2015 stands in LN 2015/154, of 30 June 2015; later amendments read so far change no rate of wage-earners.
  effectiveFrom: Temporal.PlainDate.from('2015-07-01'),
  effectiveTo: null,
  confidence: 'PRESS',
});

const JKK = 'PP 44/2015, Lampiran I';

/** Rates of contribution of wage-earners, paid by the employer. */
export const contributionRates: readonly RateRow[] = [
  rate('JKK', 'VERY_LOW', 24, `${JKK}, kelompok I (jasa pemerintahan)`),
  rate('JKK', 'LOW', 54, `${JKK}, kelompok II`),
  rate('JKK', 'MEDIUM', 89, `${JKK}, kelompok III`),
  rate('JKK', 'HIGH', 127, `${JKK}, kelompok IV`),
  rate('JKK', 'VERY_HIGH', 174, `${JKK}, kelompok V`),
  rate('JKM', null, 30, 'PP 44/2015, iuran JKM 0,30 % upah'),
];
