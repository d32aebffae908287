import { connect } from '@payung/kit/database.ts';
import { databasePlaceOf, directUrlOf } from '@payung/kit/database-settings.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { runWorkerProcess } from '@payung/kit/run-worker.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';
import { telemetryOf } from '@payung/kit/telemetry/telemetry-settings.ts';
import { keepSealing } from '@payung/kit/trail/keep-sealing.ts';
import { createSecretBox } from '@payung/kit/secret-box.ts';

import { heldAtClaimsFrom } from './data-request/held-at-claims.ts';
import { agreementFactsFrom } from './enrolment/agreement-facts.ts';
import { readWorkerEnv } from './env.ts';
import { enrolmentsWithClaimsFrom } from './import/enrolments-with-claims.ts';
import { openRosterFiles } from './import/roster-files.ts';
import type { RosterWork } from './import/roster-work.ts';
import { keepSweeping } from './import/sweep-roster-imports.ts';
import { gatherDataAnswer } from './jobs/gather-data-answer.ts';
import { recheckEnrolmentConflicts } from './jobs/recheck-enrolment-conflicts.ts';
import { runErasure } from './jobs/run-erasure.ts';
import { settleEnrolment } from './jobs/settle-enrolment.ts';
import { workRosterImport } from './jobs/work-roster-import.ts';
import { writeParticipantExport } from './jobs/write-participant-export.ts';
import { tables } from './tables.ts';

const env = readWorkerEnv();
const logger = createLogger('participants-worker', env.LOG_LEVEL);
const telemetry = await startTelemetry('participants-worker', telemetryOf(env), logger);
// Jobs hold locks and listen for as long as a connection lives: a pooler would give it to somebody else meanwhile.
const databaseUrl = directUrlOf(databasePlaceOf(env));
const database = await connect({
  url: databaseUrl,
  tables,
  logger,
  applicationName: 'payung-participants-worker',
  // Each import under way takes three: its lock, its rows, and what it tells of itself.
  connections: 16,
});
const askAgreements = createOwnerClient({
  url: env.AGREEMENTS_URL,
  issuer: env.OIDC_ISSUER,
  clientId: env.SERVICE_CLIENT_ID,
  clientSecret: env.SERVICE_CLIENT_SECRET,
});
const askClaims = createOwnerClient({
  url: env.CLAIMS_URL,
  issuer: env.OIDC_ISSUER,
  clientId: env.SERVICE_CLIENT_ID,
  clientSecret: env.SERVICE_CLIENT_SECRET,
});
const work: RosterWork = {
  database,
  files: await openRosterFiles(env.FILES_FOLDER),
  secrets: createSecretBox({ sealing: env.PERSONAL_KEYS, fingerprint: env.BLIND_INDEX_KEY }),
  findAgreementFacts: agreementFactsFrom(askAgreements),
  findEnrolmentsWithClaims: enrolmentsWithClaimsFrom(askClaims),
  mouOpensEnrolment: env.MOU_OPENS_ENROLMENT === 'on',
};
const sealing = keepSealing({
  database,
  owner: 'participants',
  key: env.AUDIT_KEY,
  anchorFile: env.AUDIT_ANCHOR_FILE,
  logger,
});
await runWorkerProcess({
  database,
  databaseUrl,
  logger,
  jobs: [
    settleEnrolment(work),
    recheckEnrolmentConflicts(work),
    workRosterImport(work),
    writeParticipantExport(work),
    runErasure(work),
    gatherDataAnswer({ ...work, findHeldAtClaims: heldAtClaimsFrom(askClaims) }),
  ],
  besides: [sealing],
  telemetry,
  at: { host: env.HOST, port: env.PORT },
});
await keepSweeping(work, logger);
