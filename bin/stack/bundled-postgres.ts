import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

import { startCluster } from '../postgres/cluster.ts';
import type { Cluster } from '../postgres/cluster.ts';
import { settleHome } from '../postgres/home.ts';
import { clearLeftOver } from '../postgres/left-over.ts';
import { PATHS } from './paths.ts';
import { choosePort } from './ports.ts';
import { changeState } from './state.ts';

const PREFERRED_PORT = 54_320;

/** Starts the PostgreSQL that came with npm, on this project's data. A server left by a killed launcher is ended first. */
export async function startBundledPostgres(password: string): Promise<Cluster & { readonly port: number }> {
  const home = settleHome(PATHS.postgres);
  changeState(PATHS.state, () => ({ postgresFolder: home.folder }));
  // Before the port is chosen: the server left behind may hold it.
  await clearLeftOver(home.data);
  const log = openSync(join(PATHS.logs, 'postgres.log'), 'w', 0o600);
  try {
    const port = await choosePort(PREFERRED_PORT);
    return { ...(await startCluster({ home, port, password, durable: true, log })), port };
  } finally {
    closeSync(log);
  }
}
