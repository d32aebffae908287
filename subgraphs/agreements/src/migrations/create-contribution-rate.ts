import type { Migration } from '@payung/kit/migration.ts';

/** Rates of contribution and the honoraria that they are applied to, each with its time and source. */
export const createContributionRate: Migration = {
  name: 'create-contribution-rate',
  sql: `
    create table contribution_rate (
      programme text not null,
      -- Empty for JKM, which has one rate.
      risk_class text not null,
      effective_from date not null,
      effective_to date,
      basis_points integer not null check (basis_points > 0),
      source text not null,
      confidence text not null,
      primary key (programme, risk_class, effective_from),
      check (effective_to >= effective_from)
    );

    create table honorarium (
      election_code text not null constraint honorarium_election_code_fkey references election,
      category_code text not null constraint honorarium_category_code_fkey references officer_category,
      position integer not null,
      post_id text not null,
      post_en text not null,
      -- Null for the post that everybody else of the category holds.
      seats_per_unit integer check (seats_per_unit > 0),
      amount bigint check (amount > 0),
      effective_from date not null,
      source text not null,
      confidence text not null,
      note_id text,
      note_en text,
      primary key (election_code, category_code, position),
      check ((note_id is null) = (note_en is null))
    );

    grant select on contribution_rate, honorarium to :service_role;`,
};
