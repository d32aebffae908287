import { badInput } from '../errors.ts';

/** A place in a feed: after this many things of this batch. */
export interface FeedPlace {
  readonly position: number;
  readonly ordinal: number;
}

/** The place before everything. */
export const FEED_START: FeedPlace = { position: 0, ordinal: 0 };

/** The cursor of a place. */
export function toFeedCursor({ position, ordinal }: FeedPlace): string {
  return Buffer.from(`feed:${position}.${ordinal}`).toString('base64url');
}

/**
 * The place that a cursor means.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when it is no cursor of a feed
 */
export function readFeedCursor(cursor: string): FeedPlace {
  const place = findFeedPlace(cursor);
  if (place === null)
    throw badInput('"since" is not a cursor of this feed. Pass what it answered as `endCursor`.', 'since');
  return place;
}

/** The place that a cursor means, or null when it is none. */
export function findFeedPlace(cursor: string): FeedPlace | null {
  const [, position, ordinal] =
    /^feed:(\d{1,15})\.(\d{1,9})$/.exec(Buffer.from(cursor.slice(0, 100), 'base64url').toString()) ?? [];
  return position === undefined || ordinal === undefined
    ? null
    : { position: Number(position), ordinal: Number(ordinal) };
}
