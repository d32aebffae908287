import type { Migration } from '../migration.ts';

/** Lets the trail be sealed: see docs/decisions/0015-the-trail-is-sealed-behind-its-writers.md. */
export const sealAuditEvents: Migration = {
  name: 'seal-audit-events',
  sql: `
    alter table audit_event
      add column actor_name text,
      -- Numbers of transactions are given out in order: all below the oldest one under way are settled, so that nothing is passed over.
      add column transaction_id bigint not null default pg_current_xact_id()::text::bigint;
    create index audit_event_transaction_idx on audit_event (transaction_id, id);
    create index audit_event_happened_at_idx on audit_event (happened_at, id);
    create index audit_event_subject_idx on audit_event (subject, happened_at, id);
    create index audit_event_action_idx on audit_event (action, happened_at, id);

    create table audit_link (
      position bigint primary key,
      event_id uuid not null,
      -- The subject of the record: its type and key, hashed.
      chain uuid not null,
      chain_position integer not null,
      hash bytea not null,
      constraint audit_link_event_key unique (event_id),
      -- A chain never forks: each place in it is taken once.
      constraint audit_link_chain_key unique (chain, chain_position)
    );
    create table audit_anchor (
      number integer primary key,
      from_position bigint not null,
      through_position bigint not null,
      -- How far the trail was read: what was written before is sealed.
      through_transaction bigint not null,
      through_event uuid not null,
      sealed_at timestamptz(3) not null,
      hash bytea not null
    );
    -- As of the trail itself: the service appends and reads.
    grant select, insert on audit_link, audit_anchor to :service_role;`,
};
