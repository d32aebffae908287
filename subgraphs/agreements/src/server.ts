import { connect, isReachable } from '@payung/kit/database.ts';
import type { FileStore } from '@payung/kit/files.ts';
import type { Logger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import type { OwnerClientSettings } from '@payung/kit/owner-client.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import { createSubgraphServer } from '@payung/kit/subgraph-server.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Context } from './context.ts';
import { assertRatesHoldTogether } from './contribution-rate/contribution-rate.reads.ts';
import type { ContributionSettings } from './contribution-rate/contribution-settings.ts';
import { serveDocuments } from './document/document.routes.ts';
import { createLoaders } from './loaders.ts';
import { createEnrolledFinder, enrolledUnknown } from './renewal/find-enrolled.ts';
import { resolvers } from './resolvers.ts';
import { tables } from './tables.ts';

/** What the server needs to know. */
export interface ServerSettings {
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly audience: string;
  /** The owner of enrolments. Without one, how many were enrolled is not known. */
  readonly participants?: OwnerClientSettings | undefined;
  readonly logger: Logger;
  /** Where documents are kept. */
  readonly files: FileStore;
  /** Signs the addresses of files. */
  readonly fileUrlKey: Buffer;
  readonly contributions: ContributionSettings;
}

/** The agreements service, connected and not yet listening. */
export async function createServer({
  databaseUrl,
  issuer,
  audience,
  participants,
  logger,
  files,
  fileUrlKey,
  contributions,
}: ServerSettings): Promise<FastifyInstance> {
  const database = await connect({ url: databaseUrl, tables, applicationName: 'payung-agreements' });
  const findEnrolled =
    participants === undefined ? enrolledUnknown : createEnrolledFinder(createOwnerClient(participants), logger);
  await assertRatesHoldTogether(database.manager);
  const urls = createUrlSigner(fileUrlKey);
  const verifyToken = createTokenVerifier({ issuer, audience });
  const createContext = async (request: FastifyRequest): Promise<Context> => {
    const asked = await readRequest(request, verifyToken);
    const loaders = createLoaders(database.manager, asked.session, asked.now);
    return { ...asked, database, findEnrolled, loaders, urls, contributions };
  };
  const server = await createSubgraphServer<Context>({
    schema: buildSchema(import.meta.dirname, resolvers),
    logger,
    createContext,
    ready: { database: () => isReachable(database), files: files.isReady },
  });
  await serveDocuments(server, { files, createContext });
  server.addHook('onClose', () => database.destroy());
  return server;
}
