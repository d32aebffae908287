import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Database } from '../database.ts';
import { createChangeStream } from '../feed/change-stream.ts';
import { serveChangeStream } from '../feed/change-stream.routes.ts';
import type { Logger } from '../log.ts';
import type { RequestContext } from '../request-context.ts';
import { startWebhooks } from './start-webhooks.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** What a service needs to tell of its changes. */
export interface ChangeTelling {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly logger: Logger;
  readonly desk: WebhookDesk;
  readonly createContext: (request: FastifyRequest) => Promise<RequestContext>;
  /** The context of a query that nobody asked over HTTP. */
  readonly contextFor: (asked: RequestContext) => object;
  /** Whether this process tells webhooks; a test that looks at something else leaves it off. */
  readonly worksWebhooks: boolean;
}

/** Lets a service tell of its changes: as a stream to those who listen, and to webhooks. Both end when the server closes. */
export async function tellOfChanges(server: FastifyInstance, telling: ChangeTelling): Promise<void> {
  const { database, desk, logger, createContext } = telling;
  const stream = createChangeStream(database, logger);
  serveChangeStream(server, { stream, sources: desk.sources, createContext });
  if (!telling.worksWebhooks) return;
  const webhooks = await startWebhooks(telling);
  server.addHook('preClose', () => webhooks.stop());
}
