import type { Migration } from '@payung/kit/migration.ts';

/** Roster imports, their rows, and the columns that institutions confirmed. */
export const createRosterImport: Migration = {
  name: 'create-roster-import',
  sql: `
    create table roster_import (
      id uuid primary key default uuidv7(),
      institution_code text not null,
      agreement_id uuid not null,
      policy text not null,
      default_category_code text,
      default_region_code text,
      default_starts_on date,
      default_ends_on date,
      default_wage_base bigint,
      file_name text not null,
      file_size integer not null check (file_size > 0),
      file_sha256 bytea,
      -- The file is encrypted with a key of its own, and that key is sealed.
      file_key_sealed bytea not null,
      format text,
      encoding text,
      delimiter text,
      header_row integer,
      columns jsonb not null default '[]',
      stage text not null,
      awaiting text,
      -- What a worker has to do; null when nothing. A run that is not the newest writes nothing any more.
      task text,
      task_run integer not null default 0,
      progress jsonb,
      heartbeat_at timestamptz(3) not null default now(),
      facts jsonb,
      facts_as_known_at timestamptz(3),
      problem_kinds jsonb not null default '[]',
      problem_counts jsonb not null default '[]',
      rows_total integer,
      rows_ready integer,
      rows_rejected integer,
      rows_already integer,
      rows_warned integer,
      rows_enrolled integer not null default 0,
      rows_undone integer not null default 0,
      -- Rows up to this number were committed, and taken back. They move in the transaction of what they tell of.
      committed_through integer not null default 0,
      undone_through integer not null default 0,
      scope_regions text[] not null,
      opened_by text not null,
      committed_by text,
      approved_by text,
      failure jsonb,
      example boolean not null,
      opened_at timestamptz(3) not null,
      previewed_at timestamptz(3),
      committed_at timestamptz(3),
      purged_at timestamptz(3)
    );
    create index roster_import_institution_code_idx on roster_import (institution_code, id);
    create index roster_import_agreement_id_idx on roster_import (agreement_id, id);
    create index roster_import_task_idx on roster_import (id) where task is not null;

    -- Read anew by each preview, and emptied of what is personal when the file is purged.
    create table roster_import_row (
      import_id uuid not null constraint roster_import_row_import_id_fkey references roster_import,
      row_number integer not null,
      state text not null,
      -- As it stands in the cell, right or wrong.
      nik_sealed bytea,
      nik_fingerprint bytea,
      name text,
      birth_date date,
      sex text,
      residence_code text,
      employment_status text,
      category_code text,
      region_code text,
      starts_on date,
      ends_on date,
      wage_base bigint,
      -- The enrolment that the row makes has its identifier before it is made: to make it twice is to make it once.
      enrolment_id uuid not null default uuidv7(),
      existing_enrolment_id uuid,
      duplicate_of integer,
      -- Numbers of kinds of problems, see roster_import.problem_kinds.
      errors smallint[],
      warnings smallint[],
      primary key (import_id, row_number)
    );
    create index roster_import_row_errors_idx on roster_import_row (import_id, row_number) where errors is not null;
    create index roster_import_row_warnings_idx on roster_import_row (import_id, row_number) where warnings is not null;

    create table roster_column_memory (
      institution_code text not null,
      -- SHA-256 of the headers: the same file of next month has the same.
      header_hash bytea not null,
      fields jsonb not null,
      confirmed_by text not null,
      confirmed_at timestamptz(3) not null,
      primary key (institution_code, header_hash)
    );

    grant select, insert, update on roster_import to :service_role;
    grant select, insert, update, delete on roster_column_memory to :service_role;
    -- The planner has to hear of a million new rows before they are compared.
    grant select, insert, update, delete, maintain on roster_import_row to :service_role;`,
};
