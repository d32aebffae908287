import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BenefitFigure, FigureConfidence } from './benefit-schedule.ts';
import type { SchoolYear } from './scholarship.ts';

/** Components of a benefit, in the order in which they are listed. */
export const COMPONENTS = [
  'DEATH',
  'TOTAL_DISABILITY',
  'PARTIAL_DISABILITY',
  'PERIODIC',
  'FUNERAL',
  'TEMPORARY_INABILITY',
  'MEDICAL',
  'REHABILITATION',
  'TRANSPORT',
  'HOME_CARE',
  'PROSTHESIS',
  'DENTURES',
  'HEARING_AID',
  'SPECTACLES',
  'SCHOLARSHIP',
] as const;

/** A component of a benefit. */
export type Component = (typeof COMPONENTS)[number];

/** How a component is paid: at once, against receipts, or year by year up to the amount. */
export type PaidHow = 'AT_ONCE' | 'BY_RECEIPT' | 'YEARLY';

/** A value that went into a formula. */
export interface LineInput {
  readonly name: Sentence;
  readonly value: Sentence;
}

/** One amount that is owed, with how it was found. */
export interface EntitlementLine {
  readonly component: Component;
  readonly label: Sentence;
  /** As in `48 × Rp1.100.000`. */
  readonly formula: Sentence;
  readonly inputs: readonly LineInput[];
  readonly amount: Rupiah;
  readonly paid: PaidHow;
  readonly article: string;
  readonly effectiveFrom: PlainDate;
  readonly confidence: FigureConfidence;
  /** What a reader must know besides: a cap that cut, a floor that lifted, a condition. Null when nothing. */
  readonly note: Sentence | null;
  /** For what is claimed year by year: each year with the day from which it can be. Left out for any other. */
  readonly years?: readonly SchoolYear[];
}

const FROM_SURE_TO_UNSURE: readonly FigureConfidence[] = ['VERIFIED', 'PRESS', 'DERIVED', 'UNVERIFIED'];

/** The confidence of what was computed from several figures: that of the least sure. */
export function leastSure(figures: readonly Pick<BenefitFigure, 'confidence'>[]): FigureConfidence {
  const worst = Math.max(0, ...figures.map(({ confidence }) => FROM_SURE_TO_UNSURE.indexOf(confidence)));
  return FROM_SURE_TO_UNSURE[worst] ?? 'UNVERIFIED';
}

/** The sum of lines. */
export function sumOf(lines: readonly Pick<EntitlementLine, 'amount'>[]): Rupiah {
  return rupiah(lines.reduce((sum, { amount }) => sum + amount, 0));
}
