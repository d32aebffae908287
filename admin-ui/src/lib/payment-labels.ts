import type { EnumOf } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';
import type { Tone } from '../ui/status-badge.tsx';
import { words } from './labels.ts';

/** Where a payment stands. */
export const paymentStateLabel = words<EnumOf<'ClaimPaymentState'>>({
  PENDING: m.payment_pending,
  PAID: m.payment_paid,
  RETURNED: m.payment_returned,
});

/** The tone of where a payment stands. */
export const paymentStateTone = { PENDING: 'info', PAID: 'good', RETURNED: 'bad' } as const satisfies Record<
  EnumOf<'ClaimPaymentState'>,
  Tone
>;

/** What a payment is for. */
export const componentLabel = words<EnumOf<'PaymentComponent'>>({
  DEATH: m.component_death,
  TOTAL_DISABILITY: m.component_total_disability,
  PARTIAL_DISABILITY: m.component_partial_disability,
  PERIODIC: m.component_periodic,
  FUNERAL: m.component_funeral,
  TEMPORARY_INABILITY: m.component_temporary_inability,
  MEDICAL: m.cost_medical,
  REHABILITATION: m.cost_rehabilitation,
  TRANSPORT: m.component_transport,
  HOME_CARE: m.cost_home_care,
  PROSTHESIS: m.cost_prosthesis,
  DENTURES: m.cost_dentures,
  HEARING_AID: m.cost_hearing_aid,
  SPECTACLES: m.cost_spectacles,
  SCHOLARSHIP: m.component_scholarship,
  LATE_COMPENSATION: m.component_late_compensation,
});
