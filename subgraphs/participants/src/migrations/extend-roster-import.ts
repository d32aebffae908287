import type { Migration } from '@payung/kit/migration.ts';

/** Rosters with telephone, KPJ, heirs and polling station; cells that were corrected; and who took an import back. */
export const extendRosterImport: Migration = {
  name: 'extend-roster-import',
  sql: `
    alter table enrolment
      add column polling_station text
        constraint enrolment_polling_station_check check (polling_station ~ '^[0-9]{3}$');

    alter table roster_import
      add column rows_corrected integer not null default 0,
      add column rows_kept integer not null default 0,
      -- Who took it back and why: their names stand in the history of each enrolment.
      add column undo jsonb;

    alter table roster_import_row
      add column polling_station text,
      add column phone_sealed bytea,
      add column kpj_sealed bytea,
      add column heir_relations text[],
      -- Each as participant_heir.details_sealed.
      add column heir_details bytea[],
      -- Cells that could not be read, as JSON, encrypted.
      add column unread_sealed bytea,
      add column corrected boolean not null default false,
      -- Why an undo left the enrolment of this row as it is.
      add column kept_for text;
    create index roster_import_row_corrected_idx on roster_import_row (import_id, row_number) where corrected;

    -- Beside the rows, which each preview writes anew: a correction holds for all of them. Appended to, never changed.
    create table roster_correction (
      id uuid primary key default uuidv7(),
      import_id uuid not null constraint roster_correction_import_id_fkey references roster_import,
      row_number integer not null,
      field text not null,
      -- Null once the import was purged.
      text_sealed bytea,
      was_proposed boolean not null,
      corrected_by text not null,
      corrected_at timestamptz(3) not null
    );
    create index roster_correction_row_idx on roster_correction (import_id, row_number, id);
    grant select, insert, update (text_sealed) on roster_correction to :service_role;`,
};
