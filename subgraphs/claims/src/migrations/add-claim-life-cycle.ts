import type { Migration } from '@payung/kit/migration.ts';

/** The life of a claim: its history, evidence, amounts, payees, documents and payments. What is appended can be read and not changed. */
export const addClaimLifeCycle: Migration = {
  name: 'add-claim-life-cycle',
  sql: `
    -- An early notice may come before anybody knows under which enrolment.
    alter table claim alter column enrolment_id drop not null;
    alter table claim
      add column version integer not null default 1,
      add column category_code text,
      add column wage_base bigint,
      add column related_enrolment_ids uuid[] not null default '{}',
      add column chronology bytea,
      add column injury_source bytea,
      add column outcome text,
      add column stage_one_at timestamptz(3),
      add column doctor_stated_at timestamptz(3),
      add column stage_two_at timestamptz(3),
      add column complete_at timestamptz(3),
      add column pay_by timestamptz(3),
      add column holidays_known boolean not null default true,
      add column approved_at timestamptz(3),
      add column paid_at timestamptz(3),
      -- The end of the clock that runs; the far future where none does.
      add column due_at timestamptz(3) not null default '9999-12-31T00:00:00Z',
      add column left_in text,
      add column assignee_subject text,
      add column assignee_name text,
      add column assigned_at timestamptz(3),
      add column calculation_id uuid;
    alter table claim
      alter column version drop default,
      alter column related_enrolment_ids drop default,
      alter column holidays_known drop default,
      alter column due_at drop default;
    update claim set stage_one_at = registered_at;
    alter table claim add constraint claim_enrolment_check check (state in ('NOTICED', 'WITHDRAWN') or enrolment_id is not null);
    create index claim_due_at_idx on claim (due_at, id);
    create index claim_assignee_subject_idx on claim (assignee_subject, due_at, id);

    create table claim_event (
      claim_id uuid not null constraint claim_event_claim_id_fkey references claim (id),
      version integer not null,
      kind text not null,
      from_state text,
      to_state text not null,
      at timestamptz(3) not null,
      subject text not null,
      actor_name text not null,
      institution_code text,
      reasons text[] not null,
      -- Sealed: words about a case are often about health.
      note bytea,
      changed_fields text[] not null,
      primary key (claim_id, version)
    );
    insert into claim_event
      select id, 1, 'REGISTER', null, state, registered_at, registered_by, registered_by,
        reporting_institution_code, '{}', null, '{}'
      from claim;

    create table claim_notice (
      claim_id uuid primary key constraint claim_notice_claim_id_fkey references claim (id),
      at timestamptz(3) not null,
      notifier text not null,
      notifier_name bytea not null,
      notifier_phone bytea not null,
      nik bytea,
      nik_masked text,
      kpj bytea,
      kpj_masked text
    );

    create table cover_evidence (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint cover_evidence_claim_id_fkey references claim (id),
      as_known_at timestamptz(3) not null,
      answer text not null,
      links jsonb not null,
      facts jsonb not null
    );
    create index cover_evidence_claim_id_idx on cover_evidence (claim_id, id);

    create table claim_calculation (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint claim_calculation_claim_id_fkey references claim (id),
      claim_version integer not null,
      at timestamptz(3) not null,
      subject text not null,
      actor_name text not null,
      programme text not null,
      incident_kind text not null,
      occurred_at timestamptz(3) not null,
      outcome text not null,
      rules_version text not null,
      total bigint not null,
      payable_now bigint not null,
      components jsonb not null,
      -- Sealed: they tell of disabilities, costs of treatment and children.
      input bytea not null,
      result bytea not null
    );
    create index claim_calculation_claim_id_idx on claim_calculation (claim_id, id);

    create table claim_decision (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint claim_decision_claim_id_fkey references claim (id),
      kind text not null,
      at timestamptz(3) not null,
      subject text not null,
      actor_name text not null,
      calculation_id uuid constraint claim_decision_calculation_id_fkey references claim_calculation (id),
      reasons text[] not null,
      note bytea
    );
    create index claim_decision_claim_id_idx on claim_decision (claim_id, id);

    create table claim_reclassification (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint claim_reclassification_claim_id_fkey references claim (id),
      claim_version integer not null,
      at timestamptz(3) not null,
      actor_name text not null,
      from_kind text not null,
      to_kind text not null
    );
    create index claim_reclassification_claim_id_idx on claim_reclassification (claim_id, id);

    create table claim_other_benefit (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint claim_other_benefit_claim_id_fkey references claim (id),
      source text not null,
      amount bigint not null constraint claim_other_benefit_amount_check check (amount > 0),
      basis text not null,
      paid_on date,
      recorded_at timestamptz(3) not null
    );
    create index claim_other_benefit_claim_id_idx on claim_other_benefit (claim_id, id);

    create table claim_beneficiary (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint claim_beneficiary_claim_id_fkey references claim (id),
      position integer not null,
      relation text not null,
      alive boolean not null,
      -- Sealed: name, telephone, bank, account and its holder.
      details bytea not null,
      phone_masked text,
      account_masked text,
      share_basis_points integer,
      recorded_at timestamptz(3) not null,
      superseded_at timestamptz(3)
    );
    create index claim_beneficiary_claim_id_idx on claim_beneficiary (claim_id, position);

    create table claim_document (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint claim_document_claim_id_fkey references claim (id),
      kind text not null,
      file_name text not null,
      media_type text not null,
      bytes integer not null constraint claim_document_bytes_check check (bytes > 0),
      sha256 text not null constraint claim_document_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
      storage_key text not null constraint claim_document_storage_key_key unique,
      scanned boolean not null,
      uploaded_at timestamptz(3) not null,
      uploaded_by_name text not null,
      removed_at timestamptz(3)
    );
    create index claim_document_claim_id_idx on claim_document (claim_id, id);

    create table claim_document_upload (
      id uuid primary key default uuidv7(),
      claim_id uuid not null constraint claim_document_upload_claim_id_fkey references claim (id),
      kind text not null,
      file_name text not null,
      bytes integer not null constraint claim_document_upload_bytes_check check (bytes > 0),
      sha256 text,
      subject text not null,
      expires_at timestamptz(3) not null,
      document_id uuid constraint claim_document_upload_document_id_fkey references claim_document (id)
    );

    create table payment_batch (
      id uuid primary key default uuidv7(),
      number text not null constraint payment_batch_number_key unique,
      state text not null,
      pay_on date not null,
      payment_count integer not null,
      total bigint not null,
      -- Who may see it: as a claim, by the branches that insure its claims.
      insurer_codes text[] not null,
      created_at timestamptz(3) not null,
      created_subject text not null,
      created_by_name text not null,
      example boolean not null
    );
    create index payment_batch_created_at_idx on payment_batch (created_at, id);

    create table payment_batch_number (
      year integer primary key,
      last integer not null check (last > 0)
    );

    create table claim_payment (
      id uuid primary key default uuidv7(),
      batch_id uuid not null constraint claim_payment_batch_id_fkey references payment_batch (id),
      reference text not null constraint claim_payment_reference_key unique,
      claim_id uuid not null constraint claim_payment_claim_id_fkey references claim (id),
      decision_id uuid not null constraint claim_payment_decision_id_fkey references claim_decision (id),
      component text not null,
      beneficiary_id uuid not null constraint claim_payment_beneficiary_id_fkey references claim_beneficiary (id),
      amount bigint not null constraint claim_payment_amount_check check (amount > 0),
      account_masked text,
      state text not null,
      settled_on date,
      return_reason text
    );
    create index claim_payment_claim_id_idx on claim_payment (claim_id, id);
    create index claim_payment_batch_id_idx on claim_payment (batch_id, reference);
    -- Never twice: a component of a decision goes to a payee once, unless what went came back.
    create unique index claim_payment_once_idx on claim_payment (decision_id, component, beneficiary_id)
      where state <> 'RETURNED';

    create table holiday_copy (
      year integer primary key,
      days text[] not null,
      known_at timestamptz(3) not null
    );

    grant select, insert on claim_event, claim_notice, cover_evidence, claim_calculation, claim_decision,
      claim_reclassification, claim_other_benefit to :service_role;
    grant select, insert, update on claim_beneficiary, claim_document, payment_batch,
      payment_batch_number, claim_payment, holiday_copy to :service_role;
    grant select, insert, update, delete on claim_document_upload to :service_role;`,
};
