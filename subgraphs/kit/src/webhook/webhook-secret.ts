import { randomBytes } from 'node:crypto';

import { Webhook as Signer } from 'standardwebhooks';

import type { Sealer } from '../secret-box.ts';
import type { Instant } from '../values/dates.ts';
import type { WebhookRow } from './webhook.table.ts';

/** A new secret in the form of Standard Webhooks. */
export function makeSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`;
}

/** For how long the same request, repeated, is answered with the same secret. */
const SHOWN_FOR_MINUTES = 10;

/** The secret of a webhook that was registered or given it just now; afterwards null. */
export function showSecret(sealer: Sealer, { secretSealed, secretMadeAt }: WebhookRow, now: Instant): string | null {
  const isNew = now.since(secretMadeAt).total('minutes') < SHOWN_FOR_MINUTES;
  return secretSealed !== null && isNew ? sealer.open(secretSealed) : null;
}

/** What goes with a message: its name, its time, and a signature by each secret that holds. */
export function signMessage(
  sealer: Sealer,
  webhook: Pick<WebhookRow, 'secretSealed' | 'oldSecretSealed' | 'oldSecretUntil'>,
  { id, body, now }: { readonly id: string; readonly body: string; readonly now: Instant },
): Readonly<Record<string, string>> {
  const { secretSealed, oldSecretSealed, oldSecretUntil } = webhook;
  if (secretSealed === null) throw new Error('a removed webhook has nothing to sign with');
  const sealed = [secretSealed];
  if (oldSecretSealed !== null && oldSecretUntil !== null && oldSecretUntil.epochMilliseconds > now.epochMilliseconds)
    sealed.push(oldSecretSealed);
  const at = new Date(now.epochMilliseconds);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.epochMilliseconds / 1_000)),
    'webhook-signature': sealed.map((secret) => new Signer(sealer.open(secret)).sign(id, at, body)).join(' '),
  };
}
