import { isReachable } from '@payung/kit/database.ts';
import { directUrlOf } from '@payung/kit/database-settings.ts';
import type { DatabasePlace } from '@payung/kit/database-settings.ts';
import type { FileStore } from '@payung/kit/files.ts';
import type { Logger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import type { OwnerClientSettings } from '@payung/kit/owner-client.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import { REVEAL_RULES } from '@payung/kit/reveal.ts';
import type { RevealRules } from '@payung/kit/reveal.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import { connectService } from '@payung/kit/service-database.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import { createSubgraphServer } from '@payung/kit/subgraph-server.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import type { EndedAccess } from '@payung/kit/ended-access.ts';
import { createFeedDesk, createWebhookDesk } from '@payung/kit/webhook/start-webhooks.ts';
import { tellOfChanges } from '@payung/kit/webhook/tell-of-changes.ts';
import type { ChangeDesks } from '@payung/kit/webhook/webhook-desk.ts';
import { DEFAULT_WEBHOOK_SETTINGS } from '@payung/kit/webhook/webhook-settings.ts';
import type { WebhookSettings } from '@payung/kit/webhook/webhook-settings.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { createGlassFinder, createGlassPeopleFinder } from './break-glass/find-glass.ts';
import { createCoveredFinder } from './calendar/find-covered.ts';
import { createAgreementStatusFinder } from './claim/find-agreement-status.ts';
import { createEnrolmentFinder } from './claim/find-enrolment.ts';
import { createPersonFinder } from './claim/find-enrolments-of-person.ts';
import type { Context } from './context.ts';
import { serveDocuments } from './document/document.routes.ts';
import type { ScanFile } from '@payung/kit/virus-scanner.ts';
import { createOwnersEvidenceFinder } from './evidence/find-owners-evidence.ts';
import { feedSources } from './feed/feed-sources.ts';
import { createHolidayFinder } from './holiday/find-holidays.ts';
import { createLoaders } from './loaders.ts';
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
  /** The owner of enrolments. */
  readonly participants: OwnerClientSettings;
  /** The owner of agreements and holidays. */
  readonly agreements: OwnerClientSettings;
  /** Keys that personal values are sealed with, by their id, the current one first. */
  readonly personalKeys: ReadonlyMap<string, Buffer>;
  /** How personal values are shown in full, where the defaults are not meant. */
  readonly revealRules?: RevealRules;
  readonly logger: Logger;
  /** Where documents are kept. */
  readonly files: FileStore;
  /** Signs the addresses of files. */
  readonly fileUrlKey: Buffer;
  /** Scans documents for viruses; null where no scanner is configured. */
  readonly scan: ScanFile;
  /** How the feed and webhooks behave; the defaults unless told otherwise. */
  readonly webhooks?: WebhookSettings;
  /** Networks of gateways; this machine unless told otherwise. */
  readonly gateways?: readonly string[];
  /** Whether this process tells webhooks. */
  readonly worksWebhooks?: boolean;
}

/** The claims service, connected and not yet listening. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { databaseUrl, issuer, audience, logger, files, scan, revealRules = REVEAL_RULES } = settings;
  const sealer = createSealer(settings.personalKeys);
  const urls = createUrlSigner(settings.fileUrlKey);
  const askAgreements = createOwnerClient(settings.agreements);
  const askParticipants = createOwnerClient(settings.participants);
  const findEnrolment = createEnrolmentFinder(askParticipants, logger);
  const findEnrolmentsOfPerson = createPersonFinder(askParticipants, logger);
  const findOwnersEvidence = createOwnersEvidenceFinder(askAgreements, askParticipants, logger);
  const findCovered = createCoveredFinder(askParticipants, logger);
  const findAgreementStatus = createAgreementStatusFinder(askAgreements, logger);
  const verifyToken = createTokenVerifier({ issuer, audience, ended: settings.ended });
  const place: DatabasePlace = { ...settings.databasePlace, url: databaseUrl };
  const databases = await connectService({ ...place, tables, applicationName: 'payung-claims', logger });
  const database = databases.primary;
  const findHolidays = createHolidayFinder(database, askAgreements, logger);
  const findGlass = createGlassFinder(database, askParticipants, logger);
  const findGlassPeople = createGlassPeopleFinder(askParticipants, logger);
  const schema = buildSchema(import.meta.dirname, resolvers);
  const webhooks = createWebhookDesk({
    owner: 'CLAIMS',
    sources: feedSources,
    schema,
    sealer,
    settings: settings.webhooks ?? DEFAULT_WEBHOOK_SETTINGS,
  });
  const feed = createFeedDesk(database, feedSources);
  const contextFor = (asked: RequestContext, reading = database): Context & ChangeDesks => {
    const loaders = createLoaders(reading, asked.session, asked.now);
    return {
      ...asked,
      database: reading,
      sealer,
      revealRules,
      urls,
      findEnrolment,
      findEnrolmentsOfPerson,
      findOwnersEvidence,
      findAgreementStatus,
      findHolidays,
      findCovered,
      findGlassPeople,
      feed,
      webhooks,
      loaders,
    };
  };
  const createContext = async (request: FastifyRequest): Promise<Context> => {
    const asked = await readRequest(request, verifyToken, findGlass);
    return contextFor(asked, await databases.forRequest({ session: asked.session, body: request.body }));
  };
  const server = await createSubgraphServer<Context>({
    schema,
    logger,
    createContext,
    gateways: settings.gateways,
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
    worksWebhooks: settings.worksWebhooks ?? false,
  });
  server.addHook('onClose', () => databases.close());
  return server;
}
