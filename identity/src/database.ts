import { Pool } from 'pg';
import type { Logger } from '@payung/kit/log.ts';

/** Opens the connections of the service; a lost idle connection is logged and replaced. */
export function openDatabase(url: string, log: Logger): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'payung-identity',
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
  });
  pool.on('error', (error) => log.warn({ err: error }, 'lost an idle database connection'));
  return pool;
}
