import { currentInstant } from '@payung/kit/clock.ts';
import { isReachable } from '@payung/kit/database.ts';
import { directUrlOf } from '@payung/kit/database-settings.ts';
import type { DatabasePlace } from '@payung/kit/database-settings.ts';
import type { Logger } from '@payung/kit/log.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import { REVEAL_RULES } from '@payung/kit/reveal.ts';
import type { RevealRules } from '@payung/kit/reveal.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { connectService } from '@payung/kit/service-database.ts';
import { createSubgraphServer } from '@payung/kit/subgraph-server.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import type { EndedAccess } from '@payung/kit/ended-access.ts';
import { createFeedDesk, createWebhookDesk } from '@payung/kit/webhook/start-webhooks.ts';
import { tellOfChanges } from '@payung/kit/webhook/tell-of-changes.ts';
import type { ChangeDesks } from '@payung/kit/webhook/webhook-desk.ts';
import { DEFAULT_WEBHOOK_SETTINGS } from '@payung/kit/webhook/webhook-settings.ts';
import type { WebhookSettings } from '@payung/kit/webhook/webhook-settings.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { createGlassFinder } from './break-glass/break-glass.reads.ts';
import { BREAK_GLASS_RULES } from './break-glass/break-glass-rules.ts';
import type { BreakGlassRules } from './break-glass/break-glass-rules.ts';
import type { FindEnrolmentOfClaim } from './break-glass/enrolment-of-claim.ts';
import type { FindSecondPersons } from './break-glass/second-persons.ts';
import type { Context } from './context.ts';
import type { FindContributionRates } from './contribution/contribution-rates.ts';
import type { FindAgreementStatus } from './cover/agreement-status.ts';
import type { FindAgreementFacts } from './enrolment/agreement-facts.ts';
import { addExportRoutes } from './export/export-routes.ts';
import { feedSources } from './feed/feed-sources.ts';
import { createUploadLocks } from './import/upload-locks.ts';
import { addUploadRoutes } from './import/upload-routes.ts';
import type { Rosters } from './import/roster-settings.ts';
import type { FindInvoiceFacts } from './invoice/invoice-facts.ts';
import { createLoaders } from './loaders.ts';
import type { FindEnrolmentTargets } from './readiness/enrolment-targets.ts';
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
  readonly logger: Logger;
  readonly secrets: SecretBox;
  /** How personal values are shown in full, where the defaults are not meant. */
  readonly revealRules?: RevealRules;
  /** How break-glass behaves, where the defaults are not meant. */
  readonly breakGlassRules?: BreakGlassRules;
  readonly findSecondPersons: FindSecondPersons;
  readonly findEnrolmentOfClaim: FindEnrolmentOfClaim;
  readonly findAgreementFacts: FindAgreementFacts;
  readonly findAgreementStatus: FindAgreementStatus;
  readonly findEnrolmentTargets: FindEnrolmentTargets;
  readonly findContributionRates: FindContributionRates;
  readonly findInvoiceFacts: FindInvoiceFacts;
  readonly mouOpensEnrolment: boolean;
  readonly lateChargeIsOn: boolean;
  readonly rosters: Rosters;
  /** How the feed and webhooks behave; the defaults unless told otherwise. */
  readonly webhooks?: WebhookSettings;
  /** Networks of gateways; this machine unless told otherwise. */
  readonly gateways?: readonly string[];
  /** Whether this process tells webhooks. */
  readonly worksWebhooks?: boolean;
}

/** The participants service, connected and not yet listening. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { secrets, findAgreementFacts, findAgreementStatus, findEnrolmentTargets, mouOpensEnrolment, rosters } =
    settings;
  const { findContributionRates, findInvoiceFacts, lateChargeIsOn } = settings;
  const { findSecondPersons, findEnrolmentOfClaim, breakGlassRules = BREAK_GLASS_RULES } = settings;
  const place: DatabasePlace = { ...settings.databasePlace, url: settings.databaseUrl };
  const databases = await connectService({
    ...place,
    tables,
    applicationName: 'payung-participants',
    logger: settings.logger,
    // Whether somebody is covered is decided on what is known now.
    deciding: ['coverAt', 'verifyCover'],
  });
  const database = databases.primary;
  const { issuer, audience, ended } = settings;
  const verifyToken = createTokenVerifier({ issuer, audience, ended });
  const schema = buildSchema(import.meta.dirname, resolvers);
  const webhooks = createWebhookDesk({
    owner: 'PARTICIPANTS',
    sources: feedSources,
    schema,
    sealer: secrets,
    settings: settings.webhooks ?? DEFAULT_WEBHOOK_SETTINGS,
  });
  const feed = createFeedDesk(database, feedSources);
  const findGlass = createGlassFinder(database, breakGlassRules.requests, currentInstant);
  const contextFor = (asked: RequestContext, reading = database): Context & ChangeDesks => {
    const loaders = createLoaders(reading, asked.session, asked.now);
    return {
      ...asked,
      database: reading,
      loaders,
      secrets,
      revealRules: settings.revealRules ?? REVEAL_RULES,
      breakGlassRules,
      findSecondPersons,
      findEnrolmentOfClaim,
      findAgreementFacts,
      findAgreementStatus,
      findEnrolmentTargets,
      findContributionRates,
      findInvoiceFacts,
      mouOpensEnrolment,
      lateChargeIsOn,
      rosters,
      feed,
      webhooks,
    };
  };
  const createContext = async (request: FastifyRequest): Promise<Context> => {
    const asked = await readRequest(request, verifyToken, findGlass);
    return contextFor(asked, await databases.forRequest({ session: asked.session, body: request.body }));
  };
  const server = await createSubgraphServer<Context>({
    schema,
    logger: settings.logger,
    createContext,
    gateways: settings.gateways,
    ready: { database: () => isReachable(database) },
  });
  const locks = createUploadLocks(directUrlOf(place));
  await addUploadRoutes(server, { database, secrets, rosters, locks });
  await addExportRoutes(server, { database, secrets, rosters });
  await tellOfChanges(server, {
    database,
    databaseUrl: directUrlOf(place),
    logger: settings.logger,
    desk: webhooks,
    createContext,
    contextFor,
    worksWebhooks: settings.worksWebhooks ?? false,
  });
  server.addHook('onClose', async () => {
    await locks.close();
    await databases.close();
  });
  return server;
}
