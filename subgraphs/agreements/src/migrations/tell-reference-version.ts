import type { Migration } from '@payung/kit/migration.ts';

/** Gives reference data a version: a new one with every change, seen when the change is. */
export const tellReferenceVersion: Migration = {
  name: 'tell-reference-version',
  sql: `
    create table reference_version (
      name text primary key,
      version uuid not null
    );
    insert into reference_version values ('reference', gen_random_uuid());
    create function change_reference_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      update reference_version set version = gen_random_uuid();
      return null;
    end
    $$;
    create trigger region_version after insert or update or delete or truncate on region
      for each statement execute function change_reference_version();
    create trigger institution_version after insert or update or delete or truncate on institution
      for each statement execute function change_reference_version();
    create trigger election_version after insert or update or delete or truncate on election
      for each statement execute function change_reference_version();
    create trigger officer_category_version after insert or update or delete or truncate on officer_category
      for each statement execute function change_reference_version();
    create trigger officer_category_part_version after insert or update or delete or truncate on officer_category_part
      for each statement execute function change_reference_version();
    create trigger officer_seats_version after insert or update or delete or truncate on officer_seats
      for each statement execute function change_reference_version();
    grant select on reference_version to :service_role;`,
};
