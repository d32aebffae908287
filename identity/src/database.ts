import { Client, Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { Logger } from '@payung/kit/log.ts';
import { steady } from '@payung/kit/steady-client.ts';
import { measured, watchPool } from '@payung/kit/telemetry/measure-statements.ts';

/** What runs statements: the pool, or one connection within a transaction. */
export type Queries = Pick<PoolClient, 'query'>;

/** Opens the connections of the service; a lost idle connection is logged and replaced. */
export function openDatabase(url: string, log: Logger): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'payung-identity',
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
    Client: measured(steady(Client)),
  });
  watchPool('payung-identity', pool);
  pool.on('error', (error) => log.warn({ err: error }, 'lost an idle database connection'));
  return pool;
}

/** Runs statements in one transaction: all of them hold, or none. */
export async function inTransaction<T>(pool: Pool, work: (queries: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection whose rollback fails is not given back for others to use.
    await client.query('rollback').then(
      () => client.release(),
      (broken: unknown) => client.release(broken instanceof Error ? broken : true),
    );
    throw error;
  }
}
