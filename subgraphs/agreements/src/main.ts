import { connect } from '@payung/kit/database.ts';
import { sweepIncoming } from '@payung/kit/files-receive.ts';
import { filePlaceOf } from '@payung/kit/files-settings.ts';
import { openFiles } from '@payung/kit/files.ts';
import { runWorker } from '@payung/kit/jobs.ts';
import { createLogger } from '@payung/kit/log.ts';
import { runService } from '@payung/kit/run-service.ts';
import { keepSealing } from '@payung/kit/trail/keep-sealing.ts';
import { webhookSettingsOf } from '@payung/kit/webhook/webhook-settings.ts';

import { sweepDocumentUploadJob } from './document/sweep-document-upload.ts';
import { identityOf, participantsOf, readServiceEnv } from './env.ts';
import { createServer } from './server.ts';
import { tables } from './tables.ts';

const env = readServiceEnv();
const logger = createLogger('agreements', env.LOG_LEVEL);
const databaseUrl = env.DATABASE_URL;
const files = await openFiles(filePlaceOf(env));
await sweepIncoming();
const server = await createServer({
  databaseUrl,
  issuer: env.OIDC_ISSUER,
  audience: env.OIDC_AUDIENCE,
  participants: participantsOf(env),
  identity: identityOf(env),
  logger,
  files,
  fileUrlKey: env.FILE_URL_KEY,
  contributions: { riskClass: env.CONTRIBUTION_RISK_CLASS, rounding: env.CONTRIBUTION_ROUNDING },
  personalKeys: env.PERSONAL_KEYS,
  webhooks: webhookSettingsOf(env),
  worksWebhooks: true,
});

// A few jobs a day, each a few statements: a process of their own would stand idle.
const database = await connect({ url: databaseUrl, tables, applicationName: 'payung-agreements-jobs', connections: 2 });
const worker = await runWorker(databaseUrl, [sweepDocumentUploadJob({ database, files })], logger);
const sealing = keepSealing({
  database,
  owner: 'agreements',
  key: env.AUDIT_KEY,
  anchorFile: env.AUDIT_ANCHOR_FILE,
  logger,
});
server.addHook('onClose', async () => {
  await worker.stop();
  await sealing.stop();
  await database.destroy();
});
await runService(server, { host: env.HOST, port: env.PORT }, logger);
