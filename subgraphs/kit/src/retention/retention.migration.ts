/**
 * SQL of the tables of retention in the database of an owner: terms, runs that erase, and what must not be erased.
 *
 * @param record the table of what a legal hold is on
 */
export function retentionTables(record: 'claim' | 'agreement'): string {
  return `
    create table retention_term (
      id uuid primary key default uuidv7(),
      class text not null,
      days integer not null constraint retention_term_days_check check (days > 0),
      effective_from date not null,
      reason text not null,
      recorded_at timestamptz(3) not null
    );
    create index retention_term_class_idx on retention_term (class, effective_from, id);
    create table erasure_run (
      id uuid primary key default uuidv7(),
      state text not null,
      -- By class: the term in days, how many were erased, and how many left out.
      parts jsonb not null,
      reason text not null,
      requested_by text not null,
      requested_by_name text not null,
      requested_at timestamptz(3) not null,
      decided_by text,
      decided_by_name text,
      decided_at timestamptz(3),
      finished_at timestamptz(3),
      constraint erasure_run_second_person_check check (state = 'CANCELLED' or decided_by is null or decided_by <> requested_by)
    );
    create unique index erasure_run_one_idx on erasure_run ((true)) where state in ('WAITING', 'RUNNING');
    create table legal_hold (
      id uuid primary key default uuidv7(),
      ${record}_id uuid not null constraint legal_hold_${record}_id_fkey references ${record},
      reason text not null,
      set_at timestamptz(3) not null,
      released_at timestamptz(3),
      release_reason text
    );
    create unique index legal_hold_open_idx on legal_hold (${record}_id) where released_at is null;
    grant select, insert on retention_term to :service_role;
    grant select, insert, update on erasure_run, legal_hold to :service_role;`;
}
