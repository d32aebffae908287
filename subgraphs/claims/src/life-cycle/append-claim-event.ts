import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { ClaimEventKind, ClaimReason, ClaimState } from '../schema.types.ts';
import { ClaimEventTable } from './claim-event.table.ts';

/** An entry to append. */
export interface ClaimEventDraft {
  readonly claimId: string;
  readonly version: number;
  readonly kind: ClaimEventKind;
  readonly fromState: ClaimState | null;
  readonly toState: ClaimState;
  readonly reasons?: readonly ClaimReason[];
  /** Words of whoever did it; sealed here. */
  readonly note?: string | null;
  readonly changedFields?: readonly string[];
}

/** By whom and when. A job has no sealer: it writes no words. */
export interface ClaimEventSource {
  readonly session: Session;
  readonly now: Instant;
  readonly sealer?: Sealer;
}

/** Appends to the history of a claim, whose row the transaction holds. */
export async function appendClaimEvent(
  transaction: Transaction,
  { session, now, sealer }: ClaimEventSource,
  { note = null, reasons = [], changedFields = [], ...draft }: ClaimEventDraft,
): Promise<void> {
  if (note !== null && sealer === undefined) throw new Error('words about a claim are written sealed or not at all');
  await transaction.insert(ClaimEventTable, {
    ...draft,
    at: now,
    subject: session.subject,
    actorName: session.name,
    institutionCode: session.institutionCode,
    reasons: [...reasons],
    note: note === null ? null : sealer!.seal(note.trim()),
    changedFields: [...changedFields],
  });
}
