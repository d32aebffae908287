import { OWNERS } from '../owner.ts';
import type { Owner } from '../owner.ts';

/** Where a stream is in the feed of each owner. */
export type OwnerCursors = Partial<Record<Owner, string>>;

/** One cursor for the places in all feeds. */
export function toLiveCursor(cursors: OwnerCursors): string {
  return Buffer.from(JSON.stringify(cursors)).toString('base64url');
}

/** The places that a cursor means; null when it is none. */
export function readLiveCursor(cursor: string): OwnerCursors | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor.slice(0, LONGEST), 'base64url').toString());
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    const places = OWNERS.flatMap((owner) => {
      const place: unknown = (read as Record<string, unknown>)[owner];
      return typeof place === 'string' && /^[\w-]{1,100}$/.test(place) ? [[owner, place] as const] : [];
    });
    return Object.fromEntries(places);
  } catch {
    return null;
  }
}

const LONGEST = 1_000;
