import { runJob } from './children.ts';
import type { AllDatabaseUrls } from './databases.ts';

/** What to bring up to date, and as part of which installation. */
export interface PrepareOptions {
  readonly databases: AllDatabaseUrls;
  /** False when people sign in at an issuer of their own. */
  readonly withIdentity: boolean;
  readonly root: string;
  readonly logs: string;
}

/**
 * Migrates all databases and loads the reference data.
 *
 * @throws when one fails, with the end of the log
 */
export async function prepareDatabases({ databases, withIdentity, root, logs }: PrepareOptions): Promise<void> {
  const env = {
    AGREEMENTS_MIGRATOR_DATABASE_URL: databases.agreements.migrator,
    PARTICIPANTS_MIGRATOR_DATABASE_URL: databases.participants.migrator,
    CLAIMS_MIGRATOR_DATABASE_URL: databases.claims.migrator,
    ...(withIdentity ? { IDENTITY_MIGRATOR_DATABASE_URL: databases.identity.migrator } : {}),
  };
  await runJob(
    { name: 'prepare', entry: 'bin/prepare.ts', env, root, logs },
    'The databases could not be brought up to date',
  );
}
