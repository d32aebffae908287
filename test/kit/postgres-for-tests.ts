import { startThrowAwayCluster } from '../../bin/postgres/throw-away.ts';
import { PATHS } from '../../bin/stack/paths.ts';

/**
 * Vitest's global set-up: a PostgreSQL for the tests that need one, its superuser's connection string
 * in `TEST_PG_ADMIN_URL`. A server that is already named there is used as it is.
 *
 * @returns what to do when all tests are over
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  // Each file has a process of its own, and each would compile the same packages again.
  process.env['NODE_COMPILE_CACHE'] ??= PATHS.compileCache;
  if (process.env['TEST_PG_ADMIN_URL'] !== undefined) return undefined;
  const cluster = await startThrowAwayCluster();
  process.env['TEST_PG_ADMIN_URL'] = cluster.adminUrl;
  return () => cluster.stop();
}
