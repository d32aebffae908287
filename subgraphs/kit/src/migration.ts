import { setTimeout as wait } from 'node:timers/promises';

import { runMigrations as migrateJobQueue } from 'graphile-worker';
import { Client } from 'pg';

/** One forward step of a database. Merged steps are never edited: a further step mends them. */
export interface Migration {
  /** Verb and noun, as in `create-claim`. Unique within a database. */
  readonly name: string;
  /** What to run, in one transaction. */
  readonly sql: string;
  /**
   * The step is a single `create index concurrently` or `drop index concurrently`: it makes nobody wait, and runs outside of a transaction.
   * One that broke off leaves an index that is not valid, which is removed before it is tried again.
   */
  readonly online?: true;
}

/** A database with the steps that bring it up to date. */
export interface MigrationPlan {
  /** The owner's connection: it may change the schema. */
  readonly url: string;
  /** The role that the service itself connects as: it may read and write rows, and nothing else. */
  readonly serviceRole: string;
  /** All steps, in order. */
  readonly migrations: readonly Migration[];
  /** Whether the service has a job queue. */
  readonly jobs: boolean;
}

const LOCK = 4_242_001;

/**
 * Brings a database up to date. Only one process at a time does it (an advisory lock), each step in a
 * transaction of its own; a step that waits more than five seconds for a busy table gives up and says so.
 *
 * @returns the names of the steps that ran
 * @throws Error when the recorded history is not a prefix of the list
 */
export async function migrate(plan: MigrationPlan): Promise<readonly string[]> {
  const client = new Client({ connectionString: plan.url, application_name: 'payung-migrate' });
  await client.connect();
  try {
    await takeLock(client);
    // Of a session, so that it holds for every statement: nobody waits long behind one that waits for a busy table.
    await client.query("set lock_timeout = '5s'");
    await client.query(`
      create table if not exists migration (
        name text primary key,
        position integer not null unique,
        ran_at timestamptz not null default now()
      )`);
    const ran = await runPending(client, plan);
    if (plan.jobs) await prepareJobQueue(client, plan);
    return ran;
  } finally {
    await client.end();
  }
}

async function runPending(client: Client, plan: MigrationPlan): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by position');
  rows.forEach(({ name }, index) => {
    if (plan.migrations[index]?.name !== name) {
      throw new Error(
        `The database has run migration "${name}", which this version does not know at that place: it is newer than the code.`,
      );
    }
  });
  const pending = plan.migrations.slice(rows.length);
  for (const [index, { name, sql, online }] of pending.entries()) {
    const statement = sql.replaceAll(':service_role', client.escapeIdentifier(plan.serviceRole));
    if (online === true) await runOnline(client, statement);
    await client.query('begin');
    if (online !== true) await client.query(statement);
    await client.query('insert into migration (name, position) values ($1, $2)', [name, rows.length + index]);
    await client.query('commit');
  }
  return pending.map(({ name }) => name);
}

/**
 * Waits until no other process migrates. By asking again and again: a statement that waits inside the server would hold a snapshot, for
 * which an index that is built concurrently waits in turn.
 */
async function takeLock(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]);
    if (rows[0]?.taken === true) return;
    await wait(50);
  }
}

/** Runs a step that cannot stand in a transaction, and may have broken off before. */
async function runOnline(client: Client, sql: string): Promise<void> {
  const [, made] = /^\s*create (?:unique )?index concurrently (?:if not exists )?(\w+) on /i.exec(sql) ?? [];
  if (made !== undefined) {
    const { rowCount } = await client.query(
      'select from pg_index where indexrelid = to_regclass($1) and not indisvalid',
      [made],
    );
    if (rowCount === 1) await client.query(`drop index concurrently ${client.escapeIdentifier(made)}`);
  } else if (!/^\s*drop index concurrently /i.test(sql)) {
    throw new Error('A migration that is online makes or drops one index concurrently, and does nothing else.');
  }
  await client.query(sql);
}

/**
 * The queue's own tables come from its library; the service may use them and not change them. The library puts
 * row security on some and writes no policy, so that only their owner would see a row: the service gets one.
 */
async function prepareJobQueue(client: Client, plan: MigrationPlan): Promise<void> {
  await migrateJobQueue({ connectionString: withLockTimeout(plan.url) });
  const role = client.escapeIdentifier(plan.serviceRole);
  await client.query(`
    grant usage on schema graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
    grant usage, select on all sequences in schema graphile_worker to ${role};
    grant execute on all functions in schema graphile_worker to ${role}`);
  const { rows } = await client.query<{ name: string }>(
    "select oid::regclass::text as name from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity",
  );
  for (const { name } of rows) {
    await client.query(
      `drop policy if exists service on ${name}; create policy service on ${name} to ${role} using (true)`,
    );
  }
}

/** The same connection, on which no statement waits more than five seconds for a busy table. */
function withLockTimeout(url: string): string {
  const patient = new URL(url);
  patient.searchParams.set('options', '-c lock_timeout=5s');
  return patient.href;
}
