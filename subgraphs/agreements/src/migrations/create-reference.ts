import type { Migration } from '@payung/kit/migration.ts';

/** Regions, institutions, elections and categories: what agreements refer to. */
export const createReference: Migration = {
  name: 'create-reference',
  sql: `
    create extension if not exists pg_trgm;

    create table region (
      code text primary key,
      name text not null,
      kind text not null,
      parent_code text,
      version text not null,
      regencies integer not null,
      districts integer not null,
      villages integer not null
    );
    create index region_parent_code_idx on region (parent_code, code);
    create index region_name_idx on region using gin (name gin_trgm_ops);

    create table institution (
      code text primary key,
      name text not null,
      kind text not null,
      region_code text,
      parent_code text,
      source text not null
    );
    create index institution_region_code_idx on institution (region_code);

    create table election (
      code text primary key,
      name_id text not null,
      name_en text not null,
      kind text not null,
      polling_date date not null
    );

    create table election_stage (
      election_code text not null constraint election_stage_election_code_fkey references election,
      code text not null,
      name_id text not null,
      name_en text not null,
      starts_on date not null,
      ends_on date not null,
      confidence text not null,
      primary key (election_code, code)
    );

    create table officer_category (
      code text primary key,
      position integer not null,
      name_id text not null,
      name_en text not null,
      body text not null,
      level text not null,
      ad_hoc boolean not null,
      civil_servants boolean not null,
      seats_minimum integer,
      seats_maximum integer,
      seats_source text,
      seats_confidence text
    );

    grant select on region, institution, election, election_stage, officer_category to :service_role;`,
};
