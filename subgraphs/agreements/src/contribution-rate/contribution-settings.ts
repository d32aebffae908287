import type { RiskClass, Rounding } from '@payung/kit/values/contribution.ts';

/** What is applied to contributions and no regulation was found to settle: settings, shown as unverified. */
export interface ContributionSettings {
  /** The class of risk of JKK that election officers belong to. */
  readonly riskClass: RiskClass;
  /** How an amount that is not whole is made whole. */
  readonly rounding: Rounding;
}
