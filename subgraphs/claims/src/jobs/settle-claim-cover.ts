import { currentInstant } from '@payung/kit/clock.ts';
import { defineJob } from '@payung/kit/jobs.ts';
import type { AnyJob } from '@payung/kit/jobs.ts';
import { z } from 'zod';

import { SETTLE_CLAIM_COVER } from '../claim/request-cover-settlement.ts';
import { settleClaimCover } from '../claim/settle-claim-cover.ts';
import type { Settlement } from '../claim/settle-claim-cover.ts';

/** Settles the cover of claims that were registered while somebody was silent. */
export function settleClaimCoverJob(settlement: Omit<Settlement, 'now'>): AnyJob {
  return defineJob({
    name: SETTLE_CLAIM_COVER,
    payload: z.object({ claimId: z.uuid(), attempt: z.coerce.number().int().min(1) }),
    work: ({ claimId, attempt }) => settleClaimCover({ ...settlement, now: currentInstant() }, claimId, attempt),
  });
}
