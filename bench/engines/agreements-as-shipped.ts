import { createLogger } from '@payung/kit/log.ts';

import { createServer } from '../../subgraphs/agreements/src/server.ts';

// The agreements service with its settings of production, but for an issuer on the loopback that its start would refuse.

const server = await createServer({
  databaseUrl: process.env['DATABASE_URL'] ?? '',
  issuer: process.env['OIDC_ISSUER'] ?? '',
  audience: 'payung',
  logger: createLogger('agreements', 'info'),
});
await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
