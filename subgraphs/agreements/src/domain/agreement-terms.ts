import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';

import type { Confidence, Instrument, PartyRole, Programme, WageBaseKind } from '../schema.types.ts';

/** What an agreement says, whole, in one version. Plain data: region and election are the agreement's, and stay. */
export interface AgreementTerms {
  readonly instrument: Instrument;
  readonly subject: string | null;
  readonly programmes: readonly Programme[];
  readonly period: Period;
  readonly parties: readonly PartyTerms[];
  readonly beneficiaries: readonly BeneficiaryTerms[];
  readonly servicePeriods: readonly ServicePeriod[];
  readonly wageBases: readonly WageBase[];
  readonly exclusions: readonly Exclusion[];
  readonly legalBases: readonly string[];
  readonly fundingText: string | null;
}

/** From when to when it is in force, both days included. */
export interface Period {
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly confidence: Confidence;
}

/** One institution's part. */
export interface PartyTerms {
  readonly institutionCode: string;
  readonly role: PartyRole;
  readonly implied: boolean;
}

/** What is promised to one beneficiary. */
export interface BeneficiaryTerms {
  readonly institutionCode: string;
  readonly statedTotal: number | null;
  readonly statedTotalNote: string | null;
  readonly headcounts: readonly HeadcountTerms[];
}

/** What is said of one category of one beneficiary. */
export interface HeadcountTerms {
  readonly categoryCode: string;
  /** The category as the text names it. */
  readonly label: string;
  readonly people: number;
  readonly covered: boolean;
}

/** When officers of a category serve. */
export interface ServicePeriod {
  readonly categoryCode: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** The wage from which contributions of a category are computed. */
export interface WageBase {
  readonly categoryCode: string;
  readonly kind: WageBaseKind;
  readonly monthlyAmount: Rupiah | null;
}

/** A category that the text leaves out. */
export interface Exclusion {
  readonly categoryCode: string;
  readonly text: string | null;
}
