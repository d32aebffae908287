import type { Migration } from '@payung/kit/migration.ts';

/** How long records are kept, the runs that erase them, and what must not be erased. */
export const createRetention: Migration = {
  name: 'create-retention',
  sql: `
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
      participant_id uuid not null constraint legal_hold_participant_id_fkey references participant,
      reason text not null,
      set_at timestamptz(3) not null,
      released_at timestamptz(3),
      release_reason text
    );
    create unique index legal_hold_open_idx on legal_hold (participant_id) where released_at is null;
    -- People who were made anonymous, and by which run.
    create table erased_participant (
      participant_id uuid primary key constraint erased_participant_participant_id_fkey references participant,
      run_id uuid not null constraint erased_participant_run_id_fkey references erasure_run,
      erased_at timestamptz(3) not null
    );
    grant select, insert on retention_term, erased_participant to :service_role;
    grant select, insert, update on erasure_run, legal_hold to :service_role;
    -- Words about a person go with the person; what happened stays.
    grant update (reason) on enrolment_event to :service_role;
    create function keep_enrolment_event() returns trigger language plpgsql as $$
    begin
      if new.reason is not null then
        raise insufficient_privilege using message = 'permission denied: the history of an enrolment cannot be changed';
      end if;
      return new;
    end $$;
    create trigger enrolment_event_kept before update on enrolment_event
      for each row execute function keep_enrolment_event();`,
};
