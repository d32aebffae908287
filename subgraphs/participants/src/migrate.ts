import { migrate as migrateDatabase } from '@payung/kit/migration.ts';
import { sharedMigrations } from '@payung/kit/shared-migrations.ts';

import { readMigrationUrl } from './env.ts';
import { createEnrolment } from './migrations/create-enrolment.ts';
import { createParticipant } from './migrations/create-participant.ts';

/**
 * Brings the participants database up to date.
 *
 * @param url the connection of its owner
 * @param serviceRole the role that the service connects as
 */
export async function migrate(url: string, serviceRole = 'participants_app'): Promise<readonly string[]> {
  return migrateDatabase({
    url,
    serviceRole,
    migrations: [...sharedMigrations, createParticipant, createEnrolment],
    jobs: true,
  });
}

if (import.meta.main) await migrate(readMigrationUrl());
