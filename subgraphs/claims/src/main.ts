import { databasePlaceOf } from '@payung/kit/database-settings.ts';
import { drainDelayOf } from '@payung/kit/env.ts';
import { openFiles } from '@payung/kit/files.ts';
import { filePlaceOf } from '@payung/kit/files-settings.ts';
import { createLogger } from '@payung/kit/log.ts';
import { revealRulesOf } from '@payung/kit/reveal.ts';
import { endedAccessSourceOf, followEndedAccess } from '@payung/kit/follow-ended-access.ts';
import { runService } from '@payung/kit/run-service.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';
import { telemetryOf } from '@payung/kit/telemetry/telemetry-settings.ts';
import { webhookSettingsOf } from '@payung/kit/webhook/webhook-settings.ts';

import { createVirusScanner } from '@payung/kit/virus-scanner.ts';
import { readServiceEnv } from './env.ts';
import { createServer } from './server.ts';

const env = readServiceEnv();
const logger = createLogger('claims', env.LOG_LEVEL);
const telemetry = await startTelemetry('claims', telemetryOf(env), logger);
const access = await followEndedAccess(endedAccessSourceOf(env), logger);
const server = await createServer({
  databaseUrl: env.DATABASE_URL,
  databasePlace: databasePlaceOf(env),
  issuer: env.OIDC_ISSUER,
  audience: env.OIDC_AUDIENCE,
  ended: access.ended,
  participants: {
    url: env.PARTICIPANTS_URL,
    issuer: env.OIDC_ISSUER,
    clientId: env.SERVICE_CLIENT_ID,
    clientSecret: env.SERVICE_CLIENT_SECRET,
  },
  agreements: {
    url: env.AGREEMENTS_URL,
    issuer: env.OIDC_ISSUER,
    clientId: env.SERVICE_CLIENT_ID,
    clientSecret: env.SERVICE_CLIENT_SECRET,
  },
  personalKeys: env.PERSONAL_KEYS,
  revealRules: revealRulesOf(env),
  logger,
  files: await openFiles(filePlaceOf(env)),
  fileUrlKey: env.FILE_URL_KEY,
  scan: createVirusScanner(env.CLAMD_SOCKET),
  webhooks: webhookSettingsOf(env),
  worksWebhooks: true,
  gateways: env.GATEWAY_NETWORKS,
});
server.addHook('onClose', async () => access.stop());
server.addHook('onClose', telemetry.stop);
await runService(server, { host: env.HOST, port: env.PORT, drainDelayMs: drainDelayOf(env) }, logger);
