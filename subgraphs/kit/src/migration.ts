import { runMigrations as migrateJobQueue } from 'graphile-worker';
import { Client } from 'pg';

/** One forward step of a database. Merged steps are never edited: a further step mends them. */
export interface Migration {
  /** Verb and noun, as in `create-claim`. Unique within a database. */
  readonly name: string;
  /** What to run, in one transaction. */
  readonly sql: string;
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
    await client.query('select pg_advisory_lock($1)', [LOCK]);
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
  for (const [index, { name, sql }] of pending.entries()) {
    await client.query('begin');
    await client.query("set local lock_timeout = '5s'");
    await client.query(sql.replaceAll(':service_role', client.escapeIdentifier(plan.serviceRole)));
    await client.query('insert into migration (name, position) values ($1, $2)', [name, rows.length + index]);
    await client.query('commit');
  }
  return pending.map(({ name }) => name);
}

/**
 * The queue's own tables come from its library; the service may use them and not change them. The library puts
 * row security on some and writes no policy, so that only their owner would see a row: the service gets one.
 */
async function prepareJobQueue(client: Client, plan: MigrationPlan): Promise<void> {
  await migrateJobQueue({ connectionString: plan.url });
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
