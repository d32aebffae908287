import type { Migration } from '@payung/kit/migration.ts';

/** The regency of a place of duty, or the province where that is the place. */
const REGENCY = `array_to_string((string_to_array(region_code, '.'))[1:2], '.')`;

/** What a service period changes: one more from its first day, one less from the day after its last. */
const SERVICE_DAYS = `cross join lateral (values (starts_on, 1), (ends_on + 1, -1)) turn (day, change)`;

const SERVICE_KEY = 'agreement_id, institution_code, category_code, regency_code, election_code, day';
const DAILY_KEY = 'agreement_id, institution_code, regency_code, election_code, enrolled_on';

/** One row for each row of a transition table that holds, with the sign of what becomes of it. */
const changed = (rows: string, sign: 1 | -1): string =>
  `select *, ${REGENCY} as regency_code, ${sign} as sign from ${rows} where state = 'ENROLLED'`;

const keepRollups = (rows: string): string => `
      insert into enrolment_service_rollup as rollup (${SERVICE_KEY}, change)
      select ${SERVICE_KEY}, sum(turn.change * sign)
      from (${rows}) changed ${SERVICE_DAYS}
      group by 1, 2, 3, 4, 5, 6
      having sum(turn.change * sign) <> 0
      order by 1, 2, 3, 4, 5, 6
      on conflict (${SERVICE_KEY}) do update set change = rollup.change + excluded.change;

      insert into enrolment_daily_rollup as rollup (${DAILY_KEY}, people)
      select agreement_id, institution_code, regency_code, election_code, (enrolled_at at time zone 'Asia/Jakarta')::date, sum(sign)
      from (${rows}) changed
      group by 1, 2, 3, 4, 5
      having sum(sign) <> 0
      order by 1, 2, 3, 4, 5
      on conflict (${DAILY_KEY}) do update set people = rollup.people + excluded.people;`;

/**
 * Roll-ups that answer who serves on a day and how fast enrolment goes, without reading enrolments.
 *
 * Who serves: for each day on which the number changes, by how many. The sum up to a day is who serves on it; a category has
 * a few such days, since officers of one kind begin and end together.
 */
export const createCoverageRollups: Migration = {
  name: 'create-coverage-rollups',
  sql: `
    create table enrolment_service_rollup (
      agreement_id uuid not null,
      institution_code text not null,
      category_code text not null,
      regency_code text not null,
      election_code text,
      day date not null,
      change bigint not null,
      unique nulls not distinct (${SERVICE_KEY})
    );
    create index enrolment_service_rollup_regency_code_idx on enrolment_service_rollup (regency_code text_pattern_ops);

    -- By the day of enrolment in Jakarta.
    create table enrolment_daily_rollup (
      agreement_id uuid not null,
      institution_code text not null,
      regency_code text not null,
      election_code text,
      enrolled_on date not null,
      people bigint not null,
      unique nulls not distinct (${DAILY_KEY})
    );
    create index enrolment_daily_rollup_enrolled_on_idx on enrolment_daily_rollup (enrolled_on);

    create index enrolment_rollup_institution_code_idx on enrolment_rollup (institution_code text_pattern_ops);

    -- As the first roll-up: once per statement and in one order, so that concurrent statements cannot lock each other out.
    create function add_to_coverage_rollups() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin${keepRollups(changed('added', 1))}
      return null;
    end $$;

    create function move_in_coverage_rollups() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin${keepRollups(`${changed('added', 1)} union all ${changed('removed', -1)}`)}
      return null;
    end $$;

    create trigger enrolment_coverage_added after insert on enrolment
      referencing new table as added for each statement execute function add_to_coverage_rollups();
    create trigger enrolment_coverage_moved after update on enrolment
      referencing new table as added old table as removed for each statement execute function move_in_coverage_rollups();

    insert into enrolment_service_rollup (${SERVICE_KEY}, change)
    select ${SERVICE_KEY}, sum(turn.change) from (${changed('enrolment', 1)}) changed ${SERVICE_DAYS}
    group by 1, 2, 3, 4, 5, 6 having sum(turn.change) <> 0;
    insert into enrolment_daily_rollup (${DAILY_KEY}, people)
    select agreement_id, institution_code, regency_code, election_code, (enrolled_at at time zone 'Asia/Jakarta')::date, count(*)
    from (${changed('enrolment', 1)}) changed group by 1, 2, 3, 4, 5;

    grant select on enrolment_service_rollup, enrolment_daily_rollup to :service_role;`,
};
