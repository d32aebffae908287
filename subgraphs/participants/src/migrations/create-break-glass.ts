import type { Migration } from '@payung/kit/migration.ts';

/** Break-glass accesses: who may read which person for some hours, and who was told. */
export const createBreakGlass: Migration = {
  name: 'create-break-glass',
  sql: `
    create sequence break_glass_number as integer;
    create table break_glass (
      id uuid primary key default uuidv7(),
      number integer not null default nextval('break_glass_number') constraint break_glass_number_key unique,
      holder_subject text not null,
      holder_name text not null,
      holder_role text not null,
      holder_institution_code text,
      second_subject text not null,
      second_name text not null,
      second_role text not null,
      second_institution_code text,
      reason_sealed bytea not null,
      -- Every record of the person, whichever institution registered it.
      participant_ids uuid[] not null,
      opened_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      ended_at timestamptz(3),
      ended_by text,
      acknowledged_at timestamptz(3),
      acknowledgement_sealed bytea,
      requests integer not null default 0,
      constraint break_glass_second_check check (second_subject <> holder_subject),
      constraint break_glass_three_hours_check check (ends_at > opened_at and ends_at <= opened_at + interval '3 hours'),
      constraint break_glass_ended_check check ((ended_at is null) = (ended_by is null))
    );
    create index break_glass_holder_subject_idx on break_glass (holder_subject, id);
    create index break_glass_second_subject_idx on break_glass (second_subject, id);
    grant usage on sequence break_glass_number to :service_role;
    grant select, insert on break_glass to :service_role;
    -- Whom it reaches, why and until when stands as it was written: an access cannot be made longer or turned to somebody else.
    grant update (ended_at, ended_by, acknowledged_at, acknowledgement_sealed, requests) on break_glass to :service_role;
    -- Attempts to open one are counted beside those to see values in full.
    alter table reveal_allowance drop constraint reveal_allowance_kind_check;
    alter table reveal_allowance add constraint reveal_allowance_kind_check check (kind in ('VALUE', 'EXPORT', 'BREAK_GLASS'));`,
};
