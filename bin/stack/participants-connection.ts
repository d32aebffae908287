import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { databaseUrls } from './databases.ts';
import type { AllDatabaseUrls } from './databases.ts';
import { PATHS } from './paths.ts';
import { loadSecrets } from './secrets.ts';
import { ownDatabaseUrls } from './settings.ts';
import type { Settings } from './settings.ts';
import { readState } from './state.ts';

/** The connection of the participants service in the installation that runs here, wherever its databases are. */
export function participantsUrl(settings: Settings): string {
  return installedDatabases(settings).participants.app;
}

/** The connections of all databases of the installation that runs here, wherever they are. @throws when it does not run */
export function installedDatabases(settings: Settings): AllDatabaseUrls {
  const own = ownDatabaseUrls(settings);
  if (own !== undefined) return own;
  const adminUrl = settings.PAYUNG_POSTGRES_URL ?? `postgres://postgres@127.0.0.1:${bundledPort()}/postgres`;
  return databaseUrls(adminUrl, loadSecrets(PATHS.secrets));
}

/** PostgreSQL writes its port into the fourth line of the file that says that it runs. */
function bundledPort(): number {
  const folder = readState(PATHS.state).postgresFolder ?? '';
  const [, , , port = ''] = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
  return Number(port);
}
