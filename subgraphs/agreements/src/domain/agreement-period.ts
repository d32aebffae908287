import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Period } from './agreement-terms.ts';

/** What a period may be derived from. */
export interface PeriodFacts {
  readonly signedOn: PlainDate;
  /** The last days of the known stages of the election. */
  readonly stageEnds: readonly PlainDate[];
}

/**
 * The period of an agreement whose source gives none: from its signature to the last known stage of its election. It is
 * marked as derived. When no stage ends after the signature, the end stays unknown.
 */
export function derivePeriod({ signedOn, stageEnds }: PeriodFacts): Period {
  const last = stageEnds.toSorted((a, b) => Temporal.PlainDate.compare(a, b)).at(-1);
  const endsOn = last !== undefined && Temporal.PlainDate.compare(last, signedOn) >= 0 ? last : null;
  return { startsOn: signedOn, endsOn, confidence: 'DERIVED' };
}
