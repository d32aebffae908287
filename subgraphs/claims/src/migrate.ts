import { migrate as migrateDatabase } from '@payung/kit/migration.ts';
import { sharedMigrations } from '@payung/kit/shared-migrations.ts';

import { readMigrationUrl } from './env.ts';
import { addClaimLifeCycle } from './migrations/add-claim-life-cycle.ts';
import { createClaim } from './migrations/create-claim.ts';
import { createEvidenceBundle } from './migrations/create-evidence-bundle.ts';

/**
 * Brings the claims database up to date.
 *
 * @param url the connection of its owner
 * @param serviceRole the role that the service connects as
 */
export async function migrate(url: string, serviceRole = 'claims_app'): Promise<readonly string[]> {
  return migrateDatabase({
    url,
    serviceRole,
    migrations: [...sharedMigrations, createClaim, addClaimLifeCycle, createEvidenceBundle],
    jobs: true,
  });
}

if (import.meta.main) await migrate(readMigrationUrl());
