import { createLogger } from '@payung/kit/log.ts';
import { runService } from '@payung/kit/run-service.ts';

import { readServiceEnv } from './env.ts';
import { createServer } from './server.ts';

const env = readServiceEnv();
const logger = createLogger('claims', env.LOG_LEVEL);
const server = await createServer({
  databaseUrl: env.DATABASE_URL,
  issuer: env.OIDC_ISSUER,
  audience: env.OIDC_AUDIENCE,
  participants: {
    url: env.PARTICIPANTS_URL,
    issuer: env.OIDC_ISSUER,
    clientId: env.SERVICE_CLIENT_ID,
    clientSecret: env.SERVICE_CLIENT_SECRET,
  },
  personalKeys: env.PERSONAL_KEYS,
  logger,
});
await runService(server, { host: env.HOST, port: env.PORT }, logger);
