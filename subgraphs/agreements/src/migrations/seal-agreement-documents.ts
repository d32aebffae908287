import type { Migration } from '@payung/kit/migration.ts';

/** Documents are sealed, each with a key of its own. One without is from before, and is sealed by the service when it starts. */
export const sealAgreementDocuments: Migration = {
  name: 'seal-agreement-documents',
  sql: `
    alter table agreement_document add column file_key_sealed bytea;
    create index agreement_document_not_sealed_idx on agreement_document (id) where file_key_sealed is null;
    -- Where the bytes are, and with which key they open: what they are stays, and their hash says so.
    grant update (storage_key, file_key_sealed) on agreement_document to :service_role;`,
};
