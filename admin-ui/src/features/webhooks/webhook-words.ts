import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { WebhookOwner } from './webhooks.search.ts';

/** What each part is called. */
export const ownerLabel = words<WebhookOwner>({
  agreements: m.webhook_owner_agreements,
  participants: m.webhook_owner_participants,
  claims: m.webhook_owner_claims,
});

/** What each type of thing is called. */
export const typeLabel = words<EnumOf<'ChangedType'>>({
  AGREEMENT: m.webhook_type_agreement,
  PARTICIPANT: m.webhook_type_participant,
  ENROLMENT: m.webhook_type_enrolment,
  ROSTER_IMPORT: m.webhook_type_roster_import,
  INVOICE: m.webhook_type_invoice,
  CLAIM: m.webhook_type_claim,
  PAYMENT_BATCH: m.webhook_type_payment_batch,
});

/** What each kind of change is called. */
export const kindLabel = words<EnumOf<'ChangeKind'>>({
  CREATED: m.webhook_kind_created,
  UPDATED: m.webhook_kind_updated,
  ENDED: m.webhook_kind_ended,
});

/** What each state of a webhook is called. */
export const stateLabel = words<EnumOf<'WebhookState'>>({
  ACTIVE: m.webhook_active,
  PAUSED: m.webhook_paused,
  REMOVED: m.webhook_removed,
});

/** What each state of a delivery is called. */
export const deliveryLabel = words<EnumOf<'WebhookDeliveryState'>>({
  WAITING: m.webhook_waiting,
  DELIVERED: m.webhook_delivered,
  FAILED: m.webhook_failed,
});

/** The types that each part tells of. */
export const typesOf = {
  agreements: ['AGREEMENT'],
  participants: ['PARTICIPANT', 'ENROLMENT', 'ROSTER_IMPORT', 'INVOICE'],
  claims: ['CLAIM', 'PAYMENT_BATCH'],
} as const satisfies Record<WebhookOwner, readonly EnumOf<'ChangedType'>[]>;

/** What went wrong with an attempt, in words. */
export function problemText({
  problem,
  status,
}: {
  problem: EnumOf<'WebhookProblem'> | null;
  status: number | null;
}): string | null {
  switch (problem) {
    case null:
      return null;
    case 'STATUS':
      return m.webhook_problem_status({ status: status ?? 0 });
    case 'REDIRECT':
      return m.webhook_problem_redirect();
    case 'TIMEOUT':
      return m.webhook_problem_timeout();
    case 'CONNECTION':
      return m.webhook_problem_connection();
    case 'NAME':
      return m.webhook_problem_name();
    case 'ADDRESS':
      return m.webhook_problem_address();
    case 'QUERY':
      return m.webhook_problem_query();
  }
}
