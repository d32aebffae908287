import type { FeedSource } from '@payung/kit/feed/feed-source.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { visibleAgreements } from '../agreement/agreement.reads.ts';

/** What the owner of agreements tells of. */
export const feedSources: readonly FeedSource[] = [
  {
    type: 'AGREEMENT',
    idOf: (key) => toGlobalId('Agreement', key),
    permission: 'agreement:read',
    alias: 'agreement',
    visible: visibleAgreements,
  },
];
