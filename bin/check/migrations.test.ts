import { expect, test } from 'vitest';

import { findUnsafeStatements } from './migrations.ts';
import { splitSql } from './split-sql.ts';

const told = (sql: string): string => findUnsafeStatements({ name: 'step', sql }).join('\n');

test.each<[string, RegExp]>([
  ['create index claim_at_idx on claim (at)', /makes writers wait/],
  ['create unique index if not exists claim_at_idx on public.claim (at)', /makes writers wait/],
  ['create index on claim (at)', /makes writers wait/],
  ['alter table claim alter column amount type numeric', /write the whole table anew/],
  ['alter table claim alter amount set data type bigint', /write the whole table anew/],
  ['alter table claim alter column at set not null', /reads the whole table/],
  ['alter table claim add column note text not null', /fails as soon as there is a row/],
  ['alter table claim add column key uuid default gen_random_uuid()', /writes the whole table anew/],
  ['alter table claim add column day date generated always as (at::date) stored', /writes the whole table anew/],
  ['alter table claim add constraint positive check (amount > 0)', /add it not valid/],
  ['alter table only claim add constraint who foreign key (person) references person', /add it not valid/],
  ['alter table claim add constraint number_key unique (number)', /using index/],
  ['update claim set at = now()', /fill in chunks/],
  ['update claim set at = now() where at is null', /fill in chunks/],
  ['delete from claim', /all rows in one transaction/],
  ['alter table claim drop column note', /version before still uses/],
  ['alter table claim rename column note to remark', /version before still uses/],
  ['drop table claim', /version before still uses/],
  ['truncate claim', /version before still uses/],
  ['lock table claim in exclusive mode', /locks the table/],
  ['reindex table claim', /locks the table/],
  ['create table other (); create index on claim (at)', /makes writers wait/],
])('%s holds up a busy table or breaks the version before', (sql, problem) => expect(told(sql)).toMatch(problem));

test.each([
  'create index concurrently claim_at_idx on claim (at)',
  'create table claim (id uuid primary key); create index on claim (id); alter table claim add constraint a check (true)',
  'alter table claim add column note text',
  "alter table claim add column state text not null default 'NEW'",
  'alter table claim add constraint positive check (amount > 0) not valid',
  'alter table claim validate constraint positive',
  'alter table claim add constraint number_key unique using index number_idx',
  "delete from setting where name = 'old'",
  "comment on table claim is 'update claim set at = now(); drop table claim'",
  'create function f() returns void language sql as $$ update claim set at = now(); drop table claim $$',
  '-- safe: because the table holds one row for each officer category\nupdate officer_category set seats = 1',
  '/* update claim set at = 1; */ select 1',
])('%s is let through', (sql) => expect(told(sql)).toBe(''));

test('a script is cut where its statements end, and nowhere else', () => {
  const script =
    '-- one; two\nselect \';\' as "a;b"; create function f() as $body$ begin; end; $body$; /* ; */\n\nselect 5 - 3 / 1';
  expect(splitSql(script)).toEqual([
    { text: 'select \';\' as "a;b"', comments: 'one; two' },
    { text: 'create function f() as $body$ begin; end; $body$', comments: '' },
    { text: 'select 5 - 3 / 1', comments: '' },
  ]);
});
