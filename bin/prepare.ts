import { z } from 'zod';

import { migrate as migrateIdentity } from '../identity/src/migrate.ts';
import { readEnv } from '../subgraphs/kit/src/env.ts';
import { migrate as migrateAgreements } from '../subgraphs/agreements/src/migrate.ts';
import { seed as seedAgreements } from '../subgraphs/agreements/src/seed.ts';
import { migrate as migrateClaims } from '../subgraphs/claims/src/migrate.ts';
import { migrate as migrateParticipants } from '../subgraphs/participants/src/migrate.ts';

// Brings every database up to date, at once: a process of its own, so that the launcher stays small.

const env = readEnv(
  z.object({
    AGREEMENTS_MIGRATOR_DATABASE_URL: z.string(),
    PARTICIPANTS_MIGRATOR_DATABASE_URL: z.string(),
    CLAIMS_MIGRATOR_DATABASE_URL: z.string(),
    /** Absent when people sign in elsewhere. */
    IDENTITY_MIGRATOR_DATABASE_URL: z.string().optional(),
  }),
  process.env,
);

await Promise.all([
  migrateAgreements(env.AGREEMENTS_MIGRATOR_DATABASE_URL).then(() =>
    seedAgreements(env.AGREEMENTS_MIGRATOR_DATABASE_URL),
  ),
  migrateParticipants(env.PARTICIPANTS_MIGRATOR_DATABASE_URL),
  migrateClaims(env.CLAIMS_MIGRATOR_DATABASE_URL),
  env.IDENTITY_MIGRATOR_DATABASE_URL === undefined ? undefined : migrateIdentity(env.IDENTITY_MIGRATOR_DATABASE_URL),
]);
