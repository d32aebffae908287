import { connect } from '@payung/kit/database.ts';
import { databasePlaceOf, directUrlOf } from '@payung/kit/database-settings.ts';
import { openFiles } from '@payung/kit/files.ts';
import { sweepIncoming } from '@payung/kit/files-receive.ts';
import { filePlaceOf } from '@payung/kit/files-settings.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { runWorkerProcess } from '@payung/kit/run-worker.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';
import { telemetryOf } from '@payung/kit/telemetry/telemetry-settings.ts';
import { keepSealing } from '@payung/kit/trail/keep-sealing.ts';
import { keepSealingOldFiles } from '@payung/kit/seal-old-files.ts';
import { removeErasedFiles } from '@payung/kit/retention/remove-erased-files.ts';
import { createSealer } from '@payung/kit/secret-box.ts';

import { createAgreementStatusFinder } from './claim/find-agreement-status.ts';
import { createEnrolmentFinder } from './claim/find-enrolment.ts';
import { createPersonFinder } from './claim/find-enrolments-of-person.ts';
import { sweepClaimUploadJob } from './document/sweep-document-upload.ts';
import { readWorkerEnv } from './env.ts';
import { watchClocks } from './clock/watch-clocks.ts';
import { settleClaimCoverJob } from './jobs/settle-claim-cover.ts';
import { escalateLateReportJob, matchClaimNoticeJob } from './jobs/watch-claim-notice.ts';
import { neededEnrolmentsFrom } from './retention/find-needed.ts';
import { eraseClaimsJob } from './retention/run-erasure.ts';
import { serviceSession } from './service-session.ts';
import { tables } from './tables.ts';

const env = readWorkerEnv();
const logger = createLogger('claims-worker', env.LOG_LEVEL);
const telemetry = await startTelemetry('claims-worker', telemetryOf(env), logger);
// Jobs hold locks and listen for as long as a connection lives: a pooler would give it to somebody else meanwhile.
const databaseUrl = directUrlOf(databasePlaceOf(env));
const database = await connect({
  url: databaseUrl,
  tables,
  logger,
  applicationName: 'payung-claims-worker',
  connections: 4,
});
const client = {
  issuer: env.OIDC_ISSUER,
  clientId: env.SERVICE_CLIENT_ID,
  clientSecret: env.SERVICE_CLIENT_SECRET,
};
const askParticipants = createOwnerClient({ ...client, url: env.PARTICIPANTS_URL });
const owners = {
  findEnrolment: createEnrolmentFinder(askParticipants, logger),
  findEnrolmentsOfPerson: createPersonFinder(askParticipants, logger),
  findAgreementStatus: createAgreementStatusFinder(createOwnerClient({ ...client, url: env.AGREEMENTS_URL }), logger),
};
const files = await openFiles(filePlaceOf(env));
const sealer = createSealer(env.PERSONAL_KEYS);
await sweepIncoming();
const session = serviceSession(env.SERVICE_CLIENT_ID);
const jobs = [
  settleClaimCoverJob({ database, ...owners, session }),
  matchClaimNoticeJob({ database, ...owners, session, sealer }),
  escalateLateReportJob({ database, session }),
  sweepClaimUploadJob({ database, files }),
  eraseClaimsJob({
    database,
    sealer,
    session,
    findNeededEnrolments: neededEnrolmentsFrom(askParticipants),
    findEnrolmentsOfPerson: owners.findEnrolmentsOfPerson,
  }),
  removeErasedFiles(files),
];
const sealing = keepSealing({
  database,
  owner: 'claims',
  key: env.AUDIT_KEY,
  anchorFile: env.AUDIT_ANCHOR_FILE,
  logger,
});
watchClocks(database);
await runWorkerProcess({
  database,
  databaseUrl,
  logger,
  jobs,
  besides: [sealing, keepSealingOldFiles({ database, files, sealer, table: 'claim_document', logger })],
  telemetry,
  at: { host: env.HOST, port: env.PORT },
});
