import type { Migration } from '@payung/kit/migration.ts';

/**
 * Rows of people who are enrolled already may tell what nobody has recorded of them yet; who opened, committed and approved an import is
 * known by name, as is who corrected a row; and the new and the known rows of a large preview are listed along an index each.
 */
export const supplementEnrolledPeople: Migration = {
  name: 'supplement-enrolled-people',
  sql: `
    alter table roster_import
      add column rows_to_supplement integer,
      add column rows_supplemented integer not null default 0,
      -- Name and institution, as they were then; the subjects stand beside.
      add column opener jsonb,
      add column committer jsonb,
      add column approver jsonb;

    alter table roster_correction add column corrector jsonb;

    -- The enrolment was there before, and the row tells a telephone number, KPJ or heirs of which none is recorded.
    alter table roster_import_row add column supplements boolean not null default false;

    create index roster_import_row_new_idx on roster_import_row (import_id, row_number) where state = 'READY';
    create index roster_import_row_already_idx on roster_import_row (import_id, row_number) where state = 'ALREADY_ENROLLED';`,
};
