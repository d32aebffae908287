import type { Migration } from '@payung/kit/migration.ts';

/** Agreements with their parties, signatories, beneficiaries and head-counts. */
export const createAgreement: Migration = {
  name: 'create-agreement',
  sql: `
    create table agreement (
      id uuid primary key default uuidv7(),
      title text not null,
      subject text,
      instrument text not null,
      instrument_text text,
      signed_on date not null,
      signed_on_confidence text not null,
      signed_at text,
      region_code text not null constraint agreement_region_code_fkey references region,
      election_code text not null constraint agreement_election_code_fkey references election,
      programmes text[] not null,
      lineage text not null,
      lineage_text text,
      predecessor_id uuid constraint agreement_predecessor_id_fkey references agreement,
      legal_bases text[] not null,
      funding_text text,
      funding_realised boolean,
      source_code text not null constraint agreement_source_code_key unique,
      source_publisher text,
      source_credit text,
      version integer not null,
      registered_at timestamptz(3) not null
    );
    create index agreement_signed_on_idx on agreement (signed_on, id);
    create index agreement_region_code_idx on agreement (region_code);
    create index agreement_election_code_idx on agreement (election_code);
    create index agreement_predecessor_id_idx on agreement (predecessor_id);
    create index agreement_title_idx on agreement using gin (title gin_trgm_ops);

    create table agreement_party (
      agreement_id uuid not null constraint agreement_party_agreement_id_fkey references agreement,
      institution_code text not null constraint agreement_party_institution_code_fkey references institution,
      role text not null,
      implied boolean not null,
      position integer not null,
      primary key (agreement_id, institution_code, role)
    );
    create index agreement_party_institution_code_idx on agreement_party (institution_code);

    create table agreement_signatory (
      agreement_id uuid not null constraint agreement_signatory_agreement_id_fkey references agreement,
      position integer not null,
      name text not null,
      title text not null,
      capacity text not null,
      part text not null,
      institution_code text constraint agreement_signatory_institution_code_fkey references institution,
      primary key (agreement_id, position)
    );

    create table agreement_beneficiary (
      agreement_id uuid not null constraint agreement_beneficiary_agreement_id_fkey references agreement,
      institution_code text not null constraint agreement_beneficiary_institution_code_fkey references institution,
      position integer not null,
      stated_total integer check (stated_total >= 0),
      stated_total_note text,
      primary key (agreement_id, institution_code)
    );

    create table agreement_headcount (
      agreement_id uuid not null,
      institution_code text not null,
      position integer not null,
      category_code text not null constraint agreement_headcount_category_code_fkey references officer_category,
      label text not null,
      people integer not null check (people >= 0),
      covered boolean not null,
      primary key (agreement_id, institution_code, position),
      constraint agreement_headcount_beneficiary_fkey
        foreign key (agreement_id, institution_code) references agreement_beneficiary
    );

    grant select, insert, update on
      agreement, agreement_party, agreement_signatory, agreement_beneficiary, agreement_headcount to :service_role;`,
};
