import { randomBytes } from 'node:crypto';
import { createServer as createTcpServer } from 'node:net';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { createLogger } from '@payung/kit/log.ts';
import { openDatabase } from '../database.ts';
import { readIdentityEnv } from '../env.ts';
import type { IdentityEnv } from '../env.ts';
import { migrate } from '../migrate.ts';
import { createServer } from '../server.ts';
import type { IdentityServer } from '../server.ts';

/** Settings that tests refer to. */
export const DEMO_PASSWORD = 'payung-teduh-1';
export const CONSOLE_ORIGIN = 'http://console.test:4000';
export const CLIENT_SECRETS = {
  'payung-partner-demo': 'partner-secret',
  'payung-agreements': 'agreements-secret',
  'payung-participants': 'participants-secret',
  'payung-claims': 'claims-secret',
  'payung-examples': 'examples-secret',
  'payung-gateway': 'gateway-secret',
} as const;

/** A provider of its own, over a database of its own, listening on a free port. */
export interface World {
  readonly env: IdentityEnv;
  readonly issuer: string;
  /** Where the interfaces for Payung's own services answer. */
  readonly inside: string;
  readonly pool: () => Pool;
  /** The URL of the role that owns the database. */
  readonly migratorUrl: string;
  readonly server: () => IdentityServer;
  /** Stops the process's worth of it and starts it anew over the same database. */
  readonly restart: () => Promise<void>;
  /** Stops it and drops what it made. */
  readonly stop: () => Promise<void>;
}

/**
 * Makes a world on the PostgreSQL server whose superuser is `TEST_PG_ADMIN_URL`.
 *
 * @param more further settings
 */
export async function createWorld(more: Readonly<Record<string, string>> = {}): Promise<World> {
  const database = await createDatabase();
  await migrate(database.migratorUrl);
  const listenOn = await freePort();
  const issuer = `http://127.0.0.1:${listenOn}`;
  const env = readIdentityEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: String(listenOn),
    DATABASE_URL: database.appUrl,
    ISSUER: issuer,
    CONSOLE_ORIGINS: CONSOLE_ORIGIN,
    CLIENT_SECRETS: JSON.stringify(CLIENT_SECRETS),
    DEMO_PASSWORD,
    COOKIE_SECRET: 'a-cookie-secret-of-a-test',
    // As cheap as can be: attempts are counted here, not their cost.
    PASSWORD_COST: '10',
    ...more,
  });
  let running = await start(env);
  const stopRunning = async (): Promise<void> => {
    await running.server.app.close();
    await running.pool.end();
  };
  return {
    env,
    issuer,
    inside: env.PRIVATE_PORT === undefined ? issuer : `http://127.0.0.1:${env.PRIVATE_PORT}`,
    migratorUrl: database.migratorUrl,
    pool: () => running.pool,
    server: () => running.server,
    restart: async () => {
      await stopRunning();
      running = await start(env);
    },
    stop: async () => {
      await stopRunning();
      await database.drop();
    },
  };
}

async function start(env: IdentityEnv): Promise<{ readonly pool: Pool; readonly server: IdentityServer }> {
  const log = createLogger('identity', env.LOG_LEVEL);
  const pool = openDatabase(env.DATABASE_URL, log);
  const server = await createServer(env, pool, log);
  await server.listen();
  return { pool, server };
}

interface Database {
  readonly appUrl: string;
  readonly migratorUrl: string;
  readonly drop: () => Promise<void>;
}

async function createDatabase(): Promise<Database> {
  const name = `identity_test_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await asAdmin(async (admin) => {
    // The role that the migrations grant to belongs to the whole server: made once, never dropped here.
    await admin.query(
      'do $$ begin create role identity_app; exception when duplicate_object or unique_violation then null; end $$',
    );
    await admin.query(`create role ${name}_migrator login password '${password}'`);
    await admin.query(`create role ${name}_app login password '${password}' in role identity_app`);
    await admin.query(`create database ${name} owner ${name}_migrator`);
  });
  const url = (role: string): string => {
    const address = new URL(adminUrl());
    address.username = role;
    address.password = password;
    address.pathname = `/${name}`;
    return address.href;
  };
  return {
    appUrl: url(`${name}_app`),
    migratorUrl: url(`${name}_migrator`),
    drop: () =>
      asAdmin(async (admin) => {
        await admin.query(`drop database ${name} with (force)`);
        await admin.query(`drop role ${name}_app, ${name}_migrator`);
      }),
  };
}

async function asAdmin(work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function adminUrl(): string {
  const url = process.env['TEST_PG_ADMIN_URL'];
  if (url === undefined)
    throw new Error('TEST_PG_ADMIN_URL is not set: give the superuser URL of a running PostgreSQL');
  return url;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createTcpServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the probe did not listen on a port');
  return address.port;
}
