import { databaseEnv } from '@payung/kit/database-settings.ts';
import { commonEnv, port, readEnv } from '@payung/kit/env.ts';
import type { OwnerClientSettings } from '@payung/kit/owner-client.ts';
import { checkFileEnv, fileEnv } from '@payung/kit/files-settings.ts';
import { identityEnv } from '@payung/kit/follow-ended-access.ts';
import { gatewayEnv } from '@payung/kit/networks.ts';
import { sealingKeys } from '@payung/kit/secret-box.ts';
import { RISK_CLASSES } from '@payung/kit/values/contribution.ts';
import { telemetryEnv } from '@payung/kit/telemetry/telemetry-settings.ts';
import { trailEnv } from '@payung/kit/trail/keep-sealing.ts';
import { scannerAddress } from '@payung/kit/virus-scanner.ts';
import { webhookEnv } from '@payung/kit/webhook/webhook-settings.ts';
import { z } from 'zod';

import type { IdentitySettings } from './administration/identity-client.ts';
import { secondPersonsSetting } from './break-glass/find-second-persons.ts';

/** Settings of the agreements service. */
export type Env = ReturnType<typeof readServiceEnv>;

/** Reads the settings of the service, or ends the process with what is missing. */
export function readServiceEnv() {
  return readEnv(
    z
      .object({
        ...commonEnv,
        ...databaseEnv,
        ...telemetryEnv,
        ...fileEnv,
        ...gatewayEnv,
        PERSONAL_KEYS: sealingKeys,
        ...webhookEnv,
        ...trailEnv,
        CLAMD_SOCKET: scannerAddress,
        CONTRIBUTION_ROUNDING: z.enum(['HALF_UP', 'UP', 'DOWN']).default('HALF_UP'),
        CONTRIBUTION_RISK_CLASS: z.enum(RISK_CLASSES).default('VERY_LOW'),
        BREAK_GLASS_SECOND_PERSONS: secondPersonsSetting,
        PORT: port.default(4001),
        DATABASE_URL: z.url(
          'the connection of the role agreements_app, as in postgres://agreements_app:…@host/agreements',
        ),
        OIDC_ISSUER: z.url('the address of the identity provider, as it stands in its tokens'),
        OIDC_AUDIENCE: z.string().default('payung'),
        ...identityEnv,
        PARTICIPANTS_URL: z.url('the /graphql of the participants service').optional(),
        SERVICE_CLIENT_ID: z.string('the client that this service signs in as').optional(),
        SERVICE_CLIENT_SECRET: z.string('the secret of that client').optional(),
      })
      .superRefine(checkFileEnv),
    process.env,
  );
}

/** The owner of enrolments to ask, when there is one. The service is useful without: it then says that it does not know. */
export function participantsOf(env: Env): OwnerClientSettings | undefined {
  const { PARTICIPANTS_URL: url, SERVICE_CLIENT_ID: clientId, SERVICE_CLIENT_SECRET: clientSecret } = env;
  if (!url || !clientId || !clientSecret) return undefined;
  return { url, issuer: env.OIDC_ISSUER, clientId, clientSecret };
}

/** The register of accounts and clients, when it is ours: with an issuer of one's own, they are managed there. */
export function identityOf(env: Env): IdentitySettings | undefined {
  const { IDENTITY_URL: url, SERVICE_CLIENT_ID: clientId, SERVICE_CLIENT_SECRET: clientSecret } = env;
  if (!url || !clientId || !clientSecret) return undefined;
  return { url, clientId, clientSecret };
}

/** The connection of the database's owner, or the end of the process. */
export function readMigrationUrl(): string {
  const schema = z.object({ MIGRATOR_DATABASE_URL: z.url('the connection of the role agreements_migrator') });
  return readEnv(schema, process.env).MIGRATOR_DATABASE_URL;
}
