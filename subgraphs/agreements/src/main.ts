import { createLogger } from '@payung/kit/log.ts';
import { runService } from '@payung/kit/run-service.ts';

import { readServiceEnv } from './env.ts';
import { createServer } from './server.ts';

const env = readServiceEnv();
const logger = createLogger('agreements', env.LOG_LEVEL);
const server = await createServer({
  databaseUrl: env.DATABASE_URL,
  issuer: env.OIDC_ISSUER,
  audience: env.OIDC_AUDIENCE,
  logger,
});
await runService(server, { host: env.HOST, port: env.PORT }, logger);
