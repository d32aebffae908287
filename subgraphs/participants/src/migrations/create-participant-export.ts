import type { Migration } from '@payung/kit/migration.ts';

/** Lists of people and enrolments on their way to a file. */
export const createParticipantExport: Migration = {
  name: 'create-participant-export',
  sql: `
    create table participant_export (
      id uuid primary key default uuidv7(),
      content text not null,
      format text not null,
      shown_values text[] not null,
      purpose text,
      -- What to keep, encrypted: it may hold a name.
      filter_sealed bytea not null,
      -- Who asked, as what, for which institution and regions: what the rows are confined to.
      asked_as jsonb not null,
      requested_by text not null,
      stage text not null,
      rows_written integer not null default 0,
      rows_total integer,
      -- The file is encrypted with a key of its own, and that key is sealed.
      file_key_sealed bytea not null,
      file_size bigint,
      file_sha256 bytea,
      attempts integer not null default 0,
      heartbeat_at timestamptz(3) not null default now(),
      requested_at timestamptz(3) not null,
      ready_at timestamptz(3),
      expires_at timestamptz(3),
      constraint participant_export_purpose_check check (cardinality(shown_values) = 0 or purpose is not null)
    );
    create index participant_export_requested_by_idx on participant_export (requested_by, id);
    create index participant_export_stage_idx on participant_export (id) where stage in ('WAITING', 'WRITING', 'READY');
    grant select, insert, update on participant_export to :service_role;`,
};
