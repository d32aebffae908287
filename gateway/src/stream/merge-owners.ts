import { GraphQLError } from 'graphql';
import { OWNERS } from '../owner.ts';
import type { Owner } from '../owner.ts';
import { toLiveCursor } from './live-cursor.ts';
import type { OwnerCursors } from './live-cursor.ts';
import { followOwner } from './owner-stream.ts';
import type { OwnerEvent, OwnerStream } from './owner-stream.ts';

/** The types that each owner tells of. */
export const TYPES_OF_OWNERS: Readonly<Record<Owner, readonly string[]>> = {
  agreements: ['AGREEMENT'],
  participants: ['PARTICIPANT', 'ENROLMENT', 'ROSTER_IMPORT', 'INVOICE'],
  claims: ['CLAIM', 'PAYMENT_BATCH'],
};

/** A message of the subscription, in the shape of its schema. */
export interface LiveChange {
  readonly type: string | null;
  readonly id: string | null;
  readonly kind: string | null;
  readonly version: number;
  readonly cursor: string;
}

/** What to follow. */
export interface Following {
  /** Null: every type. */
  readonly types: readonly string[] | null;
  readonly since: OwnerCursors;
  readonly streamOf: (owner: Owner) => Omit<OwnerStream, 'owner' | 'types' | 'since' | 'signal'>;
  /** Ends it from outside. */
  readonly signal: AbortSignal;
}

/** How long the first message waits for an owner that does not answer: what it tells then comes later. */
const OPEN_WITHIN_MS = 3_000;

/**
 * The changes of all owners as one stream. The first message tells that every owner that answers is listening: what changes from then on is told.
 *
 * @throws GraphQLError when an owner says that the session may not listen
 */
export async function* mergeOwners(following: Following): AsyncGenerator<LiveChange> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, following.signal]);
  const owners = OWNERS.filter((owner) => wanted(owner, following.types).length > 0);
  const cursors: OwnerCursors = { ...following.since };
  const queue = new Queue<Arrived>(signal);
  for (const owner of owners) void pump(owner, following, signal, queue);
  const opening = setTimeout(() => queue.push('OPEN'), OPEN_WITHIN_MS);
  const silent = new Set(owners);
  let open = false;
  try {
    for await (const arrived of queue) {
      if (arrived === 'OPEN') {
        if (!open) yield message(cursors);
        open = true;
        continue;
      }
      const { owner, event } = arrived;
      if (event.name === 'over') return endOf(event.reason);
      if (event.name === 'missed') {
        for (const type of wanted(owner, following.types)) yield { ...message(cursors), type, kind: 'UPDATED' };
        continue;
      }
      cursors[owner] = event.cursor;
      if (event.name === 'begin' && silent.delete(owner) && silent.size === 0) queue.push('OPEN');
      if (event.name === 'change')
        yield { ...message(cursors), ...(event.change as Partial<LiveChange>), cursor: toLiveCursor(cursors) };
    }
  } finally {
    clearTimeout(opening);
    over.abort();
  }
}

type Arrived = 'OPEN' | { readonly owner: Owner; readonly event: OwnerEvent };

async function pump(
  owner: Owner,
  { types, since, streamOf }: Following,
  signal: AbortSignal,
  queue: Queue<Arrived>,
): Promise<void> {
  const stream = { ...streamOf(owner), owner, types: wanted(owner, types), since: since[owner], signal };
  for await (const event of followOwner(stream)) queue.push({ owner, event });
}

function wanted(owner: Owner, types: readonly string[] | null): readonly string[] {
  return TYPES_OF_OWNERS[owner].filter((type) => types === null || types.includes(type));
}

function message(cursors: OwnerCursors): LiveChange {
  return { type: null, id: null, kind: null, version: 0, cursor: toLiveCursor(cursors) };
}

function endOf(reason: string): void {
  if (reason === 'TOKEN_EXPIRED') return;
  const says: Readonly<Record<string, string>> = {
    UNAUTHENTICATED: 'The access token does not hold. Sign in again.',
    FORBIDDEN: 'Your role or your access token does not allow to follow changes ("feed:read").',
    RATE_LIMITED: 'Too many streams are open for this session. Close one of them.',
  };
  throw new GraphQLError(says[reason] ?? reason, { extensions: { code: reason } });
}

/** Hands over what arrives, in order, until it is ended. Who reads it keeps up: it is bounded where it is read. */
class Queue<Item> {
  readonly #items: Item[] = [];
  #wake: (() => void) | undefined;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#wake?.(), { once: true });
  }

  push(item: Item): void {
    this.#items.push(item);
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    while (!this.#signal.aborted) {
      const item = this.#items.shift();
      if (item !== undefined) yield item;
      else
        await new Promise<void>((wake) => {
          this.#wake = wake;
          if (this.#signal.aborted || this.#items.length > 0) wake();
        });
    }
  }
}
