import { indexBreakGlass } from '@payung/kit/break-glass/glass-reads.ts';
import { createChangeFeed } from '@payung/kit/feed/feed.migration.ts';
import { migrate as migrateDatabase } from '@payung/kit/migration.ts';
import { createRevealAllowance } from '@payung/kit/reveal.ts';
import { findRecentCommands, sharedMigrations } from '@payung/kit/shared-migrations.ts';
import { sealAuditEvents } from '@payung/kit/trail/seal-audit-events.ts';
import { createWebhook } from '@payung/kit/webhook/webhook.migration.ts';

import { readMigrationUrl } from './env.ts';
import { addBankAnswer } from './migrations/add-bank-answer.ts';
import { addClaimEscalation } from './migrations/add-claim-escalation.ts';
import { addClaimLifeCycle } from './migrations/add-claim-life-cycle.ts';
import { addPublicNotice, indexNoticeReference, indexUnconfirmed } from './migrations/add-public-notice.ts';
import { countClaims, findByRelatedEnrolment } from './migrations/count-claims.ts';
import { createClaimRetention } from './migrations/create-claim-retention.ts';
import { createClaim } from './migrations/create-claim.ts';
import { createEvidenceBundle } from './migrations/create-evidence-bundle.ts';
import { sealClaimDocuments } from './migrations/seal-claim-documents.ts';
import { tellClaimChanges } from './migrations/tell-claim-changes.ts';

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
    migrations: [
      ...sharedMigrations,
      createClaim,
      addClaimLifeCycle,
      createEvidenceBundle,
      createRevealAllowance,
      addClaimEscalation,
      addBankAnswer,
      sealAuditEvents,
      createChangeFeed,
      createWebhook,
      tellClaimChanges,
      sealClaimDocuments,
      findRecentCommands,
      indexBreakGlass,
      createClaimRetention,
      addPublicNotice,
      indexNoticeReference,
      indexUnconfirmed,
      countClaims,
      findByRelatedEnrolment,
    ],
    jobs: true,
  });
}

if (import.meta.main) await migrate(readMigrationUrl());
