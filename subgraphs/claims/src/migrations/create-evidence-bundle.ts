import type { Migration } from '@payung/kit/migration.ts';

/** Bundles of evidence, kept as they were made. */
export const createEvidenceBundle: Migration = {
  name: 'create-evidence-bundle',
  sql: `
    create table evidence_bundle (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint evidence_bundle_claim_id_fkey references claim (id),
      made_at timestamptz(3) not null,
      manifest_sha256 text not null,
      -- Sealed: it holds all that is known of a case.
      content bytea not null
    );
    create index evidence_bundle_claim_id_idx on evidence_bundle (claim_id, id);
    grant select, insert on evidence_bundle to :service_role;`,
};
