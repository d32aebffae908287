import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { EventTable } from './agreement-event.table.ts';
import type { EventRow } from './agreement-event.table.ts';

/** An event to append. Its position and who did it are found here. */
export type EventDraft = Omit<EventRow, 'position' | 'subject' | 'actorName' | 'institutionCode' | 'recordedAt'>;

/** By whom and when; without a session for what was known before. */
export interface EventSource {
  readonly session: Session | null;
  readonly now: Instant;
}

/** Appends to the history of an agreement, whose row the transaction holds. */
export async function appendEvent(
  { session, now }: EventSource,
  transaction: Transaction,
  draft: EventDraft,
): Promise<void> {
  const last = await transaction.maximum(EventTable, 'position', { agreementId: draft.agreementId });
  await transaction.insert(EventTable, {
    ...draft,
    position: (last ?? 0) + 1,
    subject: session?.subject ?? null,
    actorName: session?.name ?? null,
    institutionCode: session?.institutionCode ?? null,
    recordedAt: now,
  });
}
