-- Browsers that somebody has signed in from: what strangers guess elsewhere does not lock them out. A hash of login and token.
create table known_device (
  device text primary key,
  subject text not null references account,
  seen_at timestamptz not null default now()
);
create index known_device_subject_idx on known_device (subject);
create index known_device_seen_at_idx on known_device (seen_at);

-- The second factor of a person: the secret of their one-time passwords, sealed.
create table second_factor (
  subject text primary key references account,
  secret_sealed bytea not null,
  -- The step of thirty seconds that was used last: each works once.
  last_step bigint not null,
  confirmed_at timestamptz not null default now()
);

-- Codes for the day on which the telephone is lost. Made here of random bits, so that a plain hash of them cannot be searched.
create table recovery_code (
  subject text not null references account,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (subject, code_hash)
);

-- Sign-ins whose password was right and whose second factor is asked for. Tied to the interaction, which only its browser has.
create table sign_in_step (
  uid text primary key,
  subject text not null references account,
  -- The secret that is being set up; null where there is one already.
  secret_sealed bytea,
  attempts integer not null default 0,
  expires_at timestamptz not null
);
create index sign_in_step_expires_at_idx on sign_in_step (expires_at);

-- Private keys are sealed from now on. One from before is sealed by the next process that starts.
alter table signing_key alter column private_jwk drop not null;
alter table signing_key add column private_jwk_sealed bytea;
alter table signing_key add column signs_from timestamptz not null default now();
alter table signing_key add constraint signing_key_held_check check (num_nonnulls(private_jwk, private_jwk_sealed) = 1);

grant select, insert, update, delete on known_device, second_factor, recovery_code, sign_in_step to identity_app;
grant update (private_jwk, private_jwk_sealed), delete on signing_key to identity_app;
