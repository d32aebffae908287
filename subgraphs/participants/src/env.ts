import { databaseEnv } from '@payung/kit/database-settings.ts';
import { commonEnv, port, readEnv } from '@payung/kit/env.ts';
import { identityEnv } from '@payung/kit/follow-ended-access.ts';
import { gatewayEnv } from '@payung/kit/networks.ts';
import { revealEnv } from '@payung/kit/reveal.ts';
import { fingerprintKey, sealingKeys } from '@payung/kit/secret-box.ts';
import { telemetryEnv } from '@payung/kit/telemetry/telemetry-settings.ts';
import { trailEnv } from '@payung/kit/trail/keep-sealing.ts';
import { webhookEnv } from '@payung/kit/webhook/webhook-settings.ts';
import { z } from 'zod';

import { breakGlassEnv } from './break-glass/break-glass-rules.ts';

const workerEnv = {
  ...commonEnv,
  ...databaseEnv,
  ...telemetryEnv,
  DATABASE_URL: z.url(
    'the connection of the role participants_app, as in postgres://participants_app:…@host/participants',
  ),
  OIDC_ISSUER: z.url('the address of the identity provider, as it stands in its tokens'),
  AGREEMENTS_URL: z.url('the /graphql of the agreements service'),
  SERVICE_CLIENT_ID: z.string('the client that this service signs in as').min(1),
  SERVICE_CLIENT_SECRET: z.string('the secret of that client').min(1),
  MOU_OPENS_ENROLMENT: z.enum(['on', 'off']).default('off'),
  PERSONAL_KEYS: sealingKeys,
  BLIND_INDEX_KEY: fingerprintKey,
  FILES_FOLDER: z
    .string('an absolute path of a folder that only this service and its worker write to')
    .regex(/^(?:\/|[A-Za-z]:[\\/])/, 'must be an absolute path'),
};

/** Reads the settings of the service, or ends the process with what is missing. */
export function readServiceEnv() {
  return readEnv(
    z.object({
      ...workerEnv,
      PORT: port.default(4002),
      OIDC_AUDIENCE: z.string().default('payung'),
      FILE_URL_KEY: fingerprintKey,
      ...webhookEnv,
      ...gatewayEnv,
      ...identityEnv,
      CONTRIBUTION_LATE_CHARGE: z.enum(['on', 'off']).default('off'),
      ROSTER_APPROVAL_ABOVE: z.coerce.number().int().min(0).default(25_000),
      ...revealEnv,
      ...breakGlassEnv,
      CLAIMS_URL: z.url('the /graphql of the claims service'),
      ROSTER_UNDO_HOURS: z.coerce.number().int().min(0).max(720).default(72),
    }),
    process.env,
  );
}

/** Reads the settings of the worker, or ends the process with what is missing. */
export function readWorkerEnv() {
  return readEnv(
    z.object({
      ...workerEnv,
      ...trailEnv,
      PORT: port.default(4012),
      CLAIMS_URL: z.url('the /graphql of the claims service'),
    }),
    process.env,
  );
}

/** The connection of the database's owner, or the end of the process. */
export function readMigrationUrl(): string {
  const schema = z.object({ MIGRATOR_DATABASE_URL: z.url('the connection of the role participants_migrator') });
  return readEnv(schema, process.env).MIGRATOR_DATABASE_URL;
}
