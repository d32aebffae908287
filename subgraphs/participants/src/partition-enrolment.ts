import { setTimeout as wait } from 'node:timers/promises';

import { Client, escapeIdentifier as name, escapeLiteral as text } from 'pg';

import { readMigrationUrl } from './env.ts';

/** The part that holds what was enrolled before there were parts, whatever has no part of its own, and what waits for its election. */
const REST = 'enrolment_rest';

const ELECTION_CODE = /^[A-Z][A-Z0-9-]{2,40}$/;

/** How dividing goes about it. */
export interface Patience {
  /** For how long it tries to have the tables for itself, milliseconds. */
  readonly triesForMs?: number;
}

/**
 * Divides enrolments by election, on a running system: whoever is enrolled for one of these elections from now on stands in a part of its
 * own. What is there stays where it is, as the part of all others, so that no row is copied and nobody waits for longer than it takes to
 * look at one empty table. Does nothing for an election that has its part already; may be run again for each new one, before its first
 * enrolment.
 *
 * @param url the connection of the database's owner
 * @throws Error when somebody is enrolled for one of the elections already: they would have to be moved
 */
export async function partitionEnrolment(
  url: string,
  elections: readonly string[],
  { triesForMs = TRIES_FOR_MS }: Patience = {},
): Promise<void> {
  const wrong = elections.find((code) => !ELECTION_CODE.test(code));
  if (wrong !== undefined) throw new Error(`"${wrong}" is not the code of an election, as in PEMILU-2029.`);
  const client = new Client({ connectionString: url, application_name: 'payung-partition', lock_timeout: 5_000 });
  await client.connect();
  try {
    if (!(await isPartitioned(client))) await begin(client, triesForMs);
    for (const election of elections) await addPart(client, election, triesForMs);
    // Nobody else does it for a table of parts.
    await client.query('analyze enrolment');
  } finally {
    await client.end();
  }
}

async function isPartitioned(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `select from pg_class where oid = 'public.enrolment'::regclass and relkind = 'p'`,
  );
  return rows.length > 0;
}

interface Found {
  readonly name: string;
  readonly definition: string;
}

/** Puts a table of parts in the place of the one table, which becomes its first part. */
async function begin(client: Client, triesForMs: number): Promise<void> {
  const list = async (sql: string): Promise<readonly Found[]> => (await client.query<Found>(sql)).rows;
  const triggers = await list(
    `select tgname as name, pg_get_triggerdef(oid) as definition from pg_trigger where tgrelid = 'enrolment'::regclass and not tgisinternal`,
  );
  const indexes = await list(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = 'enrolment'::regclass and not indisunique and not indisexclusion`,
  );
  const outward = await list(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and conrelid = 'enrolment'::regclass and confrelid <> conrelid`,
  );
  const { rows: inward } = await client.query<{ table: string; column: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name, (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as column
     from pg_constraint where contype = 'f' and confrelid = 'enrolment'::regclass`,
  );
  const grants = await list(
    `select grantee::regrole::text as name, privilege_type as definition
     from pg_class cross join lateral aclexplode(relacl) where oid = 'enrolment'::regclass and grantee <> relowner`,
  );
  const statements = [
    // Who refers to an enrolment could be held to one part only: from now on a trigger looks whether it is there.
    ...inward.map((each) => `alter table ${each.table} drop constraint ${name(each.name)}`),
    ...triggers.map((each) => `drop trigger ${name(each.name)} on enrolment`),
    `alter table enrolment rename to ${REST}`,
    ...indexes.map((each) => `alter index ${each.name} rename to ${name(partOf(each.name, 'rest'))}`),
    `create table enrolment (like ${REST} including defaults including constraints) partition by list (election_code)`,
    ...outward.map((each) => `alter table enrolment add constraint ${name(each.name)} ${each.definition}`),
    ...indexes.map((each) => each.definition),
    `alter table enrolment attach partition ${REST} default`,
    ...triggers.map((each) => each.definition),
    IS_THERE,
    ...inward.map(({ table, column }) => {
      const at = table === 'enrolment' ? 'enrolment' : table;
      return `create constraint trigger ${name(`${table}_${column}_is_there`)} after insert or update of ${name(column)} on ${at}
        deferrable initially immediate for each row when (new.${name(column)} is not null)
        execute function enrolment_is_there(${text(column)})`;
    }),
    NO_OVERLAP,
    ...grants.flatMap((each) => [
      `grant ${each.definition} on enrolment to ${name(unquoted(each.name))}`,
      `revoke ${each.definition} on ${REST} from ${name(unquoted(each.name))}`,
    ]),
    `create index enrolment_rest_pending_idx on ${REST} (participant_id, agreement_id) where election_code is null`,
  ];
  await withTables(client, { others: inward.map(({ table }) => table), triesForMs }, statements);
}

/** What refers to an enrolment refers to one that is there. They are never deleted, nor do their keys change. */
const IS_THERE = `
  create function enrolment_is_there() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from enrolment where id = (to_jsonb(new) ->> tg_argv[0])::uuid) then
      raise foreign_key_violation using message = format('%I.%I refers to no enrolment', tg_table_name, tg_argv[0]);
    end if;
    return null;
  end $$`;

/**
 * Within a part its own constraint refuses two enrolments of a person under one agreement in the same days. All enrolments of an agreement
 * stand in one part, but for those that wait for their election: those are compared here. Whoever enrols a person holds that person's row,
 * so that nobody comes in between.
 */
const NO_OVERLAP = `
  create function enrolment_no_overlap_between_parts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if exists (
      select from added join enrolment other
        on other.participant_id = added.participant_id and other.agreement_id = added.agreement_id
        and daterange(other.starts_on, other.ends_on + 1) && daterange(added.starts_on, added.ends_on + 1)
      where added.election_code is not null and other.election_code is null and added.state <> 'REJECTED' and other.state <> 'REJECTED'
    ) or exists (
      select from (select * from added where election_code is null and state <> 'REJECTED') waiting
      cross join lateral (
        select from enrolment other
        where other.participant_id = waiting.participant_id and other.agreement_id = waiting.agreement_id
          and other.election_code is not null and other.state <> 'REJECTED'
          and daterange(other.starts_on, other.ends_on + 1) && daterange(waiting.starts_on, waiting.ends_on + 1)
        limit 1
      ) found
    ) then
      raise exclusion_violation using message = 'the person is enrolled under this agreement in these days', constraint = 'enrolment_no_overlap';
    end if;
    if exists (
      select from (select * from added where follows_id is not null and state <> 'REJECTED') next
      cross join lateral (
        select from enrolment other
        where other.follows_id = next.follows_id and other.id <> next.id and other.state <> 'REJECTED' limit 1
      ) found
    ) then
      raise unique_violation using message = 'one place is handed on once', constraint = 'enrolment_follows_id_key';
    end if;
    return null;
  end $$;
  create trigger enrolment_parts_added after insert on enrolment
    referencing new table as added for each statement execute function enrolment_no_overlap_between_parts();
  create trigger enrolment_parts_moved after update on enrolment
    referencing new table as added for each statement execute function enrolment_no_overlap_between_parts()`;

/** Makes the part of an election. What is left in the rest was looked at before anybody had to wait. */
async function addPart(client: Client, election: string, triesForMs: number): Promise<void> {
  const part = partOf('enrolment', election);
  const { rows: known } = await client.query('select from pg_class where oid = to_regclass($1)', [part]);
  if (known.length > 0) return;
  const { rows: there } = await client.query('select from enrolment where election_code = $1 limit 1', [election]);
  if (there.length > 0)
    throw new Error(
      `Somebody is enrolled for ${election} already: their part has to be there before the first of them.`,
    );
  const notHere = name(partOf('enrolment_rest_not', election));
  const { rows: own } = await client.query<Found>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = '${REST}'::regclass and contype in ('p', 'x')
     union all
     select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
     where indrelid = '${REST}'::regclass and indisunique and not indisprimary`,
  );
  // The rest is searched while everybody works; then it is known to have nobody, and is not searched again under the lock.
  await withTables(client, { others: [], triesForMs }, [
    `alter table ${REST} drop constraint if exists ${notHere}`,
    `alter table ${REST} add constraint ${notHere} check (election_code is null or election_code <> ${text(election)}) not valid`,
  ]);
  await client.query(`alter table ${REST} validate constraint ${notHere}`);
  await withTables(client, { others: [], triesForMs }, [
    `create table ${name(part)} (like enrolment including defaults including constraints)`,
    ...own.map((each) =>
      each.definition.startsWith('CREATE')
        ? each.definition.replace(/INDEX \S+ ON \S+/, `INDEX ${name(partOf(each.name, election))} ON ${name(part)}`)
        : `alter table ${name(part)} add constraint ${name(partOf(each.name, election))} ${each.definition}`,
    ),
    `alter table enrolment attach partition ${name(part)} for values in (${text(election)})`,
    `alter table ${REST} drop constraint ${notHere}`,
  ]);
}

/**
 * Runs statements with enrolments and what refers to them to itself. It takes all tables at one moment or none and tries again: whoever
 * waited for one with another in hand could stand in a circle with those who work, and those behind would wait with it.
 */
async function withTables(
  client: Client,
  { others, triesForMs }: { readonly others: readonly string[]; readonly triesForMs: number },
  statements: readonly string[],
): Promise<void> {
  const until = performance.now() + triesForMs;
  // People too: a part that takes over the constraint of the whole changes its triggers there.
  const tables = [...new Set(['participant', 'enrolment', ...others])].join(', ');
  for (;;) {
    await client.query('begin');
    try {
      await client.query(`lock table ${tables} in access exclusive mode nowait`);
      for (const statement of statements) await client.query(statement);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || performance.now() > until) throw error;
      await wait(20);
    }
  }
}

const TRIES_FOR_MS = 30_000;
const LOCK_NOT_AVAILABLE = '55P03';

/** The name of a part of a table, an index or a constraint: `enrolment_pemilu_2029`. */
function partOf(whole: string, election: string): string {
  return `${whole}_${election.toLowerCase().replaceAll('-', '_')}`.slice(0, 63);
}

const unquoted = (role: string): string => role.replace(/^"(.*)"$/, '$1');

if (import.meta.main) await partitionEnrolment(readMigrationUrl(), process.argv.slice(2));
