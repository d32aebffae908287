import { randomBytes } from 'node:crypto';
import { chownSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { startCluster } from '../../bin/postgres/cluster.ts';
import type { Cluster } from '../../bin/postgres/cluster.ts';
import { settleThrowAwayHome } from '../../bin/postgres/home.ts';
import { sweepThrowAways } from '../../bin/postgres/left-over.ts';
import { THROW_AWAY_PREFIX } from '../../bin/postgres/throw-away.ts';
import { freePort } from '../../bin/stack/ports.ts';
import { sendSignal } from '../../bin/stack/processes.ts';

/** A PostgreSQL that a test may do anything to. What is committed is on the disk, as in production. */
export interface OwnPostgres {
  readonly adminUrl: string;
  /** Shuts it down as an operator does: connections are cut. */
  readonly stop: () => Promise<void>;
  /** Ends it as a crash does: no connection is told, and the next start recovers. */
  readonly crash: () => Promise<void>;
  /** Starts it again on the same data and port. Does nothing while it runs. */
  readonly start: () => Promise<void>;
  /** Stops it and removes its data. */
  readonly remove: () => Promise<void>;
}

/**
 * Starts a server of the test's own.
 *
 * @param folder an empty folder for the data, such as a file system of its own; a temporary one unless told
 */
export async function startOwnPostgres(folder?: string): Promise<OwnPostgres> {
  await sweepThrowAways(THROW_AWAY_PREFIX);
  const settled = settleThrowAwayHome(THROW_AWAY_PREFIX);
  const home = folder === undefined ? settled : { ...settled, data: join(folder, 'data') };
  if (folder !== undefined && home.account !== undefined) chownSync(folder, home.account.uid, home.account.gid);
  const options = {
    home,
    port: await freePort(),
    password: randomBytes(18).toString('base64url'),
    durable: true,
    log: 'ignore',
  } as const;
  let cluster: Cluster | undefined = await startCluster(options);
  const abandon = (): void => {
    if (cluster !== undefined) sendSignal(cluster.pid, 'SIGQUIT');
    rmSync(settled.folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  const { adminUrl } = cluster;
  const stop = async (): Promise<void> => {
    await cluster?.stop();
    cluster = undefined;
  };
  return {
    adminUrl,
    stop,
    async crash() {
      if (cluster === undefined) return;
      sendSignal(cluster.pid, 'SIGQUIT');
      await cluster.ended;
      cluster = undefined;
    },
    async start() {
      if (cluster !== undefined && (await Promise.race([cluster.ended, Promise.resolve(null)])) === null) return;
      cluster = await startCluster(options);
    },
    async remove() {
      process.off('exit', abandon);
      await stop();
      rmSync(settled.folder, { recursive: true, force: true });
    },
  };
}
