import type { Queries } from './database.ts';

/** Who did something in the register. */
export interface Actor {
  readonly subject: string;
  readonly name: string;
}

/** Something that was done with an account, a client or a review. Details hold codes and states, nothing of a person. */
export interface RegisterEvent {
  /** The name of the command, or what happened at the door. */
  readonly action: string;
  readonly entity: { readonly kind: 'ACCOUNT' | 'CLIENT' | 'REVIEW'; readonly id: string };
  readonly actor: Actor | null;
  readonly reason?: string | undefined;
  readonly requestId?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Appends to the register's own history, in the transaction of the change itself. */
export async function recordEvent(queries: Queries, event: RegisterEvent): Promise<void> {
  await queries.query(
    `insert into register_event (action, entity_kind, entity_id, actor_subject, actor_name, reason, request_id, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      event.action,
      event.entity.kind,
      event.entity.id,
      event.actor?.subject ?? null,
      event.actor?.name ?? null,
      event.reason ?? null,
      event.requestId ?? null,
      JSON.stringify(event.details ?? {}),
    ],
  );
}
