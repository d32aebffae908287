import type { Migration } from '@payung/kit/migration.ts';

/** Claims, and the counter behind their numbers. */
export const createClaim: Migration = {
  name: 'create-claim',
  sql: `
    create table claim (
      id uuid primary key default uuidv7(),
      number text not null constraint claim_number_key unique,
      programme text not null,
      incident_kind text not null,
      occurred_at timestamptz(3) not null,
      -- Sealed: where somebody was hurt or died is read by few.
      incident_place bytea not null,
      enrolment_id uuid not null,
      reporting_institution_code text,
      agreement_id uuid,
      institution_code text,
      insurer_code text not null,
      region_code text,
      election_code text,
      state text not null,
      cover_answer text not null,
      cover_links jsonb not null,
      cover_as_known_at timestamptz(3),
      example boolean not null,
      registered_at timestamptz(3) not null,
      registered_by text not null,
      registered_institution_code text,
      registered_region_codes text[] not null,
      constraint claim_incident_key unique (enrolment_id, programme, occurred_at)
    );
    create index claim_occurred_at_idx on claim (occurred_at, id);
    create index claim_region_code_idx on claim (region_code);
    create index claim_institution_code_idx on claim (institution_code);
    create index claim_insurer_code_idx on claim (insurer_code);
    create index claim_reporting_institution_code_idx on claim (reporting_institution_code);
    create index claim_agreement_id_idx on claim (agreement_id);

    create table claim_number (
      year integer primary key,
      last integer not null check (last > 0)
    );

    grant select, insert, update on claim, claim_number to :service_role;`,
};
