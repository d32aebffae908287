import type { Migration } from '@payung/kit/migration.ts';

/** Enrolments, and their roll-ups by agreement, institution, category, regency, election and state. */
export const createEnrolment: Migration = {
  name: 'create-enrolment',
  sql: `
    create extension if not exists btree_gist;

    create table enrolment (
      id uuid primary key default uuidv7(),
      participant_id uuid not null constraint enrolment_participant_id_fkey references participant,
      agreement_id uuid not null,
      category_code text not null,
      institution_code text not null,
      insurer_code text not null,
      region_code text not null,
      election_code text,
      starts_on date not null,
      ends_on date not null,
      wage_base bigint not null check (wage_base > 0),
      state text not null,
      rejection jsonb,
      agreement_version integer,
      programmes text[],
      facts_as_known_at timestamptz(3),
      example boolean not null,
      enrolled_at timestamptz(3) not null,
      check (starts_on <= ends_on),
      constraint enrolment_no_overlap exclude using gist (
        participant_id with =, agreement_id with =, daterange(starts_on, ends_on, '[]') with &&
      ) where (state <> 'REJECTED')
    );
    create index enrolment_participant_id_idx on enrolment (participant_id, id);
    create index enrolment_agreement_id_idx on enrolment (agreement_id, id);
    -- Regions below a region are found by the start of their code.
    create index enrolment_region_code_idx on enrolment (region_code text_pattern_ops);

    create table enrolment_rollup (
      agreement_id uuid not null,
      institution_code text not null,
      category_code text not null,
      -- The regency of the place of duty: a regency of the nation has at most a few hundred rows here.
      regency_code text not null,
      election_code text,
      state text not null,
      example boolean not null,
      people bigint not null,
      unique nulls not distinct (agreement_id, institution_code, category_code, regency_code, election_code, state, example)
    );
    create index enrolment_rollup_regency_code_idx on enrolment_rollup (regency_code text_pattern_ops);

    -- Once per statement, not per row, and in one order, so that concurrent statements cannot lock each other out.
    create function add_to_enrolment_rollup() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into enrolment_rollup as rollup
        (agreement_id, institution_code, category_code, regency_code, election_code, state, example, people)
      select agreement_id, institution_code, category_code, regency_code, election_code, state, example, count(*)
      from (select *, array_to_string((string_to_array(region_code, '.'))[1:2], '.') as regency_code from added) placed
      group by 1, 2, 3, 4, 5, 6, 7
      order by 1, 2, 3, 4, 5, 6, 7
      on conflict (agreement_id, institution_code, category_code, regency_code, election_code, state, example)
        do update set people = rollup.people + excluded.people;
      return null;
    end $$;

    create function move_in_enrolment_rollup() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      insert into enrolment_rollup as rollup
        (agreement_id, institution_code, category_code, regency_code, election_code, state, example, people)
      select agreement_id, institution_code, category_code, regency_code, election_code, state, example, sum(change)
      from (
        select *, array_to_string((string_to_array(region_code, '.'))[1:2], '.') as regency_code, 1 as change from added
        union all
        select *, array_to_string((string_to_array(region_code, '.'))[1:2], '.') as regency_code, -1 as change from removed
      ) placed
      group by 1, 2, 3, 4, 5, 6, 7
      having sum(change) <> 0
      order by 1, 2, 3, 4, 5, 6, 7
      on conflict (agreement_id, institution_code, category_code, regency_code, election_code, state, example)
        do update set people = rollup.people + excluded.people;
      return null;
    end $$;

    create trigger enrolment_added after insert on enrolment
      referencing new table as added for each statement execute function add_to_enrolment_rollup();
    create trigger enrolment_moved after update on enrolment
      referencing new table as added old table as removed for each statement execute function move_in_enrolment_rollup();

    grant select, insert, update on enrolment to :service_role;
    grant select on enrolment_rollup to :service_role;`,
};
