import { execute, parse } from 'graphql';
import { z } from 'zod';

import type { Session } from '../access.ts';
import type { Database } from '../database.ts';
import { PUBLIC_CODES } from '../errors.ts';
import { defineJob } from '../jobs.ts';
import type { AnyJob } from '../jobs.ts';
import type { Logger } from '../log.ts';
import type { RequestContext } from '../request-context.ts';
import { Temporal } from '../values/dates.ts';
import { enqueueTelling, TELL_WEBHOOK } from './enqueue-telling.ts';
import { pauseWebhook, rightsEnd } from './make-deliveries.ts';
import { countAttempt } from './measure-webhooks.ts';
import { postMessage } from './post-message.ts';
import type { Posted, PostSettings, WebhookProblem } from './post-message.ts';
import { findMissingScope } from './register-webhook.ts';
import type { WebhookDesk } from './webhook-desk.ts';
import { sessionOf } from './webhook-rights.ts';
import { signMessage } from './webhook-secret.ts';
import { WebhookDeliveryTable, WebhookTable } from './webhook.table.ts';
import type { WebhookDeliveryRow, WebhookRow } from './webhook.table.ts';

/** What telling works with. */
export interface Telling {
  readonly database: Database;
  readonly desk: WebhookDesk;
  readonly logger: Logger;
  /** The context of a query that nobody asked over HTTP. */
  readonly contextFor: (asked: RequestContext) => object;
  /** Whether the service is on its way out: what is under way is finished, and nothing more is begun. */
  readonly isStopping?: () => boolean;
  readonly post?: Pick<PostSettings, 'resolve' | 'timeoutMs'>;
}

/** Seconds from each failed attempt to the next: five seconds, five minutes, half an hour, two, five, ten and fourteen hours. */
export const WAITS_SECONDS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400] as const;

/** After so many failures one after the other a webhook is paused. */
export const PAUSED_AFTER = 20;

/** Deliveries of one webhook that are on their way at once. */
const AT_ONCE = 4;

/** A delivery that is taken is left to whoever took it for so long; then somebody else may try. */
const LEASE_SECONDS = 60;

/** For how long one run goes on, so that a slow receiver does not keep others from their turn. */
const RUN_MS = 15_000;

/** Told by receivers that are gone for good (Standard Webhooks). */
const GONE = 410;

/** The job that tells what waits for one webhook. Safe to run twice: each delivery is taken by one. */
export function tellWebhook(telling: Telling): AnyJob {
  return defineJob({
    name: TELL_WEBHOOK,
    payload: z.object({ webhookId: z.uuid() }),
    work: ({ webhookId }) => tellWaiting(telling, webhookId),
  });
}

async function tellWaiting(telling: Telling, webhookId: string): Promise<void> {
  const { database } = telling;
  const until = Date.now() + RUN_MS;
  while (Date.now() < until && telling.isStopping?.() !== true) {
    const webhook = await database.manager.findOneBy(WebhookTable, { id: webhookId });
    if (webhook === null || webhook.state === 'REMOVED') return;
    if (await pauseWithoutRights(telling, webhook)) continue;
    const taken = await takeDeliveries(database, webhook);
    if (taken.length === 0) break;
    await Promise.all(taken.map((delivery) => tellOne(telling, webhook, delivery)));
  }
  await askForTheNext(database, webhookId);
}

/** Pauses a webhook whose client was not seen for too long. */
async function pauseWithoutRights({ database, desk }: Telling, webhook: WebhookRow): Promise<boolean> {
  const now = Temporal.Now.instant().round('millisecond');
  if (webhook.state !== 'ACTIVE' || rightsEnd(desk, webhook).epochMilliseconds >= now.epochMilliseconds) return false;
  await database.transaction((transaction) => pauseWebhook(transaction, webhook, 'RIGHTS', now));
  return true;
}

/** Takes a few deliveries that are due: tests always, the rest while the webhook tells. */
async function takeDeliveries(database: Database, { id, state }: WebhookRow): Promise<WebhookDeliveryRow[]> {
  const [rows]: [{ id: string }[], number] = await database.query(
    `update webhook_delivery set next_attempt_at = clock_timestamp() + make_interval(secs => $3)
     where id in (
       select id from webhook_delivery
       where webhook_id = $1 and state = 'WAITING' and next_attempt_at <= clock_timestamp() and ($2 or entity_type is null)
       order by next_attempt_at, id limit $4 for update skip locked
     ) returning id`,
    [id, state === 'ACTIVE', LEASE_SECONDS, AT_ONCE],
  );
  if (rows.length === 0) return [];
  return database.manager
    .createQueryBuilder(WebhookDeliveryTable, 'delivery')
    .where('delivery.id = any(:ids)', { ids: rows.map((row) => row.id) })
    .orderBy('delivery.id')
    .getMany();
}

/** Asks for the next turn when the next delivery is due. */
async function askForTheNext(database: Database, webhookId: string): Promise<void> {
  const [next]: { seconds: number }[] = await database.query(
    `select greatest(0, extract(epoch from next_attempt_at - clock_timestamp()))::float8 as seconds
     from webhook_delivery join webhook on webhook.id = webhook_id
     where webhook_id = $1 and webhook_delivery.state = 'WAITING' and (webhook.state = 'ACTIVE' or entity_type is null)
     order by next_attempt_at limit 1`,
    [webhookId],
  );
  if (next !== undefined) await enqueueTelling(database.manager, { id: webhookId }, next.seconds);
}

async function tellOne(telling: Telling, webhook: WebhookRow, delivery: WebhookDeliveryRow): Promise<void> {
  const started = Temporal.Now.instant().round('millisecond');
  const posted = await attempt(telling, webhook, delivery);
  countAttempt(posted.problem);
  const durationMs = Math.round(Temporal.Now.instant().since(started).total('milliseconds'));
  await recordAttempt(telling.database, webhook, delivery, { ...posted, started, durationMs });
}

async function attempt(telling: Telling, webhook: WebhookRow, delivery: WebhookDeliveryRow): Promise<Posted> {
  const { desk, logger } = telling;
  const now = Temporal.Now.instant().round('millisecond');
  let body: string;
  try {
    body = JSON.stringify(await messageOf(telling, webhook, delivery));
  } catch (error) {
    logger.error(
      { err: error, webhookId: webhook.id, deliveryId: delivery.id },
      'the query of a webhook could not be answered',
    );
    return { status: null, problem: 'QUERY' };
  }
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Payung-Webhooks/1',
    ...signMessage(desk.sealer, webhook, { id: delivery.id, body, now }),
  };
  return postMessage({ url: webhook.url, headers, body }, { guard: desk.guard, ...telling.post });
}

/** What is told, made anew at every attempt: of which change, and what the query answers now with the rights of the client. */
async function messageOf(telling: Telling, webhook: WebhookRow, delivery: WebhookDeliveryRow): Promise<object> {
  const { entityType, entityId, kind, version, happenedAt } = delivery;
  if (entityType === null || entityId === null || kind === null) {
    return {
      type: 'payung.test',
      timestamp: happenedAt.toString(),
      data: { webhook: { id: webhook.id, name: webhook.name } },
    };
  }
  const id = telling.desk.sources.find(({ type }) => type === entityType)?.idOf(entityId) ?? entityId;
  const change = { type: entityType, id, kind, version, at: happenedAt.toString() };
  return {
    type: `${entityType.toLowerCase()}.${kind.toLowerCase()}`,
    timestamp: happenedAt.toString(),
    data: {
      change,
      ...(webhook.query === null
        ? {}
        : { answer: await answerQuery(telling, webhook, delivery.id, { query: webhook.query, id }) }),
    },
  };
}

async function answerQuery(
  { desk, contextFor, logger }: Telling,
  webhook: WebhookRow,
  deliveryId: string,
  { query, id }: { readonly query: string; readonly id: string },
): Promise<object> {
  const session: Session = sessionOf(webhook);
  const document = parse(query, { noLocation: true });
  const missing = findMissingScope(desk, session, document);
  if (missing !== null) return { data: null, errors: [{ message: missing, extensions: { code: 'FORBIDDEN' } }] };
  const contextValue = contextFor({
    session,
    requestId: `webhook-${deliveryId}`,
    now: Temporal.Now.instant().round('millisecond'),
  });
  const { data, errors = [] } = await execute({ schema: desk.schema, document, contextValue, variableValues: { id } });
  if (errors.length === 0) return { data };
  return {
    data,
    errors: errors.map(({ message, path, extensions, originalError }) => {
      const { code } = extensions;
      if (typeof code === 'string' && PUBLIC_CODES.has(code)) return { message, path, extensions: { code } };
      logger.error({ err: originalError, path, webhookId: webhook.id }, 'unexpected error in the query of a webhook');
      return { message: 'Something went wrong on our side.', path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    }),
  };
}

interface Ended {
  readonly status: number | null;
  readonly problem: WebhookProblem | null;
  readonly started: Temporal.Instant;
  readonly durationMs: number;
}

/** Writes how an attempt ended, when the next one is due, and what it means for the webhook. */
async function recordAttempt(
  database: Database,
  { id }: WebhookRow,
  delivery: WebhookDeliveryRow,
  { status, problem, started, durationMs }: Ended,
): Promise<void> {
  const wait = WAITS_SECONDS[delivery.tries];
  const state = problem === null ? 'DELIVERED' : wait === undefined ? 'FAILED' : 'WAITING';
  const next =
    state === 'WAITING' && wait !== undefined
      ? Temporal.Now.instant()
          .add({ milliseconds: Math.round(spread(wait) * 1_000) })
          .round('millisecond')
      : null;
  await database.transaction(async (transaction) => {
    const webhook = await transaction.findOne(WebhookTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
    // Removed meanwhile, with everything that it was to tell.
    if (webhook === null || webhook.state === 'REMOVED') return;
    const { affected } = await transaction.update(
      WebhookDeliveryTable,
      { id: delivery.id },
      { state, nextAttemptAt: next, tries: delivery.tries + 1 },
    );
    if (affected === 0) return;
    await transaction.query(
      `insert into webhook_attempt (delivery_id, number, started_at, duration_ms, status, problem)
       select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from webhook_attempt where delivery_id = $1`,
      [delivery.id, started.toString(), durationMs, status, problem],
    );
    if (delivery.entityType === null) return;
    const failures = problem === null ? 0 : webhook.failures + 1;
    if (failures !== webhook.failures) await transaction.update(WebhookTable, { id }, { failures });
    if (webhook.state !== 'ACTIVE') return;
    if (status === GONE) await pauseWebhook(transaction, webhook, 'GONE', started);
    else if (failures >= PAUSED_AFTER) await pauseWebhook(transaction, webhook, 'FAILURES', started);
  });
}

/** Up to a tenth later, so that receivers that come back are not told everything at one moment. */
function spread(seconds: number): number {
  return seconds * (1 + Math.random() / 10);
}
