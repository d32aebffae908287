-- People who may sign in. What a token says of them is read from here each time one is issued or renewed.
create table account (
  subject text primary key,
  -- What the person types: an e-mail address in small letters, or the user name of a demonstration person.
  login text not null,
  name text not null,
  role text not null,
  institution_code text,
  region_codes text[] not null,
  status text not null default 'INVITED',
  suspended_because text,
  demonstration boolean not null default false,
  -- scrypt with its parameters; null until a password was set, and for demonstration people, who share one.
  password_hash text,
  last_signed_in_at timestamptz,
  created_at timestamptz not null default now(),
  created_by_subject text,
  created_by_name text,
  confirmed_at timestamptz not null default now(),
  version integer not null default 1,
  constraint account_login_key unique (login),
  constraint account_status_check check (status in ('INVITED', 'ACTIVE', 'SUSPENDED')),
  constraint account_regions_check check (cardinality(region_codes) between 1 and 20),
  constraint account_login_check check (login = lower(login) and length(login) between 1 and 254)
);
create index account_name_idx on account (lower(name), subject);

-- Links to set a password, each for one use. The token itself is only in the link.
create table invitation (
  token_hash bytea primary key,
  subject text not null references account,
  created_at timestamptz not null default now(),
  created_by_subject text,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  -- A newer link was given, or the account was suspended.
  withdrawn_at timestamptz
);
create index invitation_subject_idx on invitation (subject);

-- Partners' systems. Their institution never changes: another institution is another client.
create table api_client (
  client_id text primary key,
  name text not null,
  institution_code text not null,
  region_codes text[] not null,
  scopes text[] not null,
  quota integer,
  networks text[] not null default '{}',
  status text not null default 'ACTIVE',
  suspended_because text,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  created_by_subject text,
  created_by_name text,
  confirmed_at timestamptz not null default now(),
  version integer not null default 1,
  constraint api_client_status_check check (status in ('ACTIVE', 'SUSPENDED')),
  constraint api_client_regions_check check (cardinality(region_codes) between 1 and 20)
);
create index api_client_name_idx on api_client (lower(name), client_id);

-- Secrets are made here of 256 random bits, so that a plain hash of them cannot be searched.
create table api_client_secret (
  id uuid primary key default gen_random_uuid(),
  client_id text not null references api_client,
  secret_hash bytea not null,
  ending text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz
);
create index api_client_secret_client_idx on api_client_secret (client_id);

-- What clients used, as the gateway reports it, added up by minute, hour and day (Jakarta).
create table client_usage (
  client_id text not null,
  period text not null,
  starts_at timestamptz not null,
  requests bigint not null,
  cost bigint not null,
  refused bigint not null,
  constraint client_usage_pk primary key (client_id, period, starts_at),
  constraint client_usage_period_check check (period in ('MINUTE', 'HOUR', 'DAY'))
);
create index client_usage_starts_idx on client_usage (period, starts_at);

-- Reports that were counted, so that one sent twice counts once.
create table usage_report (
  key text primary key,
  received_at timestamptz not null default now()
);

create table access_review (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  months integer not null,
  due_on date not null,
  opened_at timestamptz not null default now(),
  opened_by_subject text not null,
  opened_by_name text not null,
  total integer not null,
  confirmed integer not null default 0,
  revoked integer not null default 0
);
create index access_review_opened_idx on access_review (opened_at, id);

-- What was held when the review was opened, and what was decided of it.
create table access_review_item (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references access_review,
  position integer not null,
  kind text not null,
  subject text not null,
  name text not null,
  role text not null,
  institution_code text,
  region_codes text[] not null,
  confirmed_at timestamptz not null,
  decision text,
  reason text,
  decided_at timestamptz,
  decided_by_subject text,
  decided_by_name text,
  constraint access_review_item_key unique (review_id, position),
  constraint access_review_item_kind_check check (kind in ('PERSON', 'CLIENT')),
  constraint access_review_item_decision_check check (decision in ('CONFIRM', 'REVOKE')),
  constraint access_review_item_decided_check check ((decision is null) = (decided_at is null))
);

-- What was done with accounts and clients. The service appends and reads; nothing is changed or removed.
create table register_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  action text not null,
  entity_kind text not null,
  entity_id text not null,
  actor_subject text,
  actor_name text,
  reason text,
  request_id text,
  details jsonb not null default '{}'
);
create index register_event_entity_idx on register_event (entity_kind, entity_id, id);

-- Answers to commands, by who asked and their key. No secret and no link is ever in here.
create table command_answer (
  actor_subject text not null,
  command text not null,
  key text not null,
  input_hash bytea not null,
  answer jsonb,
  answered_at timestamptz not null default now(),
  constraint command_answer_pk primary key (actor_subject, command, key)
);
create index command_answer_answered_idx on command_answer (answered_at);

-- Sessions of an account are found by it.
create index provider_record_account_idx on provider_record ((payload ->> 'accountId')) where model in ('Session', 'Grant');

grant select, insert, update on account, invitation, api_client, access_review, access_review_item to identity_app;
grant select, insert, update, delete on api_client_secret, client_usage, usage_report, command_answer to identity_app;
grant select, insert on register_event to identity_app;
