import type { Migration } from '@payung/kit/migration.ts';

const KEY = 'region_code, election_code, dismissed, withdrawn, undecided, example';

/** One line for each region that a claim is counted for, with the sign of what becomes of it. */
const counted = (rows: string, sign: 1 | -1): string => `
        select place.code as region_code, election_code, left_in is not distinct from 'NOTICED' as dismissed, state = 'WITHDRAWN' as withdrawn,
          cover_answer = 'CANNOT_TELL' as undecided, example, ${sign} as sign
        from ${rows}
        cross join lateral (select coalesce(string_to_array(region_code, '.'), '{}') as parts) duty
        cross join lateral (
          select array_to_string(duty.parts[1:2], '.') as code
          union select array_to_string(duty.parts[1:depth], '.') from generate_series(3, cardinality(duty.parts)) depth
        ) place
        where state <> 'NOTICED'`;

const keepRollup = (rows: string): string => `
      insert into claim_rollup as rollup (${KEY}, claims)
      select ${KEY}, sum(sign)
      from (${rows}) changed
      group by 1, 2, 3, 4, 5, 6
      having sum(sign) <> 0
      order by 1, 2, 3, 4, 5, 6
      on conflict (${KEY}) do update set claims = rollup.claims + excluded.claims;`;

/**
 * A roll-up that answers how many claims there are in a region without reading claims. Each stands in it under the regency of its place of
 * duty (the province where that is the place, nothing where the place is not known), and under the district and the village below, so that a nation or a province is a sum
 * of regencies. Early notices are left out: they are no claims yet.
 *
 * Whoever writes claims waits while those that are there are counted: one short row for each.
 */
export const countClaims: Migration = {
  name: 'count-claims',
  sql: `
    create table claim_rollup (
      region_code text not null,
      election_code text,
      -- An early notice that was never confirmed.
      dismissed boolean not null,
      withdrawn boolean not null,
      -- Nobody could tell yet whether cover held.
      undecided boolean not null,
      example boolean not null,
      claims bigint not null,
      unique nulls not distinct (${KEY})
    );
    -- Each claim once.
    create index claim_rollup_regency_idx on claim_rollup (region_code) where region_code not like '%.%.%';

    -- Once per statement, not per row, and in one order, so that concurrent statements cannot lock each other out.
    create function add_to_claim_rollup() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin${keepRollup(counted('added', 1))}
      return null;
    end $$;
    create function move_in_claim_rollup() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin${keepRollup(`${counted('added', 1)} union all ${counted('removed', -1)}`)}
      return null;
    end $$;
    create trigger claim_count_added after insert on claim
      referencing new table as added for each statement execute function add_to_claim_rollup();
    create trigger claim_count_moved after update on claim
      referencing new table as added old table as removed for each statement execute function move_in_claim_rollup();

    -- After the triggers, which wait for whoever is writing: from here on nothing comes that they do not see.
    ${keepRollup(counted('claim', 1))}

    grant select on claim_rollup to :service_role;`,
};

/** Claims by the other enrolments of their person, for whoever looks for claims of one incident. */
export const findByRelatedEnrolment: Migration = {
  name: 'find-by-related-enrolment',
  online: true,
  sql: `create index concurrently claim_related_enrolment_ids_idx on claim using gin (related_enrolment_ids);`,
};
