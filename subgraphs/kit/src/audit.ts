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
  await recordAudits(transaction, source, [event]);
}

/** The same for any number of events, in one statement. */
export async function recordAudits(
  transaction: Transaction,
  { session, requestId, now }: AuditSource,
  events: readonly AuditEvent[],
): Promise<void> {
  await transaction.query(
    `insert into audit_event
       (happened_at, subject, actor_name, client_id, role, institution_code, request_id, action, entity_type, entity_id, details)
     select $1, $2, $3, $4, $5, $6, $7, action, entity_type, entity_id, details::jsonb
     from unnest($8::text[], $9::text[], $10::text[], $11::text[]) event (action, entity_type, entity_id, details)`,
    [
      now.toString(),
      session.subject,
      actorName(session),
      session.clientId,
      session.role,
      session.institutionCode,
      requestId,
      events.map(({ action }) => action),
      events.map(({ entityType }) => entityType),
      events.map(({ entityId }) => entityId),
      events.map(({ details }) => detailsOf(session, details)),
    ],
  );
}

/** The same thing done to many, in one statement that is as cheap for ten thousand as can be. */
export async function recordAuditOfMany(
  transaction: Transaction,
  { session, requestId, now }: AuditSource,
  { action, entityType, details }: Omit<AuditEvent, 'entityId'>,
  entityIds: readonly string[],
): Promise<void> {
  if (entityIds.length === 0) return;
  await transaction.query(
    `insert into audit_event
       (happened_at, subject, actor_name, client_id, role, institution_code, request_id, action, entity_type, details, entity_id)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, entity_id from unnest($11::text[]) event (entity_id)`,
    [
      now.toString(),
      session.subject,
      actorName(session),
      session.clientId,
      session.role,
      session.institutionCode,
      requestId,
      action,
      entityType,
      detailsOf(session, details),
      entityIds,
    ],
  );
}

/** What is done under break-glass says so, whatever it is. */
function detailsOf({ glass }: Session, details: AuditEvent['details']): string {
  return JSON.stringify(glass === undefined ? (details ?? {}) : { ...details, breakGlass: glass.id });
}

/** The name that the trail keeps of who did something: of people and clients, not of Payung's own services. */
export function actorName({ role, name }: Session): string | null {
  return role === 'SERVICE' ? null : name;
}
