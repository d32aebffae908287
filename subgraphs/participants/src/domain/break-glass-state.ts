import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { BreakGlassState } from '../schema.types.ts';

/** When an access ends. */
export interface BreakGlassTimes {
  readonly endsAt: Instant;
  readonly endedAt: Instant | null;
}

/** Where an access stands at a moment. Its last moment is not within it any more. */
export function breakGlassState({ endsAt, endedAt }: BreakGlassTimes, now: Instant): BreakGlassState {
  if (endedAt !== null) return 'ENDED';
  return Temporal.Instant.compare(now, endsAt) < 0 ? 'RUNNING' : 'EXPIRED';
}
