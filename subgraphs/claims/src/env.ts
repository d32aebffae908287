import { databaseEnv } from '@payung/kit/database-settings.ts';
import { commonEnv, port, readEnv } from '@payung/kit/env.ts';
import { checkFileEnv, fileEnv, filePlaceEnv } from '@payung/kit/files-settings.ts';
import { identityEnv } from '@payung/kit/follow-ended-access.ts';
import { gatewayEnv } from '@payung/kit/networks.ts';
import { revealEnv } from '@payung/kit/reveal.ts';
import { sealingKeys } from '@payung/kit/secret-box.ts';
import { scannerAddress } from '@payung/kit/virus-scanner.ts';
import { telemetryEnv } from '@payung/kit/telemetry/telemetry-settings.ts';
import { trailEnv } from '@payung/kit/trail/keep-sealing.ts';
import { webhookEnv } from '@payung/kit/webhook/webhook-settings.ts';
import { z } from 'zod';

const workerEnv = {
  ...commonEnv,
  ...databaseEnv,
  ...telemetryEnv,
  DATABASE_URL: z.url('the connection of the role claims_app, as in postgres://claims_app:…@host/claims'),
  OIDC_ISSUER: z.url('the address of the identity provider, as it stands in its tokens'),
  PARTICIPANTS_URL: z.url('the /graphql of the participants service'),
  AGREEMENTS_URL: z.url('the /graphql of the agreements service'),
  ...filePlaceEnv,
  PERSONAL_KEYS: sealingKeys,
  SERVICE_CLIENT_ID: z.string('the client that this service signs in as').min(1),
  SERVICE_CLIENT_SECRET: z.string('the secret of that client').min(1),
};

/** Reads the settings of the service, or ends the process with what is missing. */
export function readServiceEnv() {
  return readEnv(
    z
      .object({
        ...workerEnv,
        ...fileEnv,
        ...revealEnv,
        ...gatewayEnv,
        ...identityEnv,
        ...webhookEnv,
        PORT: port.default(4003),
        OIDC_AUDIENCE: z.string().default('payung'),
        CLAMD_SOCKET: scannerAddress,
      })
      .superRefine(checkFileEnv),
    process.env,
  );
}

/** Reads the settings of the worker, or ends the process with what is missing. Of what is sealed it opens the number that an early notice names. */
export function readWorkerEnv() {
  return readEnv(
    z.object({ ...workerEnv, ...trailEnv, PORT: port.default(4013) }).superRefine(checkFileEnv),
    process.env,
  );
}

/** The connection of the database's owner, or the end of the process. */
export function readMigrationUrl(): string {
  const schema = z.object({ MIGRATOR_DATABASE_URL: z.url('the connection of the role claims_migrator') });
  return readEnv(schema, process.env).MIGRATOR_DATABASE_URL;
}
