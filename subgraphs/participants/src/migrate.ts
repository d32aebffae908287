import { createChangeFeed } from '@payung/kit/feed/feed.migration.ts';
import { indexBreakGlass } from '@payung/kit/break-glass/glass-reads.ts';
import { migrate as migrateDatabase } from '@payung/kit/migration.ts';
import { createRevealAllowance } from '@payung/kit/reveal.ts';
import { findRecentCommands, sharedMigrations } from '@payung/kit/shared-migrations.ts';
import { sealAuditEvents } from '@payung/kit/trail/seal-audit-events.ts';
import { createWebhook } from '@payung/kit/webhook/webhook.migration.ts';

import { readMigrationUrl } from './env.ts';
import { countInOneOrder } from './migrations/count-in-one-order.ts';
import { createBreakGlass } from './migrations/create-break-glass.ts';
import { addEnrolmentLifeCycle } from './migrations/add-enrolment-life-cycle.ts';
import { addParticipantRecord } from './migrations/add-participant-record.ts';
import { createContribution } from './migrations/create-contribution.ts';
import { createCoverQuestion } from './migrations/create-cover-question.ts';
import { createCoverageRollups } from './migrations/create-coverage-rollups.ts';
import { createDataRequest } from './migrations/create-data-request.ts';
import { createEnrolmentConflict } from './migrations/create-enrolment-conflict.ts';
import { createEnrolment } from './migrations/create-enrolment.ts';
import { createParticipant } from './migrations/create-participant.ts';
import { createParticipantExport } from './migrations/create-participant-export.ts';
import { createRetention } from './migrations/create-retention.ts';
import { createRosterImport } from './migrations/create-roster-import.ts';
import { extendRosterImport } from './migrations/extend-roster-import.ts';
import { findByKpj } from './migrations/find-by-kpj.ts';
import { keepNameKeys } from './migrations/keep-name-keys.ts';
import { orderFilteredPeople } from './migrations/order-filtered-people.ts';
import { searchNames } from './migrations/search-names.ts';
import { supplementEnrolledPeople } from './migrations/supplement-enrolled-people.ts';
import { tellParticipantChanges } from './migrations/tell-participant-changes.ts';

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
    migrations: [
      ...sharedMigrations,
      createParticipant,
      createEnrolment,
      createCoverageRollups,
      createRosterImport,
      addEnrolmentLifeCycle,
      createEnrolmentConflict,
      createCoverQuestion,
      addParticipantRecord,
      extendRosterImport,
      createParticipantExport,
      searchNames,
      orderFilteredPeople,
      createContribution,
      findByKpj,
      keepNameKeys,
      createRevealAllowance,
      supplementEnrolledPeople,
      sealAuditEvents,
      createDataRequest,
      createRetention,
      createChangeFeed,
      createWebhook,
      tellParticipantChanges,
      findRecentCommands,
      createBreakGlass,
      indexBreakGlass,
      countInOneOrder,
    ],
    jobs: true,
  });
}

if (import.meta.main) await migrate(readMigrationUrl());
