import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';

import { freePort } from '../stack/ports.ts';
import { sendSignal } from '../stack/processes.ts';
import { startCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { settleThrowAwayHome } from './home.ts';
import { sweepThrowAways } from './left-over.ts';

/** Start of the names of temporary folders; the id of the process that owns the folder follows, and a hyphen. */
export const THROW_AWAY_PREFIX = 'payung-test-';

/**
 * Starts an empty PostgreSQL for tests in a temporary folder: fast, and gone with everything in it
 * once it is stopped. Also removes what killed test runs left behind.
 */
export async function startThrowAwayCluster(): Promise<Cluster> {
  await sweepThrowAways(THROW_AWAY_PREFIX);
  const home = settleThrowAwayHome(THROW_AWAY_PREFIX);
  const remove = () => rmSync(home.folder, { recursive: true, force: true });
  try {
    const password = randomBytes(18).toString('base64url');
    const cluster = await startCluster({ home, port: await freePort(), password, durable: false, log: 'ignore' });
    // For an owner that exits without stopping it: nobody needs these data, so there is no shutdown to wait for.
    const abandon = () => {
      sendSignal(cluster.pid, 'SIGQUIT');
      remove();
    };
    process.once('exit', abandon);
    const stop = async () => {
      process.off('exit', abandon);
      await cluster.stop();
      remove();
    };
    return { ...cluster, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
