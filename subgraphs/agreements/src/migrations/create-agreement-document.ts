import type { Migration } from '@payung/kit/migration.ts';

/** Documents of agreements, and the places that files are sent to before they become one. */
export const createAgreementDocument: Migration = {
  name: 'create-agreement-document',
  sql: `
    create table agreement_document (
      id uuid primary key default uuidv7(),
      agreement_id uuid not null constraint agreement_document_agreement_id_fkey references agreement,
      agreement_version integer not null,
      kind text not null,
      title text not null,
      file_name text not null,
      media_type text not null,
      bytes integer not null check (bytes > 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      -- Where the file store keeps the bytes; they never change.
      storage_key text not null constraint agreement_document_storage_key_key unique,
      uploaded_by_name text not null,
      uploaded_by_institution text constraint agreement_document_uploaded_by_institution_fkey references institution,
      uploaded_at timestamptz(3) not null,
      removed_at timestamptz(3),
      removed_by_name text,
      removed_by_institution text constraint agreement_document_removed_by_institution_fkey references institution,
      removal_reason text,
      check ((removed_at is null) = (removal_reason is null) and (removed_at is null) = (removed_by_name is null))
    );
    create index agreement_document_agreement_id_idx on agreement_document (agreement_id, id);

    create table document_upload (
      id uuid primary key default uuidv7(),
      agreement_id uuid not null constraint document_upload_agreement_id_fkey references agreement,
      kind text not null,
      title text not null,
      file_name text not null,
      bytes integer not null check (bytes > 0),
      sha256 text,
      -- Who asked for it, and alone may send.
      subject text not null,
      requested_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      document_id uuid constraint document_upload_document_id_fkey references agreement_document
    );

    -- What a document is stays as it arrived; only its removal can be added.
    grant select, insert, update (removed_at, removed_by_name, removed_by_institution, removal_reason)
      on agreement_document to :service_role;
    grant select, insert, delete, update (document_id) on document_upload to :service_role;`,
};
