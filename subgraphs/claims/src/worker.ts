import { connect } from '@payung/kit/database.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { runWorkerProcess } from '@payung/kit/run-worker.ts';

import { createEnrolmentFinder } from './claim/find-enrolment.ts';
import { readWorkerEnv } from './env.ts';
import { settleClaimCoverJob } from './jobs/settle-claim-cover.ts';
import { serviceSession } from './service-session.ts';
import { tables } from './tables.ts';

const env = readWorkerEnv();
const logger = createLogger('claims-worker', env.LOG_LEVEL);
const database = await connect({
  url: env.DATABASE_URL,
  tables,
  applicationName: 'payung-claims-worker',
  connections: 4,
});
const ask = createOwnerClient({
  url: env.PARTICIPANTS_URL,
  issuer: env.OIDC_ISSUER,
  clientId: env.SERVICE_CLIENT_ID,
  clientSecret: env.SERVICE_CLIENT_SECRET,
});
const job = settleClaimCoverJob({
  database,
  findEnrolment: createEnrolmentFinder(ask, logger),
  session: serviceSession(env.SERVICE_CLIENT_ID),
});
await runWorkerProcess({
  database,
  databaseUrl: env.DATABASE_URL,
  logger,
  jobs: [job],
  at: { host: env.HOST, port: env.PORT },
});
