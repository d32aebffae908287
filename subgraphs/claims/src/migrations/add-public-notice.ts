import type { Migration } from '@payung/kit/migration.ts';

/** Notices of people without an account: that nobody has confirmed them, the number that was given, and how many came from where within the hour. */
export const addPublicNotice: Migration = {
  name: 'add-public-notice',
  sql: `
    alter table claim add column unconfirmed boolean not null default false;
    alter table claim_notice
      add column reference text,
      add column confirmed_at timestamptz(3),
      add column confirmed_by_name text;

    create table notice_allowance (
      -- A hash of where notices come from, another one every day.
      subject text not null,
      kind text not null check (kind in ('PLACE', 'ALL')),
      -- When nothing of it is used any more.
      full_at timestamptz not null,
      primary key (subject, kind)
    );
    create index notice_allowance_full_at_idx on notice_allowance (full_at);
    grant select, insert, update, delete on notice_allowance to :service_role;`,
};

/** No number is given twice. */
export const indexNoticeReference: Migration = {
  name: 'index-notice-reference',
  online: true,
  sql: `create unique index concurrently claim_notice_reference_key on claim_notice (reference) where reference is not null;`,
};

/** The queue of notices that wait to be confirmed. */
export const indexUnconfirmed: Migration = {
  name: 'index-unconfirmed-notice',
  online: true,
  sql: `create index concurrently claim_unconfirmed_idx on claim (due_at, id) where unconfirmed;`,
};
