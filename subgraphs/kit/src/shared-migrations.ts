import type { Migration } from './migration.ts';

/** Tables that every subgraph's database has. */
export const sharedMigrations: readonly Migration[] = [
  {
    name: 'create-audit-event',
    sql: `
      create table audit_event (
        id uuid primary key default uuidv7(),
        happened_at timestamptz(3) not null,
        subject text not null,
        client_id text not null,
        role text not null,
        institution_code text,
        action text not null,
        entity_type text not null,
        entity_id text not null,
        request_id text not null,
        details jsonb not null default '{}'
      );
      create index audit_event_entity_idx on audit_event (entity_type, entity_id, id);
      -- The service appends and reads; nobody but the owner could change what was written.
      grant select, insert on audit_event to :service_role;`,
  },
  {
    name: 'create-idempotency-key',
    sql: `
      create table idempotency_key (
        subject text not null,
        command text not null,
        key text not null,
        input_hash bytea not null,
        answer jsonb,
        created_at timestamptz(3) not null default now(),
        primary key (subject, command, key)
      );
      create index idempotency_key_created_at_idx on idempotency_key (created_at);
      grant select, insert, update, delete on idempotency_key to :service_role;`,
  },
];

/** Finds what somebody has done in the last minute, for readers who must see it: a replica may not have it yet. */
export const findRecentCommands: Migration = {
  name: 'find-recent-commands',
  sql: `create index idempotency_key_subject_created_at_idx on idempotency_key (subject, created_at);`,
};
