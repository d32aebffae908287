import { z } from 'zod';

/** What is asked of a list. */
export const pageInput = z.object({
  first: z.number().int().min(1).max(100),
  after: z.string().max(1_000).nullish(),
});

/** One page of a list. */
export interface ListPage<View> {
  readonly edges: readonly { readonly cursor: string; readonly node: View }[];
  readonly hasNextPage: boolean;
}

/** A cursor that is not one of this list. */
export class NotACursor extends Error {
  override readonly name = 'NotACursor';
}

/** Makes a page of rows, of which one more was read than asked for. */
export function pageOf<Row, View>(
  rows: readonly Row[],
  first: number,
  { keyOf, show }: { readonly keyOf: (row: Row) => readonly string[]; readonly show: (row: Row) => View },
): ListPage<View> {
  return {
    edges: rows.slice(0, first).map((row) => ({
      cursor: Buffer.from(JSON.stringify(keyOf(row))).toString('base64url'),
      node: show(row),
    })),
    hasNextPage: rows.length > first,
  };
}

/** The sort key of the last row read, or nulls at the beginning. @throws NotACursor */
export function readCursor(after: string | null | undefined, parts: number): readonly (string | null)[] {
  if (after === null || after === undefined) return Array.from({ length: parts }, () => null);
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    const isKey = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0');
    if (Array.isArray(key) && key.length === parts && key.every(isKey)) return key;
  } catch {
    // Said below.
  }
  throw new NotACursor('the cursor is not one of this list');
}
