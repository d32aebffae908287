import pg from 'pg';

import { DATABASES } from './names.ts';
import type { DatabaseName } from './names.ts';
import type { Secrets } from './secrets.ts';

/** The two connections to one database. */
export interface DatabaseUrls {
  /** The role that owns the schema: migrations. */
  readonly migrator: string;
  /** The role of the service: it reads and writes rows and can do nothing else. */
  readonly app: string;
}

/** Connections to all databases. */
export type AllDatabaseUrls = Readonly<Record<DatabaseName, DatabaseUrls>>;

/** What {@link ensureDatabases} needs to know. */
export interface DatabaseOptions {
  /** A role that may create databases and roles, connected to any database. */
  readonly adminUrl: string;
  readonly secrets: Secrets;
  /** Databases that this installation made; any other of these names is somebody else's. */
  readonly ours: ReadonlySet<DatabaseName>;
  /** Called with the databases about to be made, so that they are known as ours even if the start is interrupted. */
  readonly claim: (missing: readonly DatabaseName[]) => void;
}

/**
 * Makes the databases and their roles where they are missing.
 *
 * @throws when the server is older than PostgreSQL 18, or has a database or role of these names that is not ours
 */
export async function ensureDatabases({ adminUrl, secrets, ours, claim }: DatabaseOptions): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string; version: string }>(
      `select datname as name, current_setting('server_version_num') as version from pg_database
       union select rolname, current_setting('server_version_num') from pg_roles`,
    );
    if (Number(rows[0]?.version) < 180_000)
      throw new Error('Payung needs PostgreSQL 18 or newer; the server that PAYUNG_POSTGRES_URL names is older.');
    const existing = new Set(rows.map(({ name }) => name));
    const foreign = DATABASES.filter(
      (name) => !ours.has(name) && [name, ...rolesOf(name)].some((it) => existing.has(it)),
    );
    if (foreign.length > 0) throw new Error(foreignDatabases(foreign));
    const missing = DATABASES.filter((name) => !existing.has(name));
    if (missing.length > 0) claim(missing);
    for (const name of missing) await createDatabase(client, name, secrets.databases[name]);
  });
}

/** Removes databases and their roles; connections to them are cut. */
export async function dropDatabases(adminUrl: string, names: readonly DatabaseName[]): Promise<void> {
  await withClient(adminUrl, async (client) => {
    for (const name of names) {
      await client.query(`drop database if exists ${name} with (force)`);
      for (const role of rolesOf(name)) await client.query(`drop role if exists ${role}`);
    }
  });
}

/** The connections to the databases that {@link ensureDatabases} made on this server. */
export function databaseUrls(adminUrl: string, secrets: Secrets): AllDatabaseUrls {
  const urls = DATABASES.map((name) => {
    const connection = (role: 'app' | 'migrator') => {
      const url = new URL(adminUrl);
      url.username = `${name}_${role}`;
      url.password = secrets.databases[name][role];
      url.pathname = `/${name}`;
      return url.href;
    };
    return [name, { migrator: connection('migrator'), app: connection('app') }] as const;
  });
  return Object.fromEntries(urls) as Record<DatabaseName, DatabaseUrls>;
}

async function createDatabase(
  client: pg.Client,
  name: DatabaseName,
  passwords: { migrator: string; app: string },
): Promise<void> {
  await ensureRole(client, `${name}_migrator`, passwords.migrator);
  await ensureRole(client, `${name}_app`, passwords.app);
  // Whoever gives a database to a role must be a member of it; a superuser is one of everything.
  await client.query(`grant ${name}_migrator to current_user`);
  // PostgreSQL's own C.UTF-8 sorts alike on every machine, whatever locales it has.
  await client.query(
    `create database ${name} owner ${name}_migrator template template0 encoding 'UTF8'
     locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'`,
  );
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${name}_app`);
}

/** A start that was interrupted may have left the role without its database. */
async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} login password ${client.escapeLiteral(password)}`);
}

function rolesOf(name: DatabaseName): readonly string[] {
  return [`${name}_app`, `${name}_migrator`];
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'payung-launcher',
    connectionTimeoutMillis: 10_000,
  });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The PostgreSQL server at ${new URL(url).host} does not let us in: ${(error as Error).message}`, {
      cause: error,
    });
  }
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function foreignDatabases(names: readonly string[]): string {
  return (
    `The PostgreSQL server already has databases or roles that this installation did not make: ${names.join(', ')}. ` +
    'Use another server, or databases of your own: set AGREEMENTS_DATABASE_URL, AGREEMENTS_MIGRATOR_DATABASE_URL ' +
    'and the same for PARTICIPANTS, CLAIMS and IDENTITY.'
  );
}
