import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { readMigratorUrl } from './env.ts';

/**
 * Brings the database `identity` to the newest schema; harmless to run again, safe to run twice at once.
 * The role `identity_app` must exist: the migrations grant it what the service needs.
 *
 * @param url connection of the role that owns the database
 * @returns the names of the migrations applied now, none when the schema was already current
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    // Nobody waits long behind a step that waits for a busy table.
    await client.query("set local lock_timeout = '5s'");
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string }>('select name from migration');
    const applied = new Set(rows.map((row) => row.name));
    const pending = MIGRATIONS.filter((name) => !applied.has(name));
    for (const name of pending) {
      await client.query(await readFile(new URL(`migrations/${name}.sql`, import.meta.url), 'utf8'));
      await client.query('insert into migration (name) values ($1)', [name]);
    }
    await client.query('commit');
    return pending;
  } finally {
    await client.end();
  }
}

/** In the order they apply. A merged migration is never changed; write the next one. */
const MIGRATIONS = [
  '0001-create-provider-state',
  '0002-create-register',
  '0003-harden-sign-in',
  '0004-end-access',
] as const;

const MIGRATION_LOCK = 4010;

if (import.meta.main) {
  const applied = await migrate(readMigratorUrl(process.env));
  process.stdout.write(
    applied.length === 0 ? 'identity: schema is current\n' : `identity: applied ${applied.join(', ')}\n`,
  );
}
