import type { Migration } from '@payung/kit/migration.ts';

/** Conflicts between two enrolments of one person in the same days. They are found by the service and follow the enrolments by themselves. */
export const createEnrolmentConflict: Migration = {
  name: 'create-enrolment-conflict',
  sql: `
    create table enrolment_conflict (
      id uuid primary key default uuidv7(),
      kind text not null,
      -- The smaller key first, so that a pair stands here once.
      first_id uuid not null constraint enrolment_conflict_first_id_fkey references enrolment,
      second_id uuid not null constraint enrolment_conflict_second_id_fkey references enrolment,
      from_on date not null,
      through_on date not null,
      state text not null default 'OPEN',
      detected_at timestamptz(3) not null,
      resolved_at timestamptz(3),
      resolved_by text,
      resolved_institution_code text,
      resolution text,
      constraint enrolment_conflict_pair_key unique (first_id, second_id),
      constraint enrolment_conflict_order_check check (first_id < second_id),
      constraint enrolment_conflict_resolved_check check ((state = 'RESOLVED') = (resolved_at is not null))
    );
    create index enrolment_conflict_second_id_idx on enrolment_conflict (second_id);
    create index enrolment_conflict_state_idx on enrolment_conflict (state, id);
    grant select, insert, update on enrolment_conflict to :service_role;

    -- Whatever changes an enrolment, its conflicts follow in the same statement: their days shrink with it, and one without days lapses.
    create function follow_enrolment_conflicts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update enrolment_conflict conflict
      set from_on = coalesce(lower(now.days), conflict.from_on),
        through_on = coalesce(upper(now.days) - 1, conflict.through_on),
        state = case when conflict.state = 'OPEN' and isempty(now.days) then 'LAPSED' else conflict.state end
      from (
        select pair.id,
          case when 'REJECTED' in (one.state, other.state) then 'empty'::daterange
            else daterange(one.starts_on, one.ends_on + 1) * daterange(other.starts_on, other.ends_on + 1) end as days
        from (
          select touched.id, touched.first_id, touched.second_id from enrolment_conflict touched join changed on changed.id = touched.first_id
          union
          select touched.id, touched.first_id, touched.second_id from enrolment_conflict touched join changed on changed.id = touched.second_id
        ) pair
        join enrolment one on one.id = pair.first_id
        join enrolment other on other.id = pair.second_id
      ) now
      where conflict.id = now.id;
      return null;
    end $$;
    create trigger enrolment_conflicts_follow after update on enrolment
      referencing new table as changed for each statement execute function follow_enrolment_conflicts();`,
};
