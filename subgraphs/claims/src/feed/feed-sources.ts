import type { FeedSource } from '@payung/kit/feed/feed-source.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { visibleClaims } from '../claim/claim.reads.ts';
import { visibleBatches } from '../payment/payment.reads.ts';

/** What the owner of claims tells of. */
export const feedSources: readonly FeedSource[] = [
  {
    type: 'CLAIM',
    idOf: (key) => toGlobalId('Claim', key),
    permission: 'claim:read',
    alias: 'claim',
    visible: visibleClaims,
  },
  {
    type: 'PAYMENT_BATCH',
    idOf: (key) => key,
    permission: 'payment:read',
    alias: 'batch',
    visible: visibleBatches,
  },
];
