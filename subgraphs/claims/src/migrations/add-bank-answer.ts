import type { Migration } from '@payung/kit/migration.ts';

/** Files with the bank's answer as they were taken, and late compensation that is paid in more than one part. */
export const addBankAnswer: Migration = {
  name: 'add-bank-answer',
  sql: `
    create table bank_answer_file (
      id uuid primary key default uuidv7(),
      batch_id uuid not null constraint bank_answer_file_batch_id_fkey references payment_batch (id),
      file_name text not null,
      sha256 text not null,
      taken_at timestamptz(3) not null,
      taken_by_name text not null,
      paid integer not null,
      returned integer not null,
      constraint bank_answer_file_once_key unique (batch_id, sha256)
    );
    create table bank_answer_line (
      file_id uuid not null constraint bank_answer_line_file_id_fkey references bank_answer_file (id),
      line integer not null,
      problem text not null,
      -- Sealed: a bank may name an account or its holder.
      text bytea not null,
      primary key (file_id, line)
    );
    grant select, insert on bank_answer_file, bank_answer_line to :service_role;

    -- What the bank took longer than a batch counted on is owed on top: only late compensation has more than one part.
    alter table claim_payment add column part integer not null default 1
      constraint claim_payment_part_check check (part = 1 or (component = 'LATE_COMPENSATION' and part > 1));
    alter table claim_payment alter column part drop default;
    drop index claim_payment_once_idx;
    create unique index claim_payment_once_idx on claim_payment (decision_id, component, beneficiary_id, part)
      where state <> 'RETURNED';`,
};
