import type { Instant } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';

/** How long a document can be fetched at an address that was given out. */
const FETCH_FOR_MINUTES = 5;

/** The path that takes the file of an upload, at the origin of the graph. */
export function uploadPath(uploadId: string): string {
  return `/uploads/agreements/${uploadId}`;
}

/** The path at which a document is fetched, at the origin of the graph. */
export function documentPath(documentId: string): string {
  return `/downloads/agreements/${documentId}`;
}

/** The signed address of an upload, good until it expires. */
export function uploadUrl(
  { urls, session }: Context,
  { id, expiresAt }: { readonly id: string; readonly expiresAt: Instant },
): string {
  return urls.sign(uploadPath(id), expiresAt, session?.networks);
}

/** A signed address of a document, or null once it is removed. */
export function documentUrl(
  { urls, now, session }: Context,
  { id, removedAt }: { readonly id: string; readonly removedAt: Instant | null },
): string | null {
  return removedAt === null
    ? urls.sign(documentPath(id), now.add({ minutes: FETCH_FOR_MINUTES }), session?.networks)
    : null;
}
