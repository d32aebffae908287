import { isReachable } from '@payung/kit/database.ts';
import { directUrlOf } from '@payung/kit/database-settings.ts';
import type { DatabasePlace } from '@payung/kit/database-settings.ts';
import type { FileStore } from '@payung/kit/files.ts';
import type { Logger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import type { OwnerClientSettings } from '@payung/kit/owner-client.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import { connectService } from '@payung/kit/service-database.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import { createSubgraphServer } from '@payung/kit/subgraph-server.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import type { EndedAccess } from '@payung/kit/ended-access.ts';
import type { ScanFile } from '@payung/kit/virus-scanner.ts';
import { createFeedDesk, createWebhookDesk } from '@payung/kit/webhook/start-webhooks.ts';
import { tellOfChanges } from '@payung/kit/webhook/tell-of-changes.ts';
import type { ChangeDesks } from '@payung/kit/webhook/webhook-desk.ts';
import { DEFAULT_WEBHOOK_SETTINGS } from '@payung/kit/webhook/webhook-settings.ts';
import type { WebhookSettings } from '@payung/kit/webhook/webhook-settings.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Context } from './context.ts';
import { assertRatesHoldTogether } from './contribution-rate/contribution-rate.reads.ts';
import { createIdentityClient, registerElsewhere } from './administration/identity-client.ts';
import type { IdentitySettings } from './administration/identity-client.ts';
import { createRegister } from './administration/register.ts';
import { createSecondPersonFinder } from './break-glass/find-second-persons.ts';
import type { SecondPerson } from './break-glass/find-second-persons.ts';
import type { ContributionSettings } from './contribution-rate/contribution-settings.ts';
import { holdAgreements } from './agreement/held-agreements.ts';
import { serveDocuments } from './document/document.routes.ts';
import { feedSources } from './feed/feed-sources.ts';
import { createLoaders } from './loaders.ts';
import type { Held } from './loaders.ts';
import { holdReference } from './reference-version/load-reference.ts';
import { createEnrolledFinder, enrolledUnknown } from './renewal/find-enrolled.ts';
import { resolvers } from './resolvers.ts';
import { tables } from './tables.ts';

/** What the server needs to know. */
export interface ServerSettings {
  readonly databaseUrl: string;
  /** What else is to be known of the database: its replica, a way around a pooler. */
  readonly databasePlace?: Partial<DatabasePlace>;
  readonly issuer: string;
  readonly audience: string;
  /** What has ended before its tokens expire; without it they hold until then. */
  readonly ended?: EndedAccess;
  /** The owner of enrolments. Without one, how many were enrolled is not known. */
  readonly participants?: OwnerClientSettings | undefined;
  /** Payung's own identity service. Without it, people and clients are managed at the issuer. */
  readonly identity?: IdentitySettings | undefined;
  /** Who can be told of break-glass where accounts are managed at the issuer. */
  readonly secondPersons?: readonly SecondPerson[];
  readonly logger: Logger;
  /** Where documents are kept. */
  readonly files: FileStore;
  /** Signs the addresses of files. */
  readonly fileUrlKey: Buffer;
  /** Scans documents for viruses; none where no scanner is configured. */
  readonly scan?: ScanFile;
  readonly contributions: ContributionSettings;
  /** Keys that keys of documents and secrets of webhooks are sealed with, by their id, the current one first. */
  readonly personalKeys: ReadonlyMap<string, Buffer>;
  /** How the feed and webhooks behave; the defaults unless told otherwise. */
  readonly webhooks?: WebhookSettings;
  /** Networks of gateways; this machine unless told otherwise. */
  readonly gateways?: readonly string[];
  /** Whether this process tells webhooks. */
  readonly worksWebhooks?: boolean;
}

/** The agreements service, connected and not yet listening. */
export async function createServer({
  databaseUrl,
  databasePlace,
  issuer,
  audience,
  ended,
  participants,
  identity,
  secondPersons = [],
  logger,
  files,
  fileUrlKey,
  scan = null,
  contributions,
  personalKeys,
  webhooks: settings = DEFAULT_WEBHOOK_SETTINGS,
  worksWebhooks = false,
  gateways,
}: ServerSettings): Promise<FastifyInstance> {
  const place: DatabasePlace = { ...databasePlace, url: databaseUrl };
  const databases = await connectService({ ...place, tables, applicationName: 'payung-agreements', logger });
  const database = databases.primary;
  const findEnrolled =
    participants === undefined ? enrolledUnknown : createEnrolledFinder(createOwnerClient(participants), logger);
  await assertRatesHoldTogether(database.manager);
  const urls = createUrlSigner(fileUrlKey);
  const verifyToken = createTokenVerifier({ issuer, audience, ended });
  const schema = buildSchema(import.meta.dirname, resolvers);
  const sealer = createSealer(personalKeys);
  const webhooks = createWebhookDesk({ owner: 'AGREEMENTS', sources: feedSources, schema, sealer, settings });
  const feed = createFeedDesk(database, feedSources);
  const askRegister = identity === undefined ? registerElsewhere : createIdentityClient(identity, logger);
  const findSecondPersons = createSecondPersonFinder(askRegister, secondPersons);
  const held: Held = { reference: holdReference(), agreements: holdAgreements() };
  const contextFor = (asked: RequestContext, reading = database): Context & ChangeDesks => {
    const loaders = createLoaders(reading.manager, asked.session, asked.now, held);
    const register = createRegister(askRegister, asked.session);
    return {
      ...asked,
      database: reading,
      findEnrolled,
      loaders,
      urls,
      sealer,
      contributions,
      feed,
      webhooks,
      issuer,
      register,
      findSecondPersons,
    };
  };
  const createContext = async (request: FastifyRequest): Promise<Context> => {
    const asked = await readRequest(request, verifyToken);
    return contextFor(asked, await databases.forRequest({ session: asked.session, body: request.body }));
  };
  const server = await createSubgraphServer<Context>({
    schema,
    logger,
    createContext,
    gateways,
    ready: { database: () => isReachable(database), files: files.isReady },
  });
  await serveDocuments(server, { files, scan, createContext });
  await tellOfChanges(server, {
    database,
    databaseUrl: directUrlOf(place),
    logger,
    desk: webhooks,
    createContext,
    contextFor,
    worksWebhooks,
  });
  server.addHook('onClose', () => databases.close());
  return server;
}
