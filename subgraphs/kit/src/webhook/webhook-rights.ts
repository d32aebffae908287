import type { Session } from '../access.ts';
import type { Transaction } from '../database.ts';
import type { FeedSource } from '../feed/feed-source.ts';
import { isApiScope } from '../values/api-scopes.ts';
import type { ApiScope } from '../values/api-scopes.ts';
import { Temporal } from '../values/dates.ts';
import type { WebhookDesk } from './webhook-desk.ts';
import type { WebhookRow } from './webhook.table.ts';

/** As whom a webhook reads: a partner with the rights of its client as they were last seen. */
export function sessionOf(
  webhook: Pick<WebhookRow, 'clientId' | 'institutionCode' | 'regionCodes' | 'scopes'>,
): Session {
  return {
    subject: webhook.clientId,
    clientId: webhook.clientId,
    name: webhook.clientId,
    role: 'PARTNER',
    institutionCode: webhook.institutionCode,
    regionCodes: webhook.regionCodes,
    registersExamples: false,
    scopes: webhook.scopes.filter(isApiScope),
  };
}

/** The scope that reading things of an owner needs. */
export function readScopeOf({ owner }: Pick<WebhookDesk, 'owner'>): ApiScope {
  return `${owner.toLowerCase() as Lowercase<WebhookDesk['owner']>}:read`;
}

/** The types that a webhook tells of, as far as its client may read them now. */
export function sourcesOf(
  desk: Pick<WebhookDesk, 'owner' | 'sources'>,
  webhook: Pick<WebhookRow, 'types' | 'scopes'>,
): readonly FeedSource[] {
  if (!webhook.scopes.includes(readScopeOf(desk)) || !webhook.scopes.includes('webhooks:manage')) return [];
  return desk.sources.filter(({ type }) => webhook.types.includes(type));
}

/**
 * Takes over the rights that a client's token carries for all its webhooks, when they are others than were seen before, or
 * were seen more than an hour ago. What a client may no longer do, its webhooks no longer do from its next call on.
 */
export async function noteRights(database: Transaction, session: Session): Promise<void> {
  if (session.role !== 'PARTNER' || session.institutionCode === null) return;
  await database.query(
    `update webhook set institution_code = $2, region_codes = $3, scopes = $4, rights_seen_at = $5
     where client_id = $1 and state <> 'REMOVED'
       and (institution_code <> $2 or region_codes <> $3 or scopes <> $4 or rights_seen_at < $5::timestamptz - interval '1 hour')`,
    [
      session.clientId,
      session.institutionCode,
      session.regionCodes,
      session.scopes ?? [],
      Temporal.Now.instant().round('millisecond').toString(),
    ],
  );
}
