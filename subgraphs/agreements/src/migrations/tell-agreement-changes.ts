import { followPart, followTable } from '@payung/kit/feed/feed.migration.ts';
import type { Migration } from '@payung/kit/migration.ts';

const part = (table: string, updated: boolean): string =>
  followPart({ table, whole: 'agreement', key: 'agreement_id', type: 'AGREEMENT', updated });

/** Agreements tell of their changes: of the row with its version, and of what is kept with it and counts no version. */
export const tellAgreementChanges: Migration = {
  name: 'tell-agreement-changes',
  sql: [
    followTable({
      table: 'agreement',
      type: 'AGREEMENT',
      version: 'now.version',
      changed: 'now.* is distinct from was.*',
    }),
    followPart({
      table: 'agreement_event',
      whole: 'agreement',
      key: 'agreement_id',
      type: 'AGREEMENT',
      updated: false,
      // The other steps are told by the version that they make.
      kind: `case when action = 'TERMINATE' then 'ENDED' end`,
    }),
    part('agreement_document', true),
    part('funding_edge', true),
    part('agreement_funding', true),
  ].join('\n'),
};
