import type { Migration } from '@payung/kit/migration.ts';

/** The breach register: entries, who was told, and what was done with each. */
export const createBreach: Migration = {
  name: 'create-breach',
  sql: `
    create sequence breach_number as integer;
    create table breach (
      id uuid primary key default uuidv7(),
      number integer not null default nextval('breach_number') constraint breach_number_key unique,
      version integer not null default 1,
      state text not null,
      is_breach boolean not null default true,
      found_at timestamptz(3) not null,
      due_at timestamptz(3) not null,
      data_kinds text[] not null,
      subjects text[] not null,
      people_estimate integer,
      happened text not null,
      cause text,
      measures text,
      contact text,
      reported_by text not null,
      reported_at timestamptz(3) not null,
      constraint breach_people_check check (people_estimate >= 0)
    );
    create index breach_reported_by_idx on breach (reported_by, id);
    create table breach_notice (
      id uuid primary key default uuidv7(),
      breach_id uuid not null constraint breach_notice_breach_id_fkey references breach,
      audience text not null,
      at timestamptz(3) not null,
      how text not null,
      people integer,
      recorded_at timestamptz(3) not null,
      constraint breach_notice_people_check check (people >= 0)
    );
    create index breach_notice_breach_id_idx on breach_notice (breach_id, at, id);
    create table breach_event (
      id uuid primary key default uuidv7(),
      breach_id uuid not null constraint breach_event_breach_id_fkey references breach,
      kind text not null,
      at timestamptz(3) not null,
      subject text not null,
      actor_name text not null,
      role text not null,
      note text
    );
    create index breach_event_breach_id_idx on breach_event (breach_id, id);
    grant usage on sequence breach_number to :service_role;
    grant select, insert, update on breach to :service_role;
    -- What was done is added to, and never changed.
    grant select, insert on breach_notice, breach_event to :service_role;`,
};
