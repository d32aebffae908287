import { oneOf, textOf } from '../../lib/search-text.ts';

/** Parts of the graph that have webhooks of their own. */
export const owners = ['agreements', 'participants', 'claims'] as const;

/** A part of the graph that has webhooks. */
export type WebhookOwner = (typeof owners)[number];

/** Search parameters of the page of webhooks: none for the list, both for one of them. */
export interface WebhooksSearch {
  bagian?: WebhookOwner | undefined;
  id?: string | undefined;
}

/** Reads them. */
export function webhooksSearch(raw: Record<string, unknown>): WebhooksSearch {
  return { bagian: oneOf(raw.bagian, owners), id: textOf(raw.id, 40) };
}
