import { createChangeFeed } from '@payung/kit/feed/feed.migration.ts';
import { migrate as migrateDatabase } from '@payung/kit/migration.ts';
import { findRecentCommands, sharedMigrations } from '@payung/kit/shared-migrations.ts';
import { sealAuditEvents } from '@payung/kit/trail/seal-audit-events.ts';
import { createWebhook } from '@payung/kit/webhook/webhook.migration.ts';

import { readMigrationUrl } from './env.ts';
import { addAgreementLifeCycle } from './migrations/add-agreement-life-cycle.ts';
import { createAgreementDocument } from './migrations/create-agreement-document.ts';
import { createAgreementRetention } from './migrations/create-agreement-retention.ts';
import { createAgreement } from './migrations/create-agreement.ts';
import { createHeadCountModel } from './migrations/create-head-count-model.ts';
import { createBreach } from './migrations/create-breach.ts';
import { createContributionRate } from './migrations/create-contribution-rate.ts';
import { createFunding } from './migrations/create-funding.ts';
import { createReference } from './migrations/create-reference.ts';
import { sealAgreementDocuments } from './migrations/seal-agreement-documents.ts';
import { seed } from './seed.ts';
import { tellAgreementChanges } from './migrations/tell-agreement-changes.ts';
import { tellAgreementContent } from './migrations/tell-agreement-content.ts';
import { tellReferenceVersion } from './migrations/tell-reference-version.ts';

/**
 * Brings the agreements database up to date.
 *
 * @param url the connection of its owner
 * @param serviceRole the role that the service connects as
 */
export async function migrate(url: string, serviceRole = 'agreements_app'): Promise<readonly string[]> {
  return migrateDatabase({
    url,
    serviceRole,
    migrations: [
      ...sharedMigrations,
      createReference,
      createAgreement,
      addAgreementLifeCycle,
      createHeadCountModel,
      createAgreementDocument,
      createFunding,
      createContributionRate,
      sealAuditEvents,
      createBreach,
      createChangeFeed,
      createWebhook,
      tellAgreementChanges,
      sealAgreementDocuments,
      findRecentCommands,
      createAgreementRetention,
      tellReferenceVersion,
      tellAgreementContent,
    ],
    jobs: true,
  });
}

if (import.meta.main) {
  const url = readMigrationUrl();
  await migrate(url);
  await seed(url);
}
