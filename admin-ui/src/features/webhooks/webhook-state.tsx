import type { EnumOf } from '../../graphql/graphql.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { deliveryLabel, stateLabel } from './webhook-words.ts';

/** Whether a webhook tells. */
export function WebhookStateBadge({ state }: { state: EnumOf<'WebhookState'> }) {
  return <StatusBadge tone={STATES[state]}>{stateLabel(state)}</StatusBadge>;
}

/** Where a delivery stands. */
export function DeliveryBadge({ state }: { state: EnumOf<'WebhookDeliveryState'> }) {
  return <StatusBadge tone={DELIVERIES[state]}>{deliveryLabel(state)}</StatusBadge>;
}

const STATES = { ACTIVE: 'good', PAUSED: 'warning', REMOVED: 'neutral' } as const;

const DELIVERIES = { WAITING: 'info', DELIVERED: 'good', FAILED: 'bad' } as const;
