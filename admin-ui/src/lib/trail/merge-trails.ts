/** Whose trails there are, in the order in which records of one moment are shown. */
export const owners = ['agreements', 'participants', 'claims'] as const;

/** The owner of a trail. */
export type TrailOwner = (typeof owners)[number];

/** What is needed of a record to put it in order. */
export interface Timed {
  readonly id: string;
  readonly happenedAt: string;
}

/** What was read of one owner's trail so far. */
export interface Stream<Event extends Timed> {
  /** Newest first. */
  readonly events: readonly Event[];
  readonly cursor: string | null;
  readonly hasMore: boolean;
  /** How far back the owner has looked; null when it has looked at everything, or at nothing yet. */
  readonly readThrough: string | null;
  /** Whether the owner did not answer: what it has to tell is missing. */
  readonly isDown: boolean;
}

/** What was read of all trails so far. */
export type Streams<Event extends Timed> = Readonly<Record<TrailOwner, Stream<Event>>>;

/** The trails as one. */
export interface Merged<Event extends Timed> {
  /** Newest first. Nothing will ever be put between these. */
  readonly events: readonly Event[];
  /** The owners to read on, for the next records in order; empty when there are none. */
  readonly next: readonly TrailOwner[];
  /** How far back the whole looked; null when it looked at everything. */
  readonly through: string | null;
  /** Owners that did not answer. */
  readonly down: readonly TrailOwner[];
}

/**
 * Merges the trails of the owners by time. An owner that has more to tell may tell of everything that is older than what it has looked at: so
 * the whole shows nothing that is older than the owner that looked least far back, and reads that one on first.
 */
export function mergeTrails<Event extends Timed>(streams: Streams<Event>): Merged<Event> {
  const unfinished = owners.filter((owner) => streams[owner].hasMore && !streams[owner].isDown);
  const limits = unfinished.map((owner) => momentOf(streams[owner].readThrough ?? FUTURE));
  const limit = limits.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...limits);
  const events = owners
    .flatMap((owner) => streams[owner].events)
    .filter(({ happenedAt }) => momentOf(happenedAt) >= limit)
    .toSorted((a, b) => momentOf(b.happenedAt) - momentOf(a.happenedAt) || (a.id < b.id ? 1 : -1));
  return {
    events,
    next: unfinished.filter((_owner, index) => limits[index] === limit),
    through: unfinished.length === 0 ? null : new Date(limit).toISOString(),
    down: owners.filter((owner) => streams[owner].isDown),
  };
}

const FUTURE = '9999-12-31T00:00:00Z';

function momentOf(text: string): number {
  return Date.parse(text);
}
