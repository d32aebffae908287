import type { Sentence } from '@payung/kit/values/sentence.ts';

import { claimClocks } from '../domain/clocks/claim-clocks.ts';
import type { Duty } from '../domain/clocks/statutory-clocks.ts';
import type { Resolvers } from '../schema.types.ts';
import { shownCompensation } from './shown-compensation.ts';

/** The time limits of the law on claims. */
export const clockResolvers: Resolvers = {
  Claim: {
    clocks: (claim, _args, { now }) => claimClocks(claim, now),
    lateCompensation: (claim, _args, context) => shownCompensation(context, claim),
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
