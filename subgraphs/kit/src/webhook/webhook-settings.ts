import { z } from 'zod';

import { isNetwork } from './address-guard.ts';

/** Settings of feeds and webhooks, for the environment of every owner. */
export const webhookEnv = {
  FEED_KEEP_DAYS: z.coerce.number().int().min(1).max(3_650).default(30),
  WEBHOOK_RIGHTS_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  WEBHOOK_ALLOWED_NETWORKS: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .refine((networks) => networks.every(isNetwork), 'must be networks with commas between, as in 10.20.0.0/16')
    .optional(),
};

/** How an owner's feed and webhooks behave. */
export interface WebhookSettings {
  /** For how long changes and deliveries are kept. */
  readonly keepDays: number;
  /** For how long a webhook goes on without its client being seen. */
  readonly rightsDays: number;
  /** Private networks that may be told things all the same. */
  readonly allowedNetworks: readonly string[];
}

interface ReadEnv {
  readonly NODE_ENV: 'development' | 'test' | 'production';
  readonly FEED_KEEP_DAYS: number;
  readonly WEBHOOK_RIGHTS_DAYS: number;
  readonly WEBHOOK_ALLOWED_NETWORKS?: readonly string[] | undefined;
}

/** The settings as they were read. Outside production the machine itself may be told things, so that a partner's developer can try. */
export function webhookSettingsOf(env: ReadEnv): WebhookSettings {
  return {
    keepDays: env.FEED_KEEP_DAYS,
    rightsDays: env.WEBHOOK_RIGHTS_DAYS,
    allowedNetworks: env.WEBHOOK_ALLOWED_NETWORKS ?? (env.NODE_ENV === 'production' ? [] : LOOPBACK),
  };
}

const LOOPBACK = ['127.0.0.0/8', '::1/128'];

/** Settings for tests and for whoever has none. */
export const DEFAULT_WEBHOOK_SETTINGS: WebhookSettings = { keepDays: 30, rightsDays: 30, allowedNetworks: LOOPBACK };
