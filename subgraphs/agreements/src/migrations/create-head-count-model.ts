import type { Migration } from '@payung/kit/migration.ts';

/** Seats from a day on, what combined categories consist of, recorded counts of units, and public holidays. */
export const createHeadCountModel: Migration = {
  name: 'create-head-count-model',
  sql: `
    create table officer_seats (
      id uuid primary key default uuidv7(),
      category_code text not null constraint officer_seats_category_code_fkey references officer_category,
      -- Null: from the beginning.
      effective_from date,
      minimum integer not null,
      usual integer not null,
      maximum integer not null,
      source text not null,
      confidence text not null,
      constraint officer_seats_check check (0 <= minimum and minimum <= usual and usual <= maximum and maximum > 0)
    );
    create unique index officer_seats_category_code_idx on officer_seats (category_code, effective_from) nulls not distinct;

    create table officer_category_part (
      category_code text not null constraint officer_category_part_category_code_fkey references officer_category,
      part_code text not null constraint officer_category_part_part_code_fkey references officer_category,
      position integer not null,
      primary key (category_code, part_code)
    );

    -- Seats of combined categories are those of their parts together, and no longer rows of their own.
    insert into officer_seats (category_code, minimum, usual, maximum, source, confidence)
    select code, case code when 'PENDUKUNG_SEK_PPK' then 0 else seats_minimum end, seats_maximum, seats_maximum, seats_source, seats_confidence
    from officer_category
    where seats_minimum is not null
      and code not in ('PPK_DAN_SEKRETARIAT', 'PPS_DAN_SEKRETARIAT', 'PETUGAS_TPS', 'PANWASCAM_DAN_SEKRETARIAT');
    alter table officer_category
      drop column seats_minimum, drop column seats_maximum, drop column seats_source, drop column seats_confidence;

    create table reference_count_import (
      id uuid primary key default uuidv7(),
      rows integer not null,
      recorded_at timestamptz(3) not null
    );

    create table reference_count (
      id uuid primary key default uuidv7(),
      region_code text not null constraint reference_count_region_code_fkey references region,
      election_code text not null constraint reference_count_election_code_fkey references election,
      unit text not null,
      value integer not null constraint reference_count_value_check check (value >= 0),
      counted_on date not null,
      source text not null,
      confidence text not null,
      recorded_at timestamptz(3) not null,
      import_id uuid constraint reference_count_import_id_fkey references reference_count_import
    );
    -- What is in effect is the newest by its own day, then by when it was recorded.
    create index reference_count_region_code_idx on reference_count (election_code, region_code, unit, counted_on, id);

    create table public_holiday (
      day date primary key,
      name_id text not null,
      name_en text not null,
      observed boolean not null,
      source text not null,
      confidence text not null,
      recorded_at timestamptz(3) not null
    );

    grant select on officer_seats, officer_category_part to :service_role;
    grant select, insert on reference_count, reference_count_import to :service_role;
    grant select, insert, update on public_holiday to :service_role;`,
};
