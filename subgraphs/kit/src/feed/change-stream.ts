import type { Session } from '../access.ts';
import type { Database } from '../database.ts';
import type { Logger } from '../log.ts';
import { findFeedPlace, toFeedCursor } from './feed-cursor.ts';
import type { FeedPlace } from './feed-cursor.ts';
import type { ChangedType, ChangeKind, FeedSource } from './feed-source.ts';
import { LARGEST_CHANGE_PAGE, readChanges, WHOLE_BATCH } from './read-changes.ts';

/** What a listener is told. */
export interface LiveChange {
  readonly type: ChangedType;
  /** Null: so many things of this type changed at once that they are not told one by one. */
  readonly id: string | null;
  readonly kind: ChangeKind;
  readonly version: number;
  /** Where to go on from after it. */
  readonly cursor: string;
}

/** Somebody who listens. */
export interface Listener {
  readonly session: Session;
  readonly sources: readonly FeedSource[];
  /** Where to begin. Null: now. */
  readonly since: FeedPlace | null;
  /** Told once, where it begins. */
  readonly begin: (cursor: string) => void;
  readonly tell: (changes: readonly LiveChange[]) => void;
  /** The place is not kept any more, or the stream ends: nothing more is told. */
  readonly end: (reason: 'CURSOR_EXPIRED' | 'CLOSING') => void;
}

/** An owner's changes as they happen. */
export interface ChangeStream {
  /** @returns how to stop listening */
  readonly listen: (listener: Listener) => () => void;
  readonly listeners: () => number;
  /** Ends every stream. */
  readonly close: () => void;
}

/** More changes of one type at once than this are told as one. */
export const MOST_TOLD_ALONE = 50;

const AFTER_FAILURE_MS = 5_000;

interface Place {
  readonly listener: Listener;
  place: FeedPlace | null;
  hasBegun: boolean;
}

/**
 * Tells listeners of changes soon after they are committed. While anybody listens, the feed is looked at twice a second: one
 * cheap statement, whatever the number of listeners. When there is something new, it is read once for each kind of listener
 * (same rights, types and place), not once for each. Nothing is remembered for a listener but its place, so that a slow one costs no memory here.
 *
 * The database is asked rather than listened to: `NOTIFY` lets every commit of the database wait for the one before it.
 */
export function createChangeStream(database: Database, logger: Logger, everyMs = 500): ChangeStream {
  const places = new Set<Place>();
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    let pause = everyMs;
    try {
      const [row]: { sealed: string }[] = await database.query('select seal_changes() as sealed');
      const sealed = Number(row?.sealed ?? 0);
      for (const each of places) begin(each, { position: sealed, ordinal: WHOLE_BATCH });
      // A place after the end is of another feed, which reading it finds out.
      const behind = [...places].filter(({ place }) => place?.position !== sealed || place.ordinal !== WHOLE_BATCH);
      await Promise.all([...groupAlike(behind).values()].map((group) => tellGroup(database, group, places)));
    } catch (error) {
      logger.warn({ err: error }, 'live changes could not be read');
      pause = AFTER_FAILURE_MS;
    }
    timer = places.size === 0 ? undefined : setTimeout(() => void look(), pause);
  };
  return {
    listen: (listener) => {
      const place: Place = { listener, place: listener.since, hasBegun: false };
      places.add(place);
      timer ??= setTimeout(() => void look(), 0);
      return () => places.delete(place);
    },
    listeners: () => places.size,
    close: () => {
      clearTimeout(timer);
      for (const { listener } of places) listener.end('CLOSING');
      places.clear();
    },
  };
}

/** Lets a listener begin: where it asked to, or at the end of the feed. */
function begin(each: Place, end: FeedPlace): void {
  if (each.hasBegun) return;
  each.hasBegun = true;
  each.place ??= end;
  each.listener.begin(toFeedCursor(each.place));
}

/** Listeners who would all be told the same. */
function groupAlike(places: readonly Place[]): Map<string, Place[]> {
  return Map.groupBy(places, ({ listener: { session, sources }, place }) =>
    JSON.stringify([
      session.role,
      session.institutionCode,
      session.regionCodes,
      sources.map(({ type }) => type),
      place?.position,
      place?.ordinal,
    ]),
  );
}

async function tellGroup(database: Database, group: readonly Place[], places: Set<Place>): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  const { session, sources } = first.listener;
  const outcome = await readChanges(database.manager, session, {
    since: first.place,
    first: LARGEST_CHANGE_PAGE,
    sources,
  });
  if (outcome.refused !== undefined) {
    for (const place of group) {
      places.delete(place);
      place.listener.end('CURSOR_EXPIRED');
    }
    return;
  }
  const { changes, end, hasMore, latestCursor } = outcome.made;
  const pageIsFull = hasMore && changes.length === LARGEST_CHANGE_PAGE;
  // More than a page at once: whoever shows a list reads it anew, whatever exactly changed in it.
  const told = pageIsFull ? sources.map(({ type }) => manyOf(type)) : gather(changes);
  // Only the last says that all were told: whoever loses the connection in between is told some again, and misses none.
  const before = toFeedCursor(first.place ?? end);
  const live = told.map((change, index) => ({
    ...change,
    cursor: index < told.length - 1 ? before : pageIsFull ? latestCursor : toFeedCursor(end),
  }));
  const next = {
    position: pageIsFull ? (findFeedPlace(latestCursor)?.position ?? 0) : end.position,
    ordinal: WHOLE_BATCH,
  };
  for (const place of group) {
    place.place = next;
    if (live.length > 0) place.listener.tell(live);
  }
}

type Told = Omit<LiveChange, 'cursor'>;

function manyOf(type: ChangedType): Told {
  return { type, id: null, kind: 'UPDATED', version: 0 };
}

function gather(changes: readonly Told[]): readonly Told[] {
  return [...Map.groupBy(changes, ({ type }) => type)].flatMap(([type, own]): readonly Told[] => {
    if (own.length > MOST_TOLD_ALONE) return [manyOf(type)];
    // Of several changes of one thing, the last: whoever is told reads the thing as it is.
    const last = new Map(own.map((change) => [change.id, change]));
    return [...last.values()].map(({ id, kind, version }) => ({ type, id, kind, version }));
  });
}
