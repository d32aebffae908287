import type { GraphQLSchema } from 'graphql';

import type { Session } from '../access.ts';
import type { Database } from '../database.ts';
import type { FeedDesk } from '../feed/feed.resolvers.ts';
import type { FeedSource } from '../feed/feed-source.ts';
import type { RequestContext } from '../request-context.ts';
import type { Sealer } from '../secret-box.ts';
import type { ScopeRules } from '../scopes/scope-mask.ts';
import type { AddressGuard } from './address-guard.ts';
import type { WebhookSettings } from './webhook-settings.ts';

/** Owners that have webhooks; the enum `WebhookOwner` of the schema. */
export type WebhookOwner = 'AGREEMENTS' | 'PARTICIPANTS' | 'CLAIMS';

/** What commands on webhooks and their delivery work with, one for each service. */
export interface WebhookDesk {
  readonly owner: WebhookOwner;
  readonly sources: readonly FeedSource[];
  readonly schema: GraphQLSchema;
  /** The scopes that the schema asks for. */
  readonly rules: ScopeRules;
  readonly sealer: Sealer;
  readonly guard: AddressGuard;
  readonly settings: WebhookSettings;
}

/** What a service puts beside its own context, for the feed and for webhooks. */
export interface ChangeDesks {
  readonly feed: FeedDesk;
  readonly webhooks: WebhookDesk;
}

/** What commands on webhooks need of a request. */
export interface WebhookContext extends RequestContext {
  readonly database: Database;
  readonly webhooks: WebhookDesk;
}

/** The same, with somebody who asks. */
export interface SignedInContext extends WebhookContext {
  readonly session: Session;
}
