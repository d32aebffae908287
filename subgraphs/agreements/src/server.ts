import { connect, isReachable } from '@payung/kit/database.ts';
import type { Logger } from '@payung/kit/log.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import { createSubgraphServer } from '@payung/kit/subgraph-server.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import type { FastifyInstance } from 'fastify';

import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { tables } from './tables.ts';

/** What the server needs to know. */
export interface ServerSettings {
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly logger: Logger;
}

/** The agreements service, connected and not yet listening. */
export async function createServer({
  databaseUrl,
  issuer,
  audience,
  logger,
}: ServerSettings): Promise<FastifyInstance> {
  const database = await connect({ url: databaseUrl, tables, applicationName: 'payung-agreements' });
  const verifyToken = createTokenVerifier({ issuer, audience });
  const server = await createSubgraphServer<Context>({
    schema: buildSchema(import.meta.dirname, resolvers),
    logger,
    createContext: async (request) => {
      const asked = await readRequest(request, verifyToken);
      return { ...asked, database, loaders: createLoaders(database.manager, asked.session, asked.now) };
    },
    ready: { database: () => isReachable(database) },
  });
  server.addHook('onClose', () => database.destroy());
  return server;
}
