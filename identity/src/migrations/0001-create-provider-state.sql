-- Everything the provider must remember between requests: sessions, grants, interactions, codes and
-- refresh tokens. JWT access tokens are not here: they are verified by signature.
create table provider_record (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  user_code text,
  consumed_at timestamptz,
  expires_at timestamptz,
  constraint provider_record_pk primary key (model, id)
);
create index provider_record_grant_idx on provider_record (grant_id) where grant_id is not null;
create unique index provider_record_uid_idx on provider_record (model, uid) where uid is not null;
create unique index provider_record_user_code_idx on provider_record (model, user_code) where user_code is not null;
create index provider_record_expires_idx on provider_record (expires_at) where expires_at is not null;

create table signing_key (
  kid text primary key,
  private_jwk jsonb not null,
  created_at timestamptz not null default now()
);

-- Attempts to sign in, per account and per address. The subject is a hash: people type all sorts of
-- things, even passwords, into a user name field.
create table sign_in_attempt (
  subject text primary key,
  attempts integer not null,
  window_ends_at timestamptz not null
);

grant usage on schema public to identity_app;
grant select, insert, update, delete on provider_record, sign_in_attempt to identity_app;
grant select, insert on signing_key to identity_app;
