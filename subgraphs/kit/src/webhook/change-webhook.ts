import { may, permit } from '../access.ts';
import { recordAudit } from '../audit.ts';
import type { Transaction } from '../database.ts';
import { runOnce } from '../idempotency.ts';
import { refuse, refuseForbidden } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { isUuid } from '../values/uuid.ts';
import type { SignedInContext, WebhookContext } from './webhook-desk.ts';
import { noteRights } from './webhook-rights.ts';
import { visibleWebhooks } from './webhook.reads.ts';
import { WebhookTable } from './webhook.table.ts';
import type { WebhookRow } from './webhook.table.ts';

/** Why a command on a webhook did nothing; the enum `WebhookRefusalCode` of the schema. */
export type WebhookRefusalCode =
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'NAME_NOT_ALLOWED'
  | 'URL_NOT_ALLOWED'
  | 'TYPES_NOT_ALLOWED'
  | 'QUERY_NOT_ALLOWED'
  | 'CLIENT_NOT_ALLOWED'
  | 'TOO_MANY'
  | 'NOT_POSSIBLE'
  | 'SPAN_NOT_ALLOWED'
  | 'IDEMPOTENCY_KEY_REUSED';

/** What a command on webhooks answers before it is read anew: the key of what it was about. */
export type WebhookOutcome = Outcome<string, WebhookRefusalCode>;

/** A command as its caller sent it. */
export interface WebhookCommand {
  /** The name of the mutation. */
  readonly command: string;
  readonly key: string;
  readonly input: unknown;
}

/** Runs a command on webhooks: who may, once for each key. */
export async function commandWebhooks(
  context: WebhookContext,
  { command, key, input }: WebhookCommand,
  run: (transaction: Transaction, context: SignedInContext) => Promise<WebhookOutcome>,
): Promise<WebhookOutcome> {
  const session = permit(context.session, 'webhook:read');
  await noteRights(context.database.manager, session);
  return runOnce<WebhookRefusalCode>(context.database, { session, command, key, input }, async (transaction) => {
    if (!may(session, 'webhook:manage')) return refuseForbidden({ id: 'mengatur webhook', en: 'manage webhooks' });
    return run(transaction, { ...context, session });
  });
}

/** Runs a command on one webhook in sight, held until it is done, and writes what was done to the trail. */
export async function changeWebhook(
  context: WebhookContext,
  { id, step, ...command }: WebhookCommand & { readonly id: string; readonly step: string },
  change: (
    transaction: Transaction,
    webhook: WebhookRow,
    context: SignedInContext,
  ) => Promise<WebhookOutcome | undefined>,
): Promise<WebhookOutcome> {
  return commandWebhooks(context, command, async (transaction, asked) => {
    const webhook = await lockWebhook(transaction, asked, id);
    if (webhook === null) return noWebhook();
    const outcome = await change(transaction, webhook, asked);
    if (outcome?.refused === undefined) await recordStep(transaction, asked, webhook.id, { step });
    return outcome ?? { made: webhook.id };
  });
}

/** Writes what was done to a webhook to the trail. */
export async function recordStep(
  transaction: Transaction,
  { session, requestId, now }: SignedInContext,
  id: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordAudit(
    transaction,
    { session, requestId, now },
    { action: 'webhook:manage', entityType: 'Webhook', entityId: id, details },
  );
}

/** The webhook with this key, whatever its state. @throws Error when there is none */
export async function getWebhook({ database }: WebhookContext, id: string): Promise<WebhookRow> {
  return database.manager.findOneByOrFail(WebhookTable, { id });
}

async function lockWebhook(
  transaction: Transaction,
  { session }: SignedInContext,
  id: string,
): Promise<WebhookRow | null> {
  if (!isUuid(id)) return null;
  return visibleWebhooks(transaction, session)
    .andWhere('webhook.id = :id', { id })
    .setLock('pessimistic_write')
    .getOne();
}

/** The refusal for what is not there or not in sight. */
export function noWebhook(field = 'id'): { readonly refused: Refusal<'NOT_FOUND'> } {
  return refuse(
    'NOT_FOUND',
    {
      id: 'Webhook atau kiriman ini tidak ditemukan. Periksa pengenalnya.',
      en: 'There is no such webhook or delivery. Check its identifier.',
    },
    field,
  );
}
