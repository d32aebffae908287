import type { Migration } from '@payung/kit/migration.ts';

/** The steps of an agreement's money, what was paid along them, what was corrected, and what they add up to. */
export const createFunding: Migration = {
  name: 'create-funding',
  sql: `
    create table funding_edge (
      id uuid primary key default uuidv7(),
      agreement_id uuid not null constraint funding_edge_agreement_id_fkey references agreement,
      from_role text not null,
      from_institution text constraint funding_edge_from_institution_fkey references institution,
      from_name text,
      to_role text not null,
      to_institution text constraint funding_edge_to_institution_fkey references institution,
      to_name text,
      budget_line text,
      budget_line_text text,
      amount_promised bigint check (amount_promised > 0),
      promised_on date,
      source_text text,
      basis text not null,
      recorded_at timestamptz(3) not null,
      withdrawn_at timestamptz(3),
      check (num_nonnulls(from_institution, from_name) = 1 and num_nonnulls(to_institution, to_name) = 1)
    );
    create index funding_edge_agreement_id_idx on funding_edge (agreement_id, id);

    create table funding_payment (
      id uuid primary key default uuidv7(),
      edge_id uuid not null constraint funding_payment_edge_id_fkey references funding_edge,
      amount bigint check (amount <> 0),
      paid_on date,
      in_full boolean not null,
      source_text text,
      recorded_at timestamptz(3) not null,
      check (amount is not null or in_full)
    );
    create index funding_payment_edge_id_idx on funding_payment (edge_id, id);

    create table funding_correction (
      id uuid primary key default uuidv7(),
      edge_id uuid not null constraint funding_correction_edge_id_fkey references funding_edge,
      reason text not null,
      corrected_at timestamptz(3) not null,
      changes jsonb not null
    );
    create index funding_correction_edge_id_idx on funding_correction (edge_id, id);

    -- What the steps of an agreement add up to, written with every change of them; without a row, its source is silent.
    create table agreement_funding (
      agreement_id uuid primary key constraint agreement_funding_agreement_id_fkey references agreement,
      state text not null
    );

    grant select, insert, update on funding_edge, agreement_funding to :service_role;
    -- Payments and corrections are appended and read, never changed.
    grant select, insert on funding_payment, funding_correction to :service_role;`,
};
