import type { Migration } from '@payung/kit/migration.ts';

/** People as institutions registered them. */
export const createParticipant: Migration = {
  name: 'create-participant',
  sql: `
    create extension if not exists pg_trgm;

    create table participant (
      id uuid primary key default uuidv7(),
      nik_sealed bytea not null,
      nik_fingerprint bytea not null,
      name text not null,
      birth_date date not null,
      sex text not null,
      region_code text,
      employment_status text not null,
      institution_code text not null,
      example boolean not null,
      registered_at timestamptz(3) not null,
      constraint participant_nik_institution_key unique (nik_fingerprint, institution_code)
    );
    create index participant_institution_code_idx on participant (institution_code, id);
    create index participant_name_idx on participant using gin (name gin_trgm_ops);

    grant select, insert, update on participant to :service_role;`,
};
