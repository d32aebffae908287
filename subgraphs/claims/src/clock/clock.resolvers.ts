import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import { claimClocks } from '../domain/clocks/claim-clocks.ts';
import { daysLate, DUTIES, lateCompensation } from '../domain/clocks/statutory-clocks.ts';
import type { Duty } from '../domain/clocks/statutory-clocks.ts';
import type { Resolvers } from '../schema.types.ts';

/** The time limits of the law on claims. */
export const clockResolvers: Resolvers = {
  Claim: {
    clocks: (claim, _args, { now }) => claimClocks(claim, now),
    lateCompensation: async ({ programme, approvedAt, payBy, paidAt, id }, _args, { loaders, now }) => {
      if (approvedAt === null || payBy === null) return null;
      const days = daysLate(dateInJakarta(paidAt ?? now), dateInJakarta(payBy));
      const decision = (await loaders.decisions.load(id)).find(({ kind }) => kind === 'APPROVED');
      const calculation = decision?.calculationId ? await loaders.calculations.load(decision.calculationId) : null;
      if (days === 0 || calculation === null) return null;
      const amount = calculation.payableNow;
      const { article } = DUTIES[programme === 'JKK' ? 'PAY_JKK' : 'PAY_JKM'];
      return { amount, days, compensation: lateCompensation(amount, days), article };
    },
  },
  ClaimClock: {
    label: ({ duty }) => DUTY_WORDS[duty],
    holder: ({ who }) => who,
  },
};

const DUTY_WORDS: Readonly<Record<Duty, Sentence>> = {
  REPORT_STAGE_ONE: { id: 'Laporan tahap I, 2×24 jam', en: 'Report of stage I, 2×24 hours' },
  REPORT_STAGE_TWO: { id: 'Laporan tahap II, 2×24 jam', en: 'Report of stage II, 2×24 hours' },
  PAY_JKK: { id: 'Pembayaran JKK, 7 hari kerja', en: 'Payment of JKK, 7 working days' },
  PAY_JKM: { id: 'Pembayaran JKM, 3 hari kerja', en: 'Payment of JKM, 3 working days' },
  CLAIM_JKK: { id: 'Pengajuan JKK, 5 tahun', en: 'Claim of JKK, 5 years' },
};
