import { connect } from '@payung/kit/database.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { runWorkerProcess } from '@payung/kit/run-worker.ts';

import { agreementFactsFrom } from './enrolment/agreement-facts.ts';
import { readWorkerEnv } from './env.ts';
import { settleEnrolment } from './jobs/settle-enrolment.ts';
import { tables } from './tables.ts';

const env = readWorkerEnv();
const logger = createLogger('participants-worker', env.LOG_LEVEL);
const database = await connect({
  url: env.DATABASE_URL,
  tables,
  applicationName: 'payung-participants-worker',
  connections: 4,
});
const askAgreements = createOwnerClient({
  url: env.AGREEMENTS_URL,
  issuer: env.OIDC_ISSUER,
  clientId: env.SERVICE_CLIENT_ID,
  clientSecret: env.SERVICE_CLIENT_SECRET,
});
await runWorkerProcess({
  database,
  databaseUrl: env.DATABASE_URL,
  logger,
  jobs: [
    settleEnrolment({
      database,
      findAgreementFacts: agreementFactsFrom(askAgreements),
      mouOpensEnrolment: env.MOU_OPENS_ENROLMENT === 'on',
    }),
  ],
  at: { host: env.HOST, port: env.PORT },
});
