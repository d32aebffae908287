-- What ended before its access tokens expired, for whoever verifies tokens. Rows outlive those tokens by minutes and no more.
create table ended_access (
  id bigint generated always as identity primary key,
  -- `session:<sid>` or `subject:<sub>`, as the claims of a token name it.
  key text not null,
  -- Tokens made of a lower version of the account or client are refused; null refuses all.
  below_version integer,
  expires_at timestamptz not null default now() + interval '15 minutes',
  -- The transaction that ended it. A reader that has seen everything before a transaction asks for what came with it or later, and misses nothing,
  -- in whatever order transactions are committed.
  ended_in xid8 not null default pg_current_xact_id()
);
create index ended_access_ended_in_idx on ended_access (ended_in);
create index ended_access_expires_at_idx on ended_access (expires_at);

-- The browser that a sign-in was begun from, as its owner is shown it: a family and a system, never the whole of what it sends.
create table sign_in_device (
  grant_id text primary key,
  browser text,
  system text,
  expires_at timestamptz not null
);
create index sign_in_device_expires_at_idx on sign_in_device (expires_at);

grant select, insert, delete on ended_access, sign_in_device to identity_app;
