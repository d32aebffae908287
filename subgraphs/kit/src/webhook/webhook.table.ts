import { EntitySchema } from 'typeorm';

import { column, nullable } from '../columns.ts';
import type { ChangedType, ChangeKind } from '../feed/feed-source.ts';
import type { Instant } from '../values/dates.ts';

/** Why a webhook is paused. */
export type PauseCode = 'ASKED' | 'FAILURES' | 'GONE' | 'RIGHTS' | 'FEED';

/** A webhook. */
export interface WebhookRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly clientId: string;
  readonly types: readonly ChangedType[];
  readonly kinds: readonly ChangeKind[];
  readonly query: string | null;
  readonly institutionCode: string;
  readonly regionCodes: readonly string[];
  readonly scopes: readonly string[];
  readonly rightsSeenAt: Instant;
  readonly secretSealed: Buffer | null;
  readonly secretMadeAt: Instant;
  readonly oldSecretSealed: Buffer | null;
  readonly oldSecretUntil: Instant | null;
  readonly state: 'ACTIVE' | 'PAUSED' | 'REMOVED';
  readonly pauseCode: PauseCode | null;
  readonly pausedAt: Instant | null;
  readonly failures: number;
  readonly toldPosition: string;
  readonly toldOrdinal: number;
  readonly createdAt: Instant;
}

/** Webhooks of an owner. */
export const WebhookTable = new EntitySchema<WebhookRow>({
  name: 'Webhook',
  tableName: 'webhook',
  columns: {
    id: column.uuidKey(),
    name: column.text('name'),
    url: column.text('url'),
    clientId: column.text('client_id'),
    types: column.textList('types'),
    kinds: column.textList('kinds'),
    query: nullable(column.text('query')),
    institutionCode: column.text('institution_code'),
    regionCodes: column.textList('region_codes'),
    scopes: column.textList('scopes'),
    rightsSeenAt: column.instant('rights_seen_at'),
    secretSealed: nullable(column.bytes('secret_sealed')),
    secretMadeAt: column.instant('secret_made_at'),
    oldSecretSealed: nullable(column.bytes('old_secret_sealed')),
    oldSecretUntil: nullable(column.instant('old_secret_until')),
    state: column.text('state'),
    pauseCode: nullable(column.text('pause_code')),
    pausedAt: nullable(column.instant('paused_at')),
    failures: { ...column.integer('failures'), default: 0 },
    toldPosition: { type: 'bigint', name: 'told_position' },
    toldOrdinal: column.integer('told_ordinal'),
    createdAt: column.instant('created_at'),
  },
  indices: [{ name: 'webhook_client_id_idx', columns: ['clientId', 'id'] }],
  checks: [
    { name: 'webhook_secret_check', expression: "(state = 'REMOVED') = (secret_sealed is null)" },
    {
      name: 'webhook_pause_check',
      expression: "(state = 'PAUSED') = (paused_at is not null) and (state = 'PAUSED') = (pause_code is not null)",
    },
  ],
});

/** Something that a webhook told or is to tell. */
export interface WebhookDeliveryRow {
  readonly id: string;
  readonly webhookId: string;
  readonly entityType: ChangedType | null;
  readonly entityId: string | null;
  readonly kind: ChangeKind | null;
  readonly version: number;
  readonly happenedAt: Instant;
  readonly state: 'WAITING' | 'DELIVERED' | 'FAILED';
  readonly tries: number;
  readonly nextAttemptAt: Instant | null;
}

/** Deliveries of webhooks. */
export const WebhookDeliveryTable = new EntitySchema<WebhookDeliveryRow>({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  columns: {
    id: column.uuidKey(),
    webhookId: column.uuid('webhook_id'),
    entityType: nullable(column.text('entity_type')),
    entityId: nullable(column.uuid('entity_id')),
    kind: nullable(column.text('kind')),
    version: column.integer('version'),
    happenedAt: column.instant('happened_at'),
    state: column.text('state'),
    tries: { ...column.integer('tries'), default: 0 },
    nextAttemptAt: nullable(column.instant('next_attempt_at')),
  },
  indices: [
    { name: 'webhook_delivery_webhook_id_idx', columns: ['webhookId', 'id'] },
    { name: 'webhook_delivery_happened_at_idx', columns: ['happenedAt'] },
    { name: 'webhook_delivery_next_idx', columns: ['webhookId', 'nextAttemptAt', 'id'], where: "state = 'WAITING'" },
  ],
  checks: [{ name: 'webhook_delivery_waits_check', expression: "(state = 'WAITING') = (next_attempt_at is not null)" }],
  foreignKeys: [
    {
      name: 'webhook_delivery_webhook_id_fkey',
      target: 'Webhook',
      columnNames: ['webhookId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** The tables of webhooks, for the list of an owner's tables. */
export const webhookTables = [WebhookTable, WebhookDeliveryTable];
