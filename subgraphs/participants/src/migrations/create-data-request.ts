import type { Migration } from '@payung/kit/migration.ts';

/** Requests of people about their own data, and the records of theirs that each is about. */
export const createDataRequest: Migration = {
  name: 'create-data-request',
  sql: `
    create sequence data_request_number as integer;
    create table data_request (
      id uuid primary key default uuidv7(),
      number integer not null default nextval('data_request_number') constraint data_request_number_key unique,
      kind text not null,
      nik_sealed bytea not null,
      nik_fingerprint bytea not null,
      requester text not null,
      verified_by text not null,
      wording_sealed bytea,
      -- The institution that received it; null for the office of the whole nation.
      institution_code text,
      received_at timestamptz(3) not null,
      due_at timestamptz(3) not null,
      state text not null,
      answer_state text,
      -- What is held on the person, as JSON, encrypted.
      answer_sealed bytea,
      gathered_at timestamptz(3),
      closed_at timestamptz(3),
      closing_note_sealed bytea,
      refusal_ground text,
      example boolean not null,
      recorded_at timestamptz(3) not null,
      constraint data_request_answer_check check ((kind = 'ACCESS') = (answer_state is not null)),
      constraint data_request_wording_check check ((kind = 'CORRECTION') = (wording_sealed is not null))
    );
    create index data_request_due_at_idx on data_request (due_at, id);
    create index data_request_nik_fingerprint_idx on data_request (nik_fingerprint);
    create table data_request_record (
      request_id uuid not null constraint data_request_record_request_id_fkey references data_request,
      participant_id uuid not null constraint data_request_record_participant_id_fkey references participant,
      institution_code text not null,
      -- The version of the participant when the request was recorded: a correction makes another one.
      version_before integer not null,
      correction text,
      note_sealed bytea,
      settled_at timestamptz(3),
      primary key (request_id, participant_id)
    );
    create index data_request_record_participant_id_idx on data_request_record (participant_id);
    grant usage on sequence data_request_number to :service_role;
    grant select, insert, update on data_request, data_request_record to :service_role;`,
};
