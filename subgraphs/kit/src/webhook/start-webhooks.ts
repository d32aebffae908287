import type { GraphQLSchema } from 'graphql';

import type { Database } from '../database.ts';
import { forgetChanges } from '../feed/forget-changes.ts';
import type { FeedDesk } from '../feed/feed.resolvers.ts';
import type { FeedSource } from '../feed/feed-source.ts';
import { runWorker } from '../jobs.ts';
import type { Logger } from '../log.ts';
import { rulesOfSchema } from '../scopes/rules-of-schema.ts';
import type { Sealer } from '../secret-box.ts';
import { Temporal } from '../values/dates.ts';
import { createAddressGuard } from './address-guard.ts';
import { makeDeliveries } from './make-deliveries.ts';
import { watchWebhooks } from './measure-webhooks.ts';
import { tellWebhook } from './tell-webhook.ts';
import type { Telling } from './tell-webhook.ts';
import type { WebhookDesk, WebhookOwner } from './webhook-desk.ts';
import { noteRights } from './webhook-rights.ts';
import type { WebhookSettings } from './webhook-settings.ts';

/** What an owner's webhooks are made of. */
export interface WebhookParts {
  readonly owner: WebhookOwner;
  readonly sources: readonly FeedSource[];
  readonly schema: GraphQLSchema;
  readonly sealer: Sealer;
  readonly settings: WebhookSettings;
}

/** Puts the desk of an owner's webhooks together. */
export function createWebhookDesk({ owner, sources, schema, sealer, settings }: WebhookParts): WebhookDesk {
  return {
    owner,
    sources,
    schema,
    rules: rulesOfSchema(schema),
    sealer,
    guard: createAddressGuard(settings.allowedNetworks),
    settings,
  };
}

/** Puts the desk of an owner's feed together: whoever reads it is seen by its webhooks. */
export function createFeedDesk(database: Database, sources: readonly FeedSource[]): FeedDesk {
  return { sources, seen: (session) => noteRights(database.manager, session) };
}

/** Webhooks at work. */
export interface RunningWebhooks {
  /** Takes no more work, and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

const LOOK_EVERY_MS = 1_000;
const PATIENCE_MS = 5_000;
const FORGET_EVERY_MS = 60 * 60 * 1_000;

/**
 * Works an owner's webhooks: looks every second for what is to be told, tells it from the queue, and forgets what is old. It runs inside the
 * service and not in a worker, since what is told is the answer to a query, and the service is what answers queries.
 */
export async function startWebhooks(telling: Telling & { readonly databaseUrl: string }): Promise<RunningWebhooks> {
  const { database, desk, logger, databaseUrl } = telling;
  const stopping = new AbortController();
  const worker = await runWorker(
    databaseUrl,
    [tellWebhook({ ...telling, isStopping: () => stopping.signal.aborted })],
    logger,
  );
  const unwatch = watchWebhooks(database);
  const now = (): Temporal.Instant => Temporal.Now.instant().round('millisecond');
  const loop = keepDoing(LOOK_EVERY_MS, logger, async () => {
    while (!stopping.signal.aborted && (await makeDeliveries(database, desk, now())));
  });
  const forgetting = keepDoing(FORGET_EVERY_MS, logger, async () => {
    while (!stopping.signal.aborted && (await forgetChanges(database, desk.settings.keepDays, now())));
  });
  return {
    async stop() {
      stopping.abort();
      unwatch();
      await Promise.all([loop.stop(), forgetting.stop()]);
      // What is on its way when the patience ends is sent again by another copy, under the same identifier.
      await worker.stop(PATIENCE_MS);
    },
  };
}

/** Does something again and again, with a pause after each time, until it is stopped. A failure is told and tried again. */
function keepDoing(everyMs: number, logger: Logger, work: () => Promise<void>): { readonly stop: () => Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<void> = Promise.resolve();
  const turn = (): void => {
    under = work()
      .catch((error: unknown) => logger.warn({ err: error }, 'webhooks could not be worked'))
      .finally(() => {
        if (!stopped) timer = setTimeout(turn, everyMs);
      });
  };
  turn();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await under;
    },
  };
}
