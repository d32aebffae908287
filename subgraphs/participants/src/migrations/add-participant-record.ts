import type { Migration } from '@payung/kit/migration.ts';

/** What is recorded of a person beyond their identity, and their heirs. Personal values are sealed as the NIK is. */
export const addParticipantRecord: Migration = {
  name: 'add-participant-record',
  sql: `
    alter table participant
      add column version integer not null default 1,
      add column phone_sealed bytea,
      add column kpj_sealed bytea,
      add column collection_ground text,
      add column collection_purpose text,
      add column told_on date,
      add constraint participant_collection_check check ((collection_ground is null) = (collection_purpose is null));

    create table participant_heir (
      participant_id uuid not null constraint participant_heir_participant_id_fkey references participant,
      position integer not null,
      relation text not null,
      -- Name, telephone number and account, in one.
      details_sealed bytea not null,
      share_basis_points integer,
      primary key (participant_id, position)
    );
    -- A list of heirs is replaced as a whole; what was done stands in the trail.
    grant select, insert, delete on participant_heir to :service_role;`,
};
