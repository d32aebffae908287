import type { Confidence, CountedUnit, OfficerBody, OfficerLevel, RegionKind } from '../schema.types.ts';
import type { Seats } from './seats.ts';

/** A region, as far as counting goes. */
export interface RegionFact {
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly districts: number;
  readonly villages: number;
  readonly version: string;
}

/** A category, as far as counting goes. */
export interface CategoryFact {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn: string;
  readonly body: OfficerBody;
  readonly level: OfficerLevel;
  readonly seats: Seats | null;
  /** Empty unless it is combined. */
  readonly parts: readonly string[];
}

/** A recorded number of units that is in effect. */
export interface RecordedFact {
  readonly regionCode: string;
  readonly unit: CountedUnit;
  readonly value: number;
  /** `YYYY-MM-DD`. */
  readonly countedOn: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** One category that an agreement promises to a beneficiary, or lists and leaves out. */
export interface PromiseFact {
  readonly agreementId: string;
  readonly regionCode: string;
  readonly institutionCode: string;
  readonly categoryCode: string;
  readonly people: number;
  readonly covered: boolean;
}

/** A beneficiary to whom an agreement names no category: its stated total is a plan. */
export interface PlanFact {
  readonly agreementId: string;
  readonly regionCode: string;
  readonly institutionCode: string;
  readonly people: number;
}

/** A category that an agreement leaves out in so many words, without a number. */
export interface ExclusionFact {
  readonly agreementId: string;
  readonly regionCode: string;
  readonly categoryCode: string;
}

/** All that coverage in one election follows from: of the regions asked for, and of the regencies below them. */
export interface CoverageFacts {
  readonly regions: readonly RegionFact[];
  readonly categories: readonly CategoryFact[];
  readonly recorded: readonly RecordedFact[];
  readonly promises: readonly PromiseFact[];
  readonly plans: readonly PlanFact[];
  readonly exclusions: readonly ExclusionFact[];
}

/** The body that an institution stands for: KPU or Bawaslu; null for those without election officers. */
export function bodyOf(institutionCode: string): OfficerBody | null {
  if (institutionCode.startsWith('kpu-')) return 'KPU';
  return institutionCode.startsWith('bawaslu-') ? 'BAWASLU' : null;
}
