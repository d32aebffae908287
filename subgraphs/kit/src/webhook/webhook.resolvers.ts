import { loadGroups } from '../loader.ts';
import type { PageArgs } from '../page.ts';
import { resultType } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { Sentence } from '../values/sentence.ts';
import type { Instant } from '../values/dates.ts';
import { getWebhook } from './change-webhook.ts';
import type { WebhookOutcome, WebhookRefusalCode } from './change-webhook.ts';
import { rightsEnd } from './make-deliveries.ts';
import { registerWebhook } from './register-webhook.ts';
import type { RegisterWebhookInput } from './register-webhook.ts';
import type { WebhookContext } from './webhook-desk.ts';
import { showSecret } from './webhook-secret.ts';
import { replayWebhook, rotateWebhookSecret, setWebhookState, testWebhook } from './webhook-steps.ts';
import type { ReplayWebhookInput } from './webhook-steps.ts';
import {
  countWaiting,
  findWebhook,
  readAttempts,
  readDeliveries,
  readDeliveriesById,
  readWebhooks,
} from './webhook.reads.ts';
import type { Attempt } from './webhook.reads.ts';
import type { PauseCode, WebhookDeliveryRow, WebhookRow } from './webhook.table.ts';

interface Keyed {
  readonly idempotencyKey: string;
}

type Refused = Refusal<WebhookRefusalCode>;

/**
 * The resolvers of an owner's webhooks.
 *
 * @param word the owner's word in the names of root fields, as `agreement` in `agreementWebhooks`
 */
export function webhookResolvers(word: string) {
  const Word = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const names = {
    register: `register${Word}Webhook`,
    rotate: `rotate${Word}WebhookSecret`,
    set: `set${Word}WebhookState`,
    test: `test${Word}Webhook`,
    replay: `replay${Word}Webhook`,
  };
  return {
    Query: {
      [`${word}Webhooks`]: (_root: unknown, args: PageArgs, context: WebhookContext) => readWebhooks(context, args),
      [`${word}Webhook`]: (_root: unknown, { id }: { id: string }, context: WebhookContext) => findWebhook(context, id),
    },
    Mutation: {
      [names.register]: async (
        _root: unknown,
        { input, idempotencyKey: key }: Keyed & { input: RegisterWebhookInput },
        context: WebhookContext,
      ) => withSecret(context, await registerWebhook(context, { command: names.register, input, key })),
      [names.rotate]: async (
        _root: unknown,
        { id, keepOldHours, idempotencyKey: key }: Keyed & { id: string; keepOldHours: number },
        context: WebhookContext,
      ) => withSecret(context, await rotateWebhookSecret(context, { command: names.rotate, id, keepOldHours, key })),
      [names.set]: async (
        _root: unknown,
        { id, state, idempotencyKey: key }: Keyed & { id: string; state: WebhookRow['state'] },
        context: WebhookContext,
      ) => {
        const outcome = await setWebhookState(context, { command: names.set, id, state, key });
        return outcome.refused ?? getWebhook(context, outcome.made);
      },
      [names.test]: async (
        _root: unknown,
        { id, idempotencyKey: key }: Keyed & { id: string },
        context: WebhookContext,
      ) => {
        const outcome = await testWebhook(context, { command: names.test, id, key });
        return outcome.refused ?? (await readDeliveriesById(context.database.manager, [outcome.made]))[0];
      },
      [names.replay]: async (
        _root: unknown,
        { input, idempotencyKey: key }: Keyed & { input: ReplayWebhookInput },
        context: WebhookContext,
      ) => {
        const outcome = await replayWebhook(context, { command: names.replay, input, key });
        if (outcome.refused !== undefined) return outcome.refused;
        const [id = '', deliveries = '0'] = outcome.made.split(' ');
        return { webhook: await getWebhook(context, id), deliveries: Number(deliveries) };
      },
    },
    Webhook: {
      owner: (_row: WebhookRow, _args: unknown, { webhooks }: WebhookContext) => webhooks.owner,
      pauseReason: ({ pauseCode }: WebhookRow): Sentence | null =>
        pauseCode === null ? null : PAUSE_REASONS[pauseCode],
      failuresInARow: ({ failures }: WebhookRow) => failures,
      rightsUntil: (row: WebhookRow, _args: unknown, { webhooks }: WebhookContext): Instant => rightsEnd(webhooks, row),
      oldSecretUntil: ({ oldSecretUntil }: WebhookRow, _args: unknown, { now }: WebhookContext) =>
        oldSecretUntil !== null && oldSecretUntil.epochMilliseconds > now.epochMilliseconds ? oldSecretUntil : null,
      waiting: ({ id }: WebhookRow, _args: unknown, { database }: WebhookContext) => countWaiting(database.manager, id),
      deliveries: (
        { id }: WebhookRow,
        args: PageArgs & { states?: readonly WebhookDeliveryRow['state'][] | null },
        { database }: WebhookContext,
      ) => readDeliveries(database.manager, id, args),
    },
    WebhookDelivery: {
      type: ({ entityType }: WebhookDeliveryRow) => entityType,
      entityId: ({ entityType, entityId }: WebhookDeliveryRow, _args: unknown, { webhooks }: WebhookContext) =>
        entityId === null
          ? null
          : (webhooks.sources.find(({ type }) => type === entityType)?.idOf(entityId) ?? entityId),
      at: ({ happenedAt }: WebhookDeliveryRow) => happenedAt,
      attempts: ({ id }: WebhookDeliveryRow, _args: unknown, context: WebhookContext) => attemptsOf(context, id),
    },
    WebhookResult: { __resolveType: typeOf('Webhook') },
    WebhookWithSecretResult: { __resolveType: typeOf('WebhookWithSecret') },
    WebhookDeliveryResult: { __resolveType: typeOf('WebhookDelivery') },
    WebhookReplayResult: { __resolveType: typeOf('WebhookReplay') },
  };
}

function typeOf(made: string) {
  return resultType(made, 'WebhookRefused');
}

async function withSecret(
  context: WebhookContext,
  outcome: WebhookOutcome,
): Promise<Refused | { webhook: WebhookRow; secret: string | null }> {
  if (outcome.refused !== undefined) return outcome.refused;
  const webhook = await getWebhook(context, outcome.made);
  return { webhook, secret: showSecret(context.webhooks.sealer, webhook, context.now) };
}

/** The attempts of all deliveries of a request, in one statement. */
const loaders = new WeakMap<WebhookContext, ReturnType<typeof attemptLoader>>();

function attemptsOf(context: WebhookContext, deliveryId: string): Promise<readonly Attempt[]> {
  const loader = loaders.get(context) ?? attemptLoader(context);
  loaders.set(context, loader);
  return loader.load(deliveryId);
}

function attemptLoader({ database }: WebhookContext) {
  return loadGroups(
    (ids: readonly string[]) => readAttempts(database.manager, ids),
    ({ deliveryId }) => deliveryId,
  );
}

const PAUSE_REASONS: Readonly<Record<PauseCode, Sentence>> = {
  ASKED: { id: 'Dijeda atas permintaan.', en: 'Paused on request.' },
  FAILURES: {
    id: 'Dijeda otomatis: 20 percobaan berturut-turut gagal. Perbaiki penerimanya, lalu lanjutkan; yang tertunda akan dikirim.',
    en: 'Paused by itself: 20 attempts failed one after the other. Mend the receiver, then resume; what waited is told.',
  },
  GONE: {
    id: 'Dijeda otomatis: penerima menjawab 410, alamat ini tidak dipakai lagi.',
    en: 'Paused by itself: the receiver answered 410, this address is not used any more.',
  },
  RIGHTS: {
    id: 'Dijeda otomatis: kliennya terlalu lama tidak memanggil API, sehingga haknya tidak dapat dipastikan.',
    en: 'Paused by itself: its client has not called the API for too long, so its rights are not certain.',
  },
  FEED: {
    id: 'Dijeda otomatis: perubahan sejak pengiriman terakhir tidak disimpan lagi. Baca ulang semuanya, lalu lanjutkan.',
    en: 'Paused by itself: what changed since the last delivery is not kept any more. Read everything anew, then resume.',
  },
};
