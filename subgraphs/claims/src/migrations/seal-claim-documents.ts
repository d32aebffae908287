import type { Migration } from '@payung/kit/migration.ts';

/** Documents are sealed, each with a key of its own. One without is from before, and is sealed by the worker when it starts. */
export const sealClaimDocuments: Migration = {
  name: 'seal-claim-documents',
  sql: `
    alter table claim_document add column file_key_sealed bytea;
    create index claim_document_not_sealed_idx on claim_document (id) where file_key_sealed is null;`,
};
