import type { Migration } from '../migration.ts';

/** Webhooks, what they tell, and how it went. What was told is not kept: only of which change, and how each attempt ended. */
export const createWebhook: Migration = {
  name: 'create-webhook',
  sql: `
    create table webhook (
      id uuid primary key default uuidv7(),
      name text not null,
      url text not null,
      client_id text not null,
      types text[] not null,
      kinds text[] not null,
      query text,
      -- The rights of its client, as they were last seen.
      institution_code text not null,
      region_codes text[] not null,
      scopes text[] not null,
      rights_seen_at timestamptz(3) not null,
      -- Null once it is removed.
      secret_sealed bytea,
      secret_made_at timestamptz(3) not null,
      old_secret_sealed bytea,
      old_secret_until timestamptz(3),
      state text not null,
      pause_code text,
      paused_at timestamptz(3),
      failures integer not null default 0,
      -- Up to where in the feed deliveries were made.
      told_position bigint not null,
      told_ordinal integer not null,
      created_at timestamptz(3) not null,
      constraint webhook_secret_check check ((state = 'REMOVED') = (secret_sealed is null)),
      constraint webhook_pause_check check ((state = 'PAUSED') = (paused_at is not null) and (state = 'PAUSED') = (pause_code is not null))
    );
    create index webhook_client_id_idx on webhook (client_id, id);

    create table webhook_delivery (
      id uuid primary key default uuidv7(),
      webhook_id uuid not null constraint webhook_delivery_webhook_id_fkey references webhook,
      -- Null for a test.
      entity_type text,
      entity_id uuid,
      kind text,
      version integer not null,
      happened_at timestamptz(3) not null,
      state text not null,
      -- Attempts since it was made, or since it was last repeated.
      tries integer not null default 0,
      next_attempt_at timestamptz(3),
      constraint webhook_delivery_waits_check check ((state = 'WAITING') = (next_attempt_at is not null))
    );
    create index webhook_delivery_webhook_id_idx on webhook_delivery (webhook_id, id);
    create index webhook_delivery_next_idx on webhook_delivery (webhook_id, next_attempt_at, id) where state = 'WAITING';
    create index webhook_delivery_happened_at_idx on webhook_delivery (happened_at);

    create table webhook_attempt (
      delivery_id uuid not null constraint webhook_attempt_delivery_id_fkey references webhook_delivery on delete cascade,
      number integer not null,
      started_at timestamptz(3) not null,
      duration_ms integer not null,
      status integer,
      problem text,
      primary key (delivery_id, number)
    );

    grant select, insert, update on webhook to :service_role;
    grant select, insert, update, delete on webhook_delivery to :service_role;
    grant select, insert, delete on webhook_attempt to :service_role;`,
};
