import { connect } from '@payung/kit/database.ts';
import { databasePlaceOf, directUrlOf } from '@payung/kit/database-settings.ts';
import { drainDelayOf } from '@payung/kit/env.ts';
import { sweepIncoming } from '@payung/kit/files-receive.ts';
import { filePlaceOf } from '@payung/kit/files-settings.ts';
import { openFiles } from '@payung/kit/files.ts';
import { runWorker } from '@payung/kit/jobs.ts';
import { createLogger } from '@payung/kit/log.ts';
import { endedAccessSourceOf, followEndedAccess } from '@payung/kit/follow-ended-access.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { removeErasedFiles } from '@payung/kit/retention/remove-erased-files.ts';
import { runService } from '@payung/kit/run-service.ts';
import { keepSealingOldFiles } from '@payung/kit/seal-old-files.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';
import { telemetryOf } from '@payung/kit/telemetry/telemetry-settings.ts';
import { keepSealing } from '@payung/kit/trail/keep-sealing.ts';
import { createVirusScanner } from '@payung/kit/virus-scanner.ts';
import { webhookSettingsOf } from '@payung/kit/webhook/webhook-settings.ts';

import { sweepDocumentUploadJob } from './document/sweep-document-upload.ts';
import { identityOf, participantsOf, readServiceEnv } from './env.ts';
import { neededAgreementsFrom, neededUnknown } from './retention/find-needed.ts';
import { eraseAgreementsJob } from './retention/run-erasure.ts';
import { createServer } from './server.ts';
import { tables } from './tables.ts';

const env = readServiceEnv();
const logger = createLogger('agreements', env.LOG_LEVEL);
const telemetry = await startTelemetry('agreements', telemetryOf(env), logger);
const place = databasePlaceOf(env);
const directUrl = directUrlOf(place);
const files = await openFiles(filePlaceOf(env));
await sweepIncoming();
const access = await followEndedAccess(endedAccessSourceOf(env), logger);
const server = await createServer({
  databaseUrl: place.url,
  databasePlace: place,
  issuer: env.OIDC_ISSUER,
  audience: env.OIDC_AUDIENCE,
  ended: access.ended,
  participants: participantsOf(env),
  identity: identityOf(env),
  secondPersons: env.BREAK_GLASS_SECOND_PERSONS,
  logger,
  files,
  fileUrlKey: env.FILE_URL_KEY,
  scan: createVirusScanner(env.CLAMD_SOCKET),
  contributions: { riskClass: env.CONTRIBUTION_RISK_CLASS, rounding: env.CONTRIBUTION_ROUNDING },
  personalKeys: env.PERSONAL_KEYS,
  webhooks: webhookSettingsOf(env),
  worksWebhooks: true,
  gateways: env.GATEWAY_NETWORKS,
});
server.addHook('onClose', async () => access.stop());
server.addHook('onClose', telemetry.stop);

// A few jobs a day, each a few statements: a process of their own would stand idle.
const database = await connect({
  url: directUrl,
  tables,
  applicationName: 'payung-agreements-jobs',
  connections: 2,
  logger,
});
const participants = participantsOf(env);
const findNeededAgreements =
  participants === undefined ? neededUnknown : neededAgreementsFrom(createOwnerClient(participants));
const jobs = [
  sweepDocumentUploadJob({ database, files }),
  eraseAgreementsJob({ database, findNeededAgreements }),
  removeErasedFiles(files),
];
const worker = await runWorker(directUrl, jobs, logger);
const sealing = keepSealing({
  database,
  owner: 'agreements',
  key: env.AUDIT_KEY,
  anchorFile: env.AUDIT_ANCHOR_FILE,
  logger,
});
const old = { database, files, sealer: createSealer(env.PERSONAL_KEYS), table: 'agreement_document', logger } as const;
const sealingOld = keepSealingOldFiles(old);
server.addHook('onClose', async () => {
  await worker.stop(JOBS_PATIENCE_MS);
  await sealing.stop();
  await sealingOld.stop();
  await database.destroy();
});
/** How long jobs under way may take before they are given back, when the service stops. */
const JOBS_PATIENCE_MS = 5_000;
await runService(server, { host: env.HOST, port: env.PORT, drainDelayMs: drainDelayOf(env) }, logger);
