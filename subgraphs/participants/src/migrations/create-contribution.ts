import type { Migration } from '@payung/kit/migration.ts';

/**
 * Invoices, what they billed for whom, payments and bank files. A document never changes once it is issued: the service may write it and not rewrite
 * it, but for what is known of its money.
 */
export const createContribution: Migration = {
  name: 'create-contribution',
  sql: `
    -- The last number given in each series and year. It moves in the transaction of the document, so that there is no gap.
    create table invoice_series (
      series text not null,
      year integer not null,
      last_serial integer not null,
      primary key (series, year)
    );
    grant select, insert, update on invoice_series to :service_role;

    create table invoice (
      id uuid primary key default uuidv7(),
      number text not null,
      kind text not null,
      corrects_id uuid constraint invoice_corrects_id_fkey references invoice,
      agreement_id uuid not null,
      agreement_version integer not null,
      -- The first day of the calendar month.
      period date not null,
      region_code text not null,
      insurer_code text not null,
      payer_code text,
      payer_name text not null,
      payer_role text not null,
      -- Every party of the agreement, the payer and the insurer: who may read it.
      party_codes text[] not null,
      programmes jsonb not null,
      rounding text not null,
      months integer not null,
      total bigint not null,
      due_on date not null,
      payment_code text not null,
      issued_on date not null,
      issued_at timestamptz(3) not null,
      issued_by text not null,
      reason text,
      facts_as_known_at timestamptz(3) not null,
      example boolean not null,
      -- What is known of its money: of the invoice with all its corrections.
      amount_corrected bigint not null default 0,
      amount_paid bigint not null default 0,
      amount_waiting bigint not null default 0,
      settled_on date,
      -- Of an invoice: the last day to pay what of it and its corrections is open; null while nothing is.
      open_due_on date,
      constraint invoice_number_key unique (number),
      constraint invoice_kind_check check ((kind = 'INVOICE') = (corrects_id is null) and (kind = 'INVOICE') = (reason is null)),
      constraint invoice_period_check check (period = date_trunc('month', period)::date),
      constraint invoice_total_check check (
        (kind = 'INVOICE' and total >= 0) or (kind = 'CREDIT_NOTE' and total <= 0) or (kind = 'DEBIT_NOTE' and total > 0)
      )
    );
    create unique index invoice_agreement_id_period_key on invoice (agreement_id, period) where kind = 'INVOICE';
    create unique index invoice_payment_code_key on invoice (payment_code) where kind = 'INVOICE';
    create index invoice_corrects_id_idx on invoice (corrects_id);
    create index invoice_agreement_id_idx on invoice (agreement_id, id);
    create index invoice_outstanding_idx on invoice (insurer_code, (total + amount_corrected - amount_paid)) where kind = 'INVOICE';
    create index invoice_region_code_idx on invoice (region_code text_pattern_ops);
    grant select, insert, update (amount_corrected, amount_paid, amount_waiting, settled_on, open_due_on) on invoice to :service_role;

    create table invoice_line (
      invoice_id uuid not null constraint invoice_line_invoice_id_fkey references invoice deferrable initially deferred,
      position integer not null,
      institution_code text not null,
      category_code text not null,
      -- Negative where a correction takes people off.
      people integer not null,
      wage_base bigint not null,
      jkk_each bigint not null,
      jkm_each bigint not null,
      total bigint not null,
      primary key (invoice_id, position),
      constraint invoice_line_total_check check (total = people * (jkk_each + jkm_each) and people <> 0)
    );
    grant select, insert on invoice_line to :service_role;

    -- What was billed for whom: one row for each month of a person that a document adds or takes off.
    create table contribution (
      invoice_id uuid not null constraint contribution_invoice_id_fkey references invoice deferrable initially deferred,
      enrolment_id uuid not null constraint contribution_enrolment_id_fkey references enrolment,
      sign smallint not null,
      period date not null,
      wage_base bigint not null,
      jkk bigint not null,
      jkm bigint not null,
      primary key (invoice_id, enrolment_id, sign),
      constraint contribution_sign_check check (sign in (-1, 1)),
      constraint contribution_amount_check check (jkk >= 0 and jkm >= 0)
    );
    create index contribution_enrolment_id_idx on contribution (enrolment_id, period);
    grant select, insert on contribution to :service_role;

    create table bank_file (
      id uuid primary key default uuidv7(),
      insurer_code text not null,
      name text not null,
      sha256 bytea not null,
      line_count integer not null,
      seen_before integer not null,
      outgoing integer not null,
      unreadable jsonb not null,
      received_by text not null,
      received_at timestamptz(3) not null,
      constraint bank_file_insurer_code_sha256_key unique (insurer_code, sha256)
    );
    grant select, insert on bank_file to :service_role;

    create table bank_line (
      id uuid primary key default uuidv7(),
      file_id uuid not null constraint bank_line_file_id_fkey references bank_file,
      insurer_code text not null,
      -- Tells a line that stands in an earlier file. Keyed, so that it tells nothing else.
      fingerprint bytea not null,
      row_number integer not null,
      booked_on date not null,
      amount bigint not null,
      -- Transfers name people.
      description_sealed bytea not null,
      state text not null,
      problem text,
      -- Invoices that it names.
      named_ids uuid[] not null,
      reason text,
      resolved_by text,
      resolved_at timestamptz(3),
      version integer not null default 1,
      constraint bank_line_insurer_code_fingerprint_key unique (insurer_code, fingerprint),
      constraint bank_line_amount_check check (amount > 0)
    );
    create index bank_line_file_id_idx on bank_line (file_id, row_number);
    grant select, insert, update (state, problem, reason, resolved_by, resolved_at, version) on bank_line to :service_role;

    create table contribution_payment (
      id uuid primary key default uuidv7(),
      invoice_id uuid not null constraint contribution_payment_invoice_id_fkey references invoice,
      amount bigint not null,
      paid_on date not null,
      source text not null,
      state text not null,
      reference text,
      reason text,
      recorded_institution_code text,
      recorded_by text not null,
      recorded_at timestamptz(3) not null,
      decided_by text,
      decided_at timestamptz(3),
      bank_line_id uuid constraint contribution_payment_bank_line_id_fkey references bank_line,
      reverses_id uuid constraint contribution_payment_reverses_id_fkey references contribution_payment,
      constraint contribution_payment_amount_check check ((source = 'REVERSAL') = (amount < 0) and amount <> 0),
      constraint contribution_payment_reverses_check check ((source = 'REVERSAL') = (reverses_id is not null)),
      constraint contribution_payment_decided_check check ((state = 'WAITING') = (decided_at is null)),
      -- Nobody is the second person of their own payment.
      constraint contribution_payment_second_person_check check (source <> 'BY_HAND' or decided_by is null or decided_by <> recorded_by)
    );
    create index contribution_payment_invoice_id_idx on contribution_payment (invoice_id, id);
    create unique index contribution_payment_reverses_id_key on contribution_payment (reverses_id);
    create index contribution_payment_bank_line_id_idx on contribution_payment (bank_line_id);
    grant select, insert, update (state, reason, decided_by, decided_at) on contribution_payment to :service_role;`,
};
