import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Tone } from '../../ui/status-badge.tsx';

/** Where a batch stands. */
export const batchStateLabel = words<EnumOf<'PaymentBatchState'>>({
  PREPARED: m.batch_prepared,
  SENT: m.batch_sent,
  RECONCILED: m.batch_reconciled,
});

/** The tone of where a batch stands. */
export const batchStateTone = { PREPARED: 'warning', SENT: 'info', RECONCILED: 'good' } as const satisfies Record<
  EnumOf<'PaymentBatchState'>,
  Tone
>;
