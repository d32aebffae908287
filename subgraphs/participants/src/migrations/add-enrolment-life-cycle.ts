import type { Migration } from '@payung/kit/migration.ts';

/** The regency of a place of duty, or the province where that is the place. */
const REGENCY = `array_to_string((string_to_array(region_code, '.'))[1:2], '.')`;

const SERVICE_KEY = 'agreement_id, institution_code, category_code, regency_code, election_code, day';
const DAILY_KEY = 'agreement_id, institution_code, regency_code, election_code, enrolled_on';

/** What days of cover change: one more from the first of a stretch, one less from the day after its last; suspended days are left out. */
const COVERED_DAYS = `
        cross join lateral unnest(datemultirange(daterange(starts_on, ends_on + 1)) - suspended) stretch (days)
        cross join lateral (values (lower(stretch.days), 1), (upper(stretch.days), -1)) turn (day, change)`;

/** States whose days were covered; the same as \`COVERING_STATES\` and \`COUNTED_STATES\` of the table of transitions, which a test holds together. */
const COVERING = `state in ('ENROLLED', 'SUSPENDED', 'ENDED')`;
const COUNTED = `state = 'ENROLLED'`;

const changed = (rows: string, sign: 1 | -1, states: string): string =>
  `select *, ${REGENCY} as regency_code, ${sign} as sign from ${rows} where ${states}`;

const keepRollups = (rowsOf: (states: string) => string): string => `
      insert into enrolment_service_rollup as rollup (${SERVICE_KEY}, change)
      select ${SERVICE_KEY}, sum(turn.change * sign)
      from (${rowsOf(COVERING)}) changed ${COVERED_DAYS}
      group by 1, 2, 3, 4, 5, 6
      having sum(turn.change * sign) <> 0
      order by 1, 2, 3, 4, 5, 6
      on conflict (${SERVICE_KEY}) do update set change = rollup.change + excluded.change;

      insert into enrolment_daily_rollup as rollup (${DAILY_KEY}, people)
      select agreement_id, institution_code, regency_code, election_code, (enrolled_at at time zone 'Asia/Jakarta')::date, sum(sign)
      from (${rowsOf(COUNTED)}) changed
      group by 1, 2, 3, 4, 5
      having sum(sign) <> 0
      order by 1, 2, 3, 4, 5
      on conflict (${DAILY_KEY}) do update set people = rollup.people + excluded.people;`;

/**
 * Suspension, early end, succession and history of enrolments.
 *
 * Who serves on a day is still kept by day: suspended days are taken out of it, and days served before an early end stay in. Who
 * counts as enrolled is found by state alone, so that a place that was handed on counts once.
 */
export const addEnrolmentLifeCycle: Migration = {
  name: 'add-enrolment-life-cycle',
  sql: `
    alter table enrolment
      add column version integer not null default 1,
      -- Null unless the enrolment was ended early.
      add column planned_ends_on date,
      add column suspended datemultirange not null default '{}',
      add column follows_id uuid,
      add column follows_how text;

    -- An enrolment that ended before its first day has no days: its last lies one before its first.
    alter table enrolment
      drop constraint enrolment_check,
      drop constraint enrolment_no_overlap;
    alter table enrolment
      add constraint enrolment_follows_id_fkey foreign key (follows_id) references enrolment,
      add constraint enrolment_period_check check (
        starts_on <= ends_on or (ends_on = starts_on - 1 and state in ('ENDED', 'REJECTED'))
      ),
      add constraint enrolment_suspended_check check (state <> 'SUSPENDED' or upper_inf(suspended)),
      add constraint enrolment_follows_check check ((follows_id is null) = (follows_how is null)),
      add constraint enrolment_no_overlap exclude using gist (
        participant_id with =, agreement_id with =, daterange(starts_on, ends_on + 1) with &&
      ) where (state <> 'REJECTED');
    -- One place is handed on once.
    create unique index enrolment_follows_id_key on enrolment (follows_id) where state <> 'REJECTED';

    create table enrolment_event (
      id uuid primary key default uuidv7(),
      enrolment_id uuid not null constraint enrolment_event_enrolment_id_fkey references enrolment,
      step text not null,
      on_date date not null,
      reason text,
      subject text,
      actor_name text,
      institution_code text,
      recorded_at timestamptz(3) not null
    );
    create index enrolment_event_enrolment_id_idx on enrolment_event (enrolment_id, id);
    grant select, insert on enrolment_event to :service_role;

    create or replace function add_to_coverage_rollups() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin${keepRollups((states) => changed('added', 1, states))}
      return null;
    end $$;

    create or replace function move_in_coverage_rollups() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin${keepRollups((states) => `${changed('added', 1, states)} union all ${changed('removed', -1, states)}`)}
      return null;
    end $$;`,
};
