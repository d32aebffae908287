import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** A record of the trail as the database has it, each value as text. */
export interface StoredEvent {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly happened_at_ms: string;
  readonly subject: string;
  readonly actor_name: string | null;
  readonly client_id: string;
  readonly role: string;
  readonly institution_code: string | null;
  readonly action: string;
  readonly entity_type: string;
  readonly entity_id: string;
  readonly request_id: string;
  /** As PostgreSQL writes `jsonb`: the same value is always the same text. */
  readonly details: string;
  readonly transaction_id: string;
}

/** The columns of a record in the form in which it is hashed, for a query that calls the table `event`. */
export const STORED_EVENT = `event.id, (extract(epoch from event.happened_at) * 1000)::bigint::text as happened_at_ms, event.subject, event.actor_name,
  event.client_id, event.role, event.institution_code, event.action, event.entity_type, event.entity_id, event.request_id,
  event.details::text as details, event.transaction_id::text as transaction_id`;

/** Where a record stands: in the whole trail, and in the chain of what it is about. */
export interface Place {
  readonly position: number;
  readonly chainPosition: number;
  /** The hash of the record before it in the chain; null for the first. */
  readonly previous: Buffer | null;
}

/** What an anchor says. */
export interface AnchorFacts {
  readonly number: number;
  readonly fromPosition: number;
  readonly throughPosition: number;
  readonly throughTransaction: string;
  readonly throughEvent: string;
  /** In milliseconds since 1970. */
  readonly sealedAtMs: number;
}

/** Hashes under the key of one owner's trail. Without the key nobody can make a chain that holds, not even who may change the database. */
export interface TrailHasher {
  readonly hashEvent: (event: StoredEvent, place: Place) => Buffer;
  /** An anchor's hash is made from what it says, the anchor before it and each hash that it covers, in order. */
  readonly startAnchor: (facts: AnchorFacts, previous: Buffer | null) => AnchorHash;
}

/** The hash of an anchor while the hashes that it covers are added. */
export interface AnchorHash {
  readonly add: (hash: Buffer) => void;
  readonly end: () => Buffer;
}

/**
 * The hashes of one owner's trail.
 *
 * @param owner name of the subgraph: the same record in the trail of another has another hash
 * @param key 32 bytes that the database does not know
 */
export function createTrailHasher(owner: string, key: Buffer): TrailHasher {
  const secret: KeyObject = createSecretKey(key);
  return {
    hashEvent: (event, { position, chainPosition, previous }) =>
      createHmac('sha256', secret)
        .update(
          JSON.stringify([
            'event',
            owner,
            position,
            chainPosition,
            previous?.toString('hex') ?? null,
            ...EVENT_COLUMNS.map((column) => event[column]),
          ]),
        )
        .digest(),
    startAnchor: (facts, previous) => {
      const hmac = createHmac('sha256', secret).update(
        JSON.stringify([
          'anchor',
          owner,
          facts.number,
          facts.fromPosition,
          facts.throughPosition,
          facts.throughTransaction,
          facts.throughEvent,
          facts.sealedAtMs,
          previous?.toString('hex') ?? null,
        ]),
      );
      return { add: (hash) => void hmac.update(hash), end: () => hmac.digest() };
    },
  };
}

/** The chain of what a record is about: 16 bytes of the SHA-256 of its type and key, as a UUID. */
export function chainOf({ entity_type, entity_id }: Pick<StoredEvent, 'entity_type' | 'entity_id'>): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([entity_type, entity_id]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

const EVENT_COLUMNS = [
  'id',
  'happened_at_ms',
  'subject',
  'actor_name',
  'client_id',
  'role',
  'institution_code',
  'action',
  'entity_type',
  'entity_id',
  'request_id',
  'details',
  'transaction_id',
] as const satisfies readonly (keyof StoredEvent)[];
