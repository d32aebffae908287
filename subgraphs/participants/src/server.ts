import { connect, isReachable } from '@payung/kit/database.ts';
import type { Logger } from '@payung/kit/log.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { createSubgraphServer } from '@payung/kit/subgraph-server.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import type { FastifyInstance } from 'fastify';

import type { Context } from './context.ts';
import type { FindContributionRates } from './contribution/contribution-rates.ts';
import type { FindAgreementStatus } from './cover/agreement-status.ts';
import type { FindAgreementFacts } from './enrolment/agreement-facts.ts';
import { addExportRoutes } from './export/export-routes.ts';
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
  readonly findAgreementFacts: FindAgreementFacts;
  readonly findAgreementStatus: FindAgreementStatus;
  readonly findEnrolmentTargets: FindEnrolmentTargets;
  readonly findContributionRates: FindContributionRates;
  readonly findInvoiceFacts: FindInvoiceFacts;
  readonly mouOpensEnrolment: boolean;
  readonly lateChargeIsOn: boolean;
  readonly rosters: Rosters;
}

/** The participants service, connected and not yet listening. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { secrets, findAgreementFacts, findAgreementStatus, findEnrolmentTargets, mouOpensEnrolment, rosters } =
    settings;
  const { findContributionRates, findInvoiceFacts, lateChargeIsOn } = settings;
  const database = await connect({ url: settings.databaseUrl, tables, applicationName: 'payung-participants' });
  const verifyToken = createTokenVerifier({ issuer: settings.issuer, audience: settings.audience });
  const server = await createSubgraphServer<Context>({
    schema: buildSchema(import.meta.dirname, resolvers),
    logger: settings.logger,
    createContext: async (request) => {
      const asked = await readRequest(request, verifyToken);
      const loaders = createLoaders(database, asked.session, asked.now);
      return {
        ...asked,
        database,
        loaders,
        secrets,
        findAgreementFacts,
        findAgreementStatus,
        findEnrolmentTargets,
        findContributionRates,
        findInvoiceFacts,
        mouOpensEnrolment,
        lateChargeIsOn,
        rosters,
      };
    },
    ready: { database: () => isReachable(database) },
  });
  const locks = createUploadLocks(settings.databaseUrl);
  await addUploadRoutes(server, { database, secrets, rosters, locks });
  await addExportRoutes(server, { database, secrets, rosters });
  server.addHook('onClose', async () => {
    await locks.close();
    await database.destroy();
  });
  return server;
}
