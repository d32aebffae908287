import { recordAudit } from '../audit.ts';
import type { Database, Transaction } from '../database.ts';
import { readChanges, WHOLE_BATCH } from '../feed/read-changes.ts';
import { Temporal } from '../values/dates.ts';
import type { Instant } from '../values/dates.ts';
import { enqueueTelling } from './enqueue-telling.ts';
import type { WebhookDesk } from './webhook-desk.ts';
import { sessionOf, sourcesOf } from './webhook-rights.ts';
import { WebhookTable } from './webhook.table.ts';
import type { PauseCode, WebhookRow } from './webhook.table.ts';

/** Changes that are looked at in one transaction. */
const CHANGES_AT_A_TIME = 500;

/**
 * Makes deliveries of what the feed tells since the last time, for every webhook that has something to read. Each webhook reads the feed with its
 * client's rights, from the place where it is, in a transaction that also moves that place: nothing is told twice or left out, whatever breaks.
 * Two services that do it at once each take other webhooks.
 *
 * @returns whether there is more to do at once
 */
export async function makeDeliveries(database: Database, desk: WebhookDesk, now: Instant): Promise<boolean> {
  const [feed]: { sealed: string }[] = await database.query('select seal_changes() as sealed');
  const behind: { id: string }[] = await database.query(
    // Also one in the middle of a statement, and one whose place lies ahead: in a database that was put back from a copy.
    `select id from webhook where state = 'ACTIVE' and (told_position <> $1 or told_ordinal <> $2)
     order by told_position limit 100`,
    [feed?.sealed ?? '0', WHOLE_BATCH],
  );
  let more = false;
  for (const { id } of behind) {
    more = (await database.transaction((transaction) => makeFor(transaction, desk, id, now))) || more;
  }
  return more;
}

async function makeFor(transaction: Transaction, desk: WebhookDesk, id: string, now: Instant): Promise<boolean> {
  const webhook = await transaction
    .createQueryBuilder(WebhookTable, 'webhook')
    .where(`webhook.id = :id and webhook.state = 'ACTIVE'`, { id })
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
  if (webhook === null) return false;
  if (rightsEnd(desk, webhook).epochMilliseconds < now.epochMilliseconds) {
    await pauseWebhook(transaction, webhook, 'RIGHTS', now);
    return false;
  }
  const since = { position: Number(webhook.toldPosition), ordinal: webhook.toldOrdinal };
  const outcome = await readChanges(transaction, sessionOf(webhook), {
    since,
    first: CHANGES_AT_A_TIME,
    sources: sourcesOf(desk, webhook),
  });
  if (outcome.refused !== undefined) {
    await pauseWebhook(transaction, webhook, 'FEED', now);
    return false;
  }
  const { changes, end, hasMore } = outcome.made;
  const wanted = changes.filter(({ kind }) => webhook.kinds.includes(kind));
  if (wanted.length > 0) {
    await transaction.query(
      `insert into webhook_delivery (webhook_id, entity_type, entity_id, kind, version, happened_at, state, next_attempt_at)
       select $1, told.*, 'WAITING', $7 from unnest($2::text[], $3::uuid[], $4::text[], $5::int[], $6::timestamptz[]) told`,
      [
        webhook.id,
        wanted.map(({ type }) => type),
        wanted.map(({ key }) => key),
        wanted.map(({ kind }) => kind),
        wanted.map(({ version }) => version),
        wanted.map(({ at }) => at.toString()),
        now.toString(),
      ],
    );
    await enqueueTelling(transaction, webhook);
  }
  await transaction.update(
    WebhookTable,
    { id },
    { toldPosition: String(end.position), toldOrdinal: hasMore ? end.ordinal : WHOLE_BATCH },
  );
  return hasMore;
}

/** Until when a webhook goes on without its client being seen. */
export function rightsEnd(
  { settings }: Pick<WebhookDesk, 'settings'>,
  { rightsSeenAt }: Pick<WebhookRow, 'rightsSeenAt'>,
): Instant {
  return rightsSeenAt.add({ hours: settings.rightsDays * 24 });
}

/** Pauses a webhook by itself; whoever looks at it sees why, and so does the trail. */
export async function pauseWebhook(
  transaction: Transaction,
  { id, clientId }: WebhookRow,
  code: PauseCode,
  now: Instant,
): Promise<void> {
  await transaction.update(WebhookTable, { id }, { state: 'PAUSED', pauseCode: code, pausedAt: now });
  const session = {
    subject: 'payung-webhooks',
    clientId: 'payung-webhooks',
    name: 'webhooks',
    role: 'SERVICE',
    institutionCode: null,
    regionCodes: ['ID'],
    registersExamples: false,
  } as const;
  await recordAudit(
    transaction,
    { session, requestId: 'job-tell-webhook', now: Temporal.Now.instant().round('millisecond') },
    {
      action: 'webhook:manage',
      entityType: 'Webhook',
      entityId: id,
      details: { step: 'pause', reason: code, client: clientId },
    },
  );
}

/** A webhook whose place in the feed is not kept any more goes on from the end. */
export async function skipForgotten(transaction: Transaction, id: string): Promise<void> {
  await transaction.query(
    `update webhook set told_position = sealed_through, told_ordinal = $2
     from change_feed where webhook.id = $1 and (told_position < forgotten_through or told_position > sealed_through)`,
    [id, WHOLE_BATCH],
  );
}
