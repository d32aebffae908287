import { followTable } from '@payung/kit/feed/feed.migration.ts';
import type { Migration } from '@payung/kit/migration.ts';

/** Claims and batches of payments tell of their changes. Whatever is done to a claim makes a version of it. */
export const tellClaimChanges: Migration = {
  name: 'tell-claim-changes',
  sql: [
    followTable({
      table: 'claim',
      type: 'CLAIM',
      version: 'now.version',
      changed: `now.version <> was.version or now.state <> was.state or now.cover_as_known_at is distinct from was.cover_as_known_at
        or now.assignee_subject is distinct from was.assignee_subject`,
      ended: (alias) => `${alias}.state in ('CLOSED', 'WITHDRAWN')`,
    }),
    followTable({
      table: 'payment_batch',
      type: 'PAYMENT_BATCH',
      version: '0',
      changed: 'now.* is distinct from was.*',
    }),
  ].join('\n'),
};
