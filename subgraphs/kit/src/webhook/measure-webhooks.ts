import type { Database } from '../database.ts';
import { counter, readAtMostEvery, readGauge } from '../telemetry/metrics.ts';
import type { Reading } from '../telemetry/metrics.ts';
import type { WebhookProblem } from './post-message.ts';

const attempts = counter({
  name: 'payung_webhook_attempts_total',
  help: 'Attempts to tell webhooks, by how they ended: "delivered", or what went wrong.',
  labels: ['outcome'],
});

const webhooks = readGauge({
  name: 'payung_webhooks',
  help: 'Webhooks by state: those that tell, those that tell and whose last attempt failed, those that are paused.',
  labels: ['state'],
});

const oldestDelivery = readGauge({
  name: 'payung_webhook_oldest_seconds',
  help: 'For how long the delivery of a telling webhook that has been due longest has waited.',
});

/** Notes how an attempt to tell a webhook ended. */
export function countAttempt(problem: WebhookProblem | null): void {
  attempts.add({ outcome: problem === null ? 'delivered' : problem.toLowerCase() });
}

/** For how long what was read is told again, milliseconds. */
const READ_AGAIN_AFTER_MS = 15_000;

interface Standing {
  readonly telling: number;
  readonly failing: number;
  readonly paused: number;
  readonly oldest: number;
}

/** Tells how the webhooks of an owner stand. Copies of the service tell the same: take the largest, not the sum. */
export function watchWebhooks(database: Database): () => void {
  const standing = readAtMostEvery(READ_AGAIN_AFTER_MS, async () => {
    const [row]: Standing[] = await database.query(
      `select (count(*) filter (where state = 'ACTIVE' and failures = 0))::int as telling,
         (count(*) filter (where state = 'ACTIVE' and failures > 0))::int as failing,
         (count(*) filter (where state = 'PAUSED'))::int as paused,
         (select coalesce(extract(epoch from clock_timestamp() - min(next_attempt_at)), 0)::float8
          from webhook_delivery delivery join webhook telling on telling.id = delivery.webhook_id and telling.state = 'ACTIVE'
          where delivery.state = 'WAITING' and next_attempt_at <= clock_timestamp()) as oldest
       from webhook`,
    );
    return row;
  });
  const stops = [
    webhooks.from(async (): Promise<readonly Reading<'state'>[]> => {
      const row = await standing();
      if (row === undefined) return [];
      const { telling, failing, paused } = row;
      return Object.entries({ telling, failing, paused }).map(([state, value]) => ({ labels: { state }, value }));
    }),
    oldestDelivery.from(async () => [{ labels: {}, value: (await standing())?.oldest ?? 0 }]),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
