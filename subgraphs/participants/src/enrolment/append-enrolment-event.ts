import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';

import type { EnrolmentStep } from '../schema.types.ts';
import { EnrolmentEventTable } from './enrolment-event.table.ts';

/** What happened, to which enrolment. */
export interface EnrolmentEventDraft {
  readonly enrolmentId: string;
  readonly step: EnrolmentStep;
  readonly on: PlainDate;
  readonly reason?: string | null;
}

/** Appends to the history of an enrolment, whose row the transaction holds. Without a session the service did it by itself. */
export async function appendEnrolmentEvent(
  transaction: Transaction,
  { session, now }: { readonly session: Session | null; readonly now: Instant },
  draft: EnrolmentEventDraft,
): Promise<void> {
  await transaction.insert(EnrolmentEventTable, {
    enrolmentId: draft.enrolmentId,
    step: draft.step,
    on: draft.on,
    reason: draft.reason?.trim() ?? null,
    subject: session?.subject ?? null,
    actorName: session?.name ?? null,
    institutionCode: session?.institutionCode ?? null,
    recordedAt: now,
  });
}
