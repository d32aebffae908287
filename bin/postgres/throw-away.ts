import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';

import { freePort } from '../stack/ports.ts';
import { startCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { settleThrowAwayHome } from './home.ts';
import { sweepThrowAways } from './left-over.ts';

const PREFIX = 'payung-test-';

/**
 * Starts an empty PostgreSQL for tests in a temporary folder: fast, and gone with everything in it
 * once it is stopped. Also removes what killed test runs left behind.
 */
export async function startThrowAwayCluster(): Promise<Cluster> {
  await sweepThrowAways(PREFIX);
  const home = settleThrowAwayHome(PREFIX);
  const remove = () => rmSync(home.folder, { recursive: true, force: true });
  try {
    const password = randomBytes(18).toString('base64url');
    const cluster = await startCluster({ home, port: await freePort(), password, durable: false, log: 'ignore' });
    return { ...cluster, stop: () => cluster.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
