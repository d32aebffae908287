import type { Transaction } from '../database.ts';
import { refuse } from '../refusal.ts';
import type { Instant } from '../values/dates.ts';
import { isUuid } from '../values/uuid.ts';
import { changeWebhook, noWebhook } from './change-webhook.ts';
import type { WebhookOutcome } from './change-webhook.ts';
import { enqueueTelling } from './enqueue-telling.ts';
import { skipForgotten } from './make-deliveries.ts';
import type { WebhookContext } from './webhook-desk.ts';
import { makeSecret } from './webhook-secret.ts';
import { WebhookDeliveryTable, WebhookTable } from './webhook.table.ts';
import type { WebhookRow } from './webhook.table.ts';

/** A mutation on one webhook as its caller sent it. */
export interface WebhookStep {
  /** The name of the mutation. */
  readonly command: string;
  readonly id: string;
  readonly key: string;
}

const LONGEST_OVERLAP_HOURS = 168;

/** Gives a webhook a new secret; the present one goes on beside it for some hours. */
export async function rotateWebhookSecret(
  context: WebhookContext,
  { keepOldHours, ...step }: WebhookStep & { readonly keepOldHours: number },
): Promise<WebhookOutcome> {
  const input = { id: step.id, keepOldHours };
  return changeWebhook(context, { ...step, input, step: 'rotate' }, async (transaction, webhook, { webhooks, now }) => {
    if (!Number.isInteger(keepOldHours) || keepOldHours < 0 || keepOldHours > LONGEST_OVERLAP_HOURS) {
      return refuse(
        'NOT_POSSIBLE',
        { id: 'Kunci lama berlaku 0 sampai 168 jam lagi.', en: 'The old secret goes on for 0 to 168 hours.' },
        'keepOldHours',
      );
    }
    await transaction.update(
      WebhookTable,
      { id: webhook.id },
      {
        secretSealed: webhooks.sealer.seal(makeSecret()),
        secretMadeAt: now,
        oldSecretSealed: keepOldHours === 0 ? null : webhook.secretSealed,
        oldSecretUntil: keepOldHours === 0 ? null : now.add({ hours: keepOldHours }),
      },
    );
    return undefined;
  });
}

/** Pauses, resumes or removes a webhook. */
export async function setWebhookState(
  context: WebhookContext,
  { state, ...step }: WebhookStep & { readonly state: WebhookRow['state'] },
): Promise<WebhookOutcome> {
  const input = { id: step.id, state };
  return changeWebhook(context, { ...step, input, step: STEPS[state] }, async (transaction, webhook, { now }) => {
    if (webhook.state === state)
      return refuse(
        'NOT_POSSIBLE',
        { id: 'Webhook sudah dalam keadaan itu.', en: 'The webhook is in that state already.' },
        'state',
      );
    if (state === 'ACTIVE') await resume(transaction, webhook, now);
    else if (state === 'PAUSED')
      await transaction.update(WebhookTable, { id: webhook.id }, { state, pauseCode: 'ASKED', pausedAt: now });
    else await remove(transaction, webhook);
    return undefined;
  });
}

const STEPS = { ACTIVE: 'resume', PAUSED: 'pause', REMOVED: 'remove' } as const;

async function resume(transaction: Transaction, { id }: WebhookRow, now: Instant): Promise<void> {
  await transaction.update(
    WebhookTable,
    { id },
    // Whoever resumes it answers for its client's rights from now on.
    { state: 'ACTIVE', pauseCode: null, pausedAt: null, failures: 0, rightsSeenAt: now },
  );
  await skipForgotten(transaction, id);
  await transaction.query(
    `update webhook_delivery set next_attempt_at = $2 where webhook_id = $1 and state = 'WAITING' and next_attempt_at > $2`,
    [id, now.toString()],
  );
  await enqueueTelling(transaction, { id });
}

async function remove(transaction: Transaction, { id }: WebhookRow): Promise<void> {
  await transaction.query('delete from webhook_delivery where webhook_id = $1', [id]);
  await transaction.update(
    WebhookTable,
    { id },
    {
      state: 'REMOVED',
      pauseCode: null,
      pausedAt: null,
      secretSealed: null,
      oldSecretSealed: null,
      oldSecretUntil: null,
    },
  );
}

/** Puts a test message in the queue. @returns the key of the delivery */
export async function testWebhook(context: WebhookContext, step: WebhookStep): Promise<WebhookOutcome> {
  return changeWebhook(
    context,
    { ...step, input: { id: step.id }, step: 'test' },
    async (transaction, webhook, { now }) => {
      const made = await transaction.insert(WebhookDeliveryTable, {
        webhookId: webhook.id,
        entityType: null,
        entityId: null,
        kind: null,
        version: 0,
        happenedAt: now,
        state: 'WAITING',
        nextAttemptAt: now,
      });
      await enqueueTelling(transaction, webhook);
      return { made: String(made.identifiers[0]?.['id']) };
    },
  );
}

/** Which deliveries to repeat, as the schema has it. */
export interface ReplayWebhookInput {
  readonly webhookId: string;
  readonly deliveryId?: string | null;
  readonly from?: Instant | null;
  readonly until?: Instant | null;
}

const MOST_REPEATED = 10_000;

/** Repeats deliveries. @returns the key of the webhook and how many wait again, as `key number` */
export async function replayWebhook(
  context: WebhookContext,
  { input, ...step }: Omit<WebhookStep, 'id'> & { readonly input: ReplayWebhookInput },
): Promise<WebhookOutcome> {
  const plain = { ...input, from: input.from?.toString(), until: input.until?.toString() };
  return changeWebhook(
    context,
    { ...step, id: input.webhookId, input: plain, step: 'replay' },
    async (transaction, webhook, { now }) => {
      const { deliveryId, from } = input;
      const until = input.until ?? now;
      if (
        deliveryId == null
          ? from == null || from.epochMilliseconds >= until.epochMilliseconds
          : from != null || input.until != null
      ) {
        return refuse(
          'SPAN_NOT_ALLOWED',
          {
            id: 'Sebutkan satu kiriman, atau awal dan akhir rentang waktu.',
            en: 'Name one delivery, or the beginning and the end of a span.',
          },
          'input',
        );
      }
      const repeated =
        deliveryId == null
          ? await repeat(transaction, webhook, now, 'happened_at >= $4 and happened_at < $5', [
              from?.toString(),
              until.toString(),
            ])
          : await repeat(transaction, webhook, now, 'id::text = $4', [isUuid(deliveryId) ? deliveryId : '']);
      if (deliveryId != null && repeated === 0) return noWebhook('input.deliveryId');
      await enqueueTelling(transaction, webhook);
      return { made: `${webhook.id} ${repeated}` };
    },
  );
}

async function repeat(
  transaction: Transaction,
  { id }: WebhookRow,
  now: Instant,
  condition: string,
  values: readonly unknown[],
): Promise<number> {
  const [, repeated]: [unknown, number] = await transaction.query(
    `update webhook_delivery set state = 'WAITING', tries = 0, next_attempt_at = $2
     where id in (select id from webhook_delivery where webhook_id = $1 and ${condition} order by id limit $3)`,
    [id, now.toString(), MOST_REPEATED, ...values],
  );
  return repeated;
}
