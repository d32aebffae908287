import { Temporal } from '@payung/kit/values/dates.ts';

import type { BenefitFigure, BenefitSchedule, FigureConfidence } from './benefit-schedule.ts';

/** Name of the rules below. Every change of a figure or of the way they are used gives them another name: decisions keep it. */
export const RULES_VERSION = 'benefits-2026.1';

const PP_82 = 'PP 44/2015 as amended by PP 82/2019';
const JKK_ANNEX = `${PP_82}, Lampiran III`;
const JKM_ARTICLE = `${PP_82}, Art 34(2)`;
const PP_44 = 'PP 44/2015';
const JKK_ANNEX_OLD = `${PP_44}, Lampiran III`;
const JKM_ARTICLE_OLD = `${PP_44}, Art 34(2)`;

const figure =
  (confidence: FigureConfidence) =>
  (value: number, article: string): BenefitFigure => ({ value, article, confidence });
const verified = figure('VERIFIED');
const press = figure('PRESS');
const unverified = figure('UNVERIFIED');

const day = (text: string) => Temporal.PlainDate.from(text);

/**
 * Benefits of JKK and JKM by the day of the incident. The second schedule begins with PP 82/2019, in force on
 * 2 December 2019. Of the first, only the sum of JKM was found in a source; its other figures are unverified, and a cap of
 * zero means that no such benefit is known of that time.
 */
export const BENEFIT_SCHEDULES: readonly BenefitSchedule[] = [
  {
    effectiveFrom: day('2015-07-01'),
    effectiveTo: day('2019-12-01'),
    figures: {
      jkmLump: press(16_200_000, JKM_ARTICLE_OLD),
      periodicMonths: press(24, JKM_ARTICLE_OLD),
      periodicMonthly: press(200_000, JKM_ARTICLE_OLD),
      funeral: press(3_000_000, JKM_ARTICLE_OLD),
      wageMonths: unverified(80, JKK_ANNEX_OLD),
      deathShare: unverified(6_000, JKK_ANNEX_OLD),
      totalDisabilityShare: unverified(7_000, JKK_ANNEX_OLD),
      partialDisabilityCap: unverified(7_000, JKK_ANNEX_OLD),
      inabilityShareFirst: unverified(10_000, JKK_ANNEX_OLD),
      inabilityShareSecond: unverified(7_500, JKK_ANNEX_OLD),
      inabilityShareLater: unverified(5_000, JKK_ANNEX_OLD),
      inabilityFirstMonths: unverified(6, JKK_ANNEX_OLD),
      inabilitySecondMonths: unverified(6, JKK_ANNEX_OLD),
      inabilityDaysPerMonth: unverified(30, JKK_ANNEX_OLD),
      transportLand: unverified(1_000_000, JKK_ANNEX_OLD),
      transportSea: unverified(1_500_000, JKK_ANNEX_OLD),
      transportAir: unverified(2_500_000, JKK_ANNEX_OLD),
      homeCareCap: unverified(0, JKK_ANNEX_OLD),
      homeCareMonths: unverified(12, JKK_ANNEX_OLD),
      prosthesisShare: unverified(14_000, JKK_ANNEX_OLD),
      denturesCap: unverified(3_000_000, JKK_ANNEX_OLD),
      hearingAidCap: unverified(0, JKK_ANNEX_OLD),
      spectaclesCap: unverified(0, JKK_ANNEX_OLD),
    },
    scholarship: {
      kind: 'LUMP',
      amount: 12_000_000,
      ageLimit: 23,
      children: 1,
      jkmMonths: 60,
      article: JKM_ARTICLE_OLD,
      confidence: 'UNVERIFIED',
    },
  },
  {
    effectiveFrom: day('2019-12-02'),
    effectiveTo: null,
    figures: {
      jkmLump: verified(20_000_000, JKM_ARTICLE),
      periodicMonths: press(24, JKM_ARTICLE),
      periodicMonthly: press(500_000, JKM_ARTICLE),
      funeral: verified(10_000_000, JKM_ARTICLE),
      wageMonths: press(80, JKK_ANNEX),
      deathShare: press(6_000, JKK_ANNEX),
      totalDisabilityShare: press(7_000, JKK_ANNEX),
      partialDisabilityCap: unverified(7_000, JKK_ANNEX),
      inabilityShareFirst: press(10_000, JKK_ANNEX),
      inabilityShareSecond: press(10_000, JKK_ANNEX),
      inabilityShareLater: press(5_000, JKK_ANNEX),
      inabilityFirstMonths: press(6, JKK_ANNEX),
      inabilitySecondMonths: press(6, JKK_ANNEX),
      inabilityDaysPerMonth: unverified(30, JKK_ANNEX),
      transportLand: verified(5_000_000, JKK_ANNEX),
      transportSea: press(2_000_000, JKK_ANNEX),
      transportAir: press(10_000_000, JKK_ANNEX),
      homeCareCap: verified(20_000_000, JKK_ANNEX),
      homeCareMonths: verified(12, JKK_ANNEX),
      prosthesisShare: press(14_000, JKK_ANNEX),
      denturesCap: unverified(5_000_000, JKK_ANNEX),
      hearingAidCap: unverified(2_500_000, JKK_ANNEX),
      spectaclesCap: unverified(1_000_000, JKK_ANNEX),
    },
    scholarship: {
      kind: 'YEARLY',
      levels: {
        TK: { yearly: 1_500_000, years: 2 },
        SD: { yearly: 1_500_000, years: 6 },
        SMP: { yearly: 2_000_000, years: 3 },
        SMA: { yearly: 3_000_000, years: 3 },
        HIGHER: { yearly: 12_000_000, years: 5 },
      },
      startAge: 4,
      ageLimit: 23,
      children: 2,
      jkmMonths: 36,
      article: `${PP_82}; Permenaker 5/2021`,
      confidence: 'PRESS',
    },
  },
];
