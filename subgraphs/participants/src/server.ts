import { connect, isReachable } from '@payung/kit/database.ts';
import type { Logger } from '@payung/kit/log.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import { REVEAL_RULES } from '@payung/kit/reveal.ts';
import type { RevealRules } from '@payung/kit/reveal.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { createSubgraphServer } from '@payung/kit/subgraph-server.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import { createFeedDesk, createWebhookDesk } from '@payung/kit/webhook/start-webhooks.ts';
import { tellOfChanges } from '@payung/kit/webhook/tell-of-changes.ts';
import type { ChangeDesks } from '@payung/kit/webhook/webhook-desk.ts';
import { DEFAULT_WEBHOOK_SETTINGS } from '@payung/kit/webhook/webhook-settings.ts';
import type { WebhookSettings } from '@payung/kit/webhook/webhook-settings.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

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
  readonly issuer: string;
  readonly audience: string;
  readonly logger: Logger;
  readonly secrets: SecretBox;
  /** How personal values are shown in full, where the defaults are not meant. */
  readonly revealRules?: RevealRules;
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
  /** Whether this process tells webhooks. */
  readonly worksWebhooks?: boolean;
}

/** The participants service, connected and not yet listening. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { secrets, findAgreementFacts, findAgreementStatus, findEnrolmentTargets, mouOpensEnrolment, rosters } =
    settings;
  const { findContributionRates, findInvoiceFacts, lateChargeIsOn } = settings;
  const database = await connect({ url: settings.databaseUrl, tables, applicationName: 'payung-participants' });
  const verifyToken = createTokenVerifier({ issuer: settings.issuer, audience: settings.audience });
  const schema = buildSchema(import.meta.dirname, resolvers);
  const webhooks = createWebhookDesk({
    owner: 'PARTICIPANTS',
    sources: feedSources,
    schema,
    sealer: secrets,
    settings: settings.webhooks ?? DEFAULT_WEBHOOK_SETTINGS,
  });
  const feed = createFeedDesk(database, feedSources);
  const contextFor = (asked: RequestContext): Context & ChangeDesks => {
    const loaders = createLoaders(database, asked.session, asked.now);
    return {
      ...asked,
      database,
      loaders,
      secrets,
      revealRules: settings.revealRules ?? REVEAL_RULES,
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
  const createContext = async (request: FastifyRequest): Promise<Context> =>
    contextFor(await readRequest(request, verifyToken));
  const server = await createSubgraphServer<Context>({
    schema,
    logger: settings.logger,
    createContext,
    ready: { database: () => isReachable(database) },
  });
  const locks = createUploadLocks(settings.databaseUrl);
  await addUploadRoutes(server, { database, secrets, rosters, locks });
  await addExportRoutes(server, { database, secrets, rosters });
  await tellOfChanges(server, {
    database,
    databaseUrl: settings.databaseUrl,
    logger: settings.logger,
    desk: webhooks,
    createContext,
    contextFor,
    worksWebhooks: settings.worksWebhooks ?? false,
  });
  server.addHook('onClose', async () => {
    await locks.close();
    await database.destroy();
  });
  return server;
}
