import { connect, isReachable } from '@payung/kit/database.ts';
import type { Logger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import type { OwnerClientSettings } from '@payung/kit/owner-client.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import { createSubgraphServer } from '@payung/kit/subgraph-server.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import type { FastifyInstance } from 'fastify';

import { createEnrolmentFinder } from './claim/find-enrolment.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { tables } from './tables.ts';

/** What the server needs to know. */
export interface ServerSettings {
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly audience: string;
  /** The owner of enrolments. */
  readonly participants: OwnerClientSettings;
  /** Keys that personal values are sealed with, by their id, the current one first. */
  readonly personalKeys: ReadonlyMap<string, Buffer>;
  readonly logger: Logger;
}

/** The claims service, connected and not yet listening. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { databaseUrl, issuer, audience, logger } = settings;
  const sealer = createSealer(settings.personalKeys);
  const findEnrolment = createEnrolmentFinder(createOwnerClient(settings.participants), logger);
  const verifyToken = createTokenVerifier({ issuer, audience });
  const database = await connect({ url: databaseUrl, tables, applicationName: 'payung-claims' });
  const server = await createSubgraphServer<Context>({
    schema: buildSchema(import.meta.dirname, resolvers),
    logger,
    createContext: async (request) => {
      const asked = await readRequest(request, verifyToken);
      return { ...asked, database, sealer, findEnrolment, loaders: createLoaders(database, asked.session, asked.now) };
    },
    ready: { database: () => isReachable(database) },
  });
  server.addHook('onClose', () => database.destroy());
  return server;
}
