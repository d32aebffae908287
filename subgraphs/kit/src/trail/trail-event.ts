import { isRead } from '../values/trail-reads.ts';
import type { Sentence } from '../values/sentence.ts';
import { Temporal } from '../values/dates.ts';
import type { Instant } from '../values/dates.ts';
import { actionWords } from './action-words.ts';

/** Whose trail it is, as the schema has it. */
export type TrailOwner = 'AGREEMENTS' | 'PARTICIPANTS' | 'CLAIMS';

/** A record of the trail as it is read to be shown. */
export interface TrailEventRow {
  readonly id: string;
  readonly happened_at: Date;
  readonly subject: string;
  readonly actor_name: string | null;
  readonly client_id: string;
  readonly role: string;
  readonly institution_code: string | null;
  readonly action: string;
  readonly entity_type: string;
  readonly entity_id: string;
  readonly request_id: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly sealed: boolean;
}

/** A record of the trail, in the shape of the schema. */
export interface TrailEvent {
  readonly id: string;
  readonly owner: TrailOwner;
  readonly happenedAt: Instant;
  readonly action: string;
  readonly words: Sentence | null;
  readonly isRead: boolean;
  readonly entityType: string;
  readonly entityId: string;
  readonly actor: {
    readonly subject: string | null;
    readonly name: string | null;
    readonly role: string;
    readonly institutionCode: string | null;
    readonly clientId: string;
  };
  readonly purpose: string | null;
  readonly requestId: string;
  readonly changes: readonly TrailChange[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly sealed: boolean;
}

/** A value that changed. */
export interface TrailChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly isPersonal: boolean;
}

/** A record as it is shown. Who did it is left out where the session may not know. */
export function toTrailEvent(
  row: TrailEventRow,
  { owner, entityId, isNamed }: { readonly owner: TrailOwner; readonly entityId: string; readonly isNamed: boolean },
): TrailEvent {
  const { purpose, changes, ...facts } = row.details;
  return {
    id: row.id,
    owner,
    happenedAt: Temporal.Instant.fromEpochMilliseconds(row.happened_at.getTime()),
    action: row.action,
    words: actionWords(row.action),
    isRead: isRead(row.action),
    entityType: row.entity_type,
    entityId,
    actor: {
      subject: isNamed ? row.subject : null,
      name: isNamed ? row.actor_name : null,
      role: row.role,
      institutionCode: row.institution_code,
      clientId: row.client_id,
    },
    purpose: typeof purpose === 'string' ? purpose : null,
    requestId: row.request_id,
    changes: Array.isArray(changes) ? (changes as TrailChange[]) : [],
    facts: Object.entries(facts)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => ({ name, value: typeof value === 'string' ? value : JSON.stringify(value) })),
    sealed: row.sealed,
  };
}
