import type { Session } from './access.ts';
import type { Transaction } from './database.ts';
import type { Temporal } from './values/dates.ts';

/** Something that was done to something. Details never hold personal values. */
export interface AuditEvent {
  /** The permission used, `noun:verb`. */
  readonly action: string;
  readonly entityType: string;
  /** Primary key of the row. */
  readonly entityId: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** By whom, when, in answer to what. */
export interface AuditSource {
  readonly session: Session;
  readonly requestId: string;
  readonly now: Temporal.Instant;
}

/** Appends to the trail, in the transaction of the change itself: neither is ever there without the other. */
export async function recordAudit(transaction: Transaction, source: AuditSource, event: AuditEvent): Promise<void> {
  const { session, requestId, now } = source;
  await transaction.query(
    `insert into audit_event
       (happened_at, subject, client_id, role, institution_code, action, entity_type, entity_id, request_id, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      now.toString(),
      session.subject,
      session.clientId,
      session.role,
      session.institutionCode,
      event.action,
      event.entityType,
      event.entityId,
      requestId,
      JSON.stringify(event.details ?? {}),
    ],
  );
}
