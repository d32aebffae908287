import type { SelectQueryBuilder } from 'typeorm';
import { Any } from 'typeorm';

import { isNationwide, permit } from '../access.ts';
import type { Session } from '../access.ts';
import type { Transaction } from '../database.ts';
import { readPage } from '../page.ts';
import type { Page, PageArgs, PageOrder } from '../page.ts';
import { Temporal } from '../values/dates.ts';
import type { Instant } from '../values/dates.ts';
import { isUuid } from '../values/uuid.ts';
import type { WebhookProblem } from './post-message.ts';
import type { WebhookContext } from './webhook-desk.ts';
import { noteRights } from './webhook-rights.ts';
import { WebhookDeliveryTable, WebhookTable } from './webhook.table.ts';
import type { WebhookDeliveryRow, WebhookRow } from './webhook.table.ts';

// Keys are made in the order of time, so that the newest row has the greatest.
const NEWEST_FIRST: PageOrder<{ readonly id: string }> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

/** An attempt, as the schema has it. */
export interface Attempt {
  readonly number: number;
  readonly at: Instant;
  readonly durationMs: number;
  readonly status: number | null;
  readonly problem: WebhookProblem | null;
}

/** Webhooks in sight under the alias `webhook`: a client's own; everybody's for roles of the whole nation that are no client. */
export function visibleWebhooks(database: Transaction, session: Session): SelectQueryBuilder<WebhookRow> {
  const query = database.createQueryBuilder(WebhookTable, 'webhook').where(`webhook.state <> 'REMOVED'`);
  if (session.role !== 'PARTNER') return isNationwide(session) ? query : query.andWhere('false');
  return query.andWhere('webhook.clientId = :ownClient', { ownClient: session.clientId });
}

/** A page of the webhooks in sight, newest first. */
export async function readWebhooks({ database, session }: WebhookContext, args: PageArgs): Promise<Page<WebhookRow>> {
  const asker = permit(session, 'webhook:read');
  await noteRights(database.manager, asker);
  return readPage(visibleWebhooks(database.manager, asker), NEWEST_FIRST, args);
}

/** One webhook in sight, or null. */
export async function findWebhook({ database, session }: WebhookContext, id: string): Promise<WebhookRow | null> {
  const asker = permit(session, 'webhook:read');
  await noteRights(database.manager, asker);
  if (!isUuid(id)) return null;
  return visibleWebhooks(database.manager, asker).andWhere('webhook.id = :id', { id }).getOne();
}

/** A page of the deliveries of a webhook in sight, newest first. */
export async function readDeliveries(
  database: Transaction,
  webhookId: string,
  args: PageArgs & { readonly states?: readonly WebhookDeliveryRow['state'][] | null },
): Promise<Page<WebhookDeliveryRow>> {
  const query = database
    .createQueryBuilder(WebhookDeliveryTable, 'delivery')
    .where('delivery.webhookId = :webhookId', { webhookId });
  if (args.states != null) query.andWhere('delivery.state = any(:states)', { states: args.states });
  return readPage(query, NEWEST_FIRST, args);
}

/** How many deliveries of a webhook wait, up to a thousand. */
export async function countWaiting(database: Transaction, webhookId: string): Promise<number> {
  const [row]: { waiting: number }[] = await database.query(
    `select count(*)::int as waiting from (
       select from webhook_delivery where webhook_id = $1 and state = 'WAITING' limit 1000
     ) counted`,
    [webhookId],
  );
  return row?.waiting ?? 0;
}

const MOST_ATTEMPTS = 50;

/** The attempts of deliveries, oldest first, the last fifty of each. */
export async function readAttempts(
  database: Transaction,
  deliveryIds: readonly string[],
): Promise<readonly (Attempt & { readonly deliveryId: string })[]> {
  const rows: AttemptRow[] = await database.query(
    `select delivery_id, number, started_at, duration_ms, status, problem
     from unnest($1::uuid[]) asked (id)
     cross join lateral (
       select * from webhook_attempt where delivery_id = asked.id order by number desc limit $2
     ) attempt
     order by delivery_id, number`,
    [deliveryIds, MOST_ATTEMPTS],
  );
  return rows.map((row) => ({
    deliveryId: row.delivery_id,
    number: row.number,
    at: Temporal.Instant.fromEpochMilliseconds(row.started_at.getTime()),
    durationMs: row.duration_ms,
    status: row.status,
    problem: row.problem,
  }));
}

interface AttemptRow {
  readonly delivery_id: string;
  readonly number: number;
  readonly started_at: Date;
  readonly duration_ms: number;
  readonly status: number | null;
  readonly problem: WebhookProblem | null;
}

/** Deliveries by their keys. */
export async function readDeliveriesById(database: Transaction, ids: readonly string[]): Promise<WebhookDeliveryRow[]> {
  return database.findBy(WebhookDeliveryTable, { id: Any([...ids]) });
}
