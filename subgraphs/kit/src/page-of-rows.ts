import { badInput } from './errors.ts';
import { LARGEST_PAGE } from './page.ts';
import type { Page, PageArgs } from './page.ts';

/** The order of rows that were ranked in memory: the key of a row, and whether one key comes after another. */
export interface RankedOrder<Row> {
  /** Text and numbers that place the row; unique. */
  readonly keyOf: (row: Row) => readonly (string | number)[];
  /** Negative when the first key comes before the second. */
  readonly compare: (a: readonly (string | number)[], b: readonly (string | number)[]) => number;
}

/**
 * One page of rows that were ranked in memory, by keyset: the rows whose key comes after the cursor's, so that a list that
 * changes meanwhile neither repeats nor skips what keeps its place. For lists that a law bounds, such as the 514 regencies.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when `first` is not 1 to 100 or the cursor is not one of this list
 */
export function pageOfRows<Row>(
  rows: readonly Row[],
  { keyOf, compare }: RankedOrder<Row>,
  { first, after }: PageArgs,
): Page<Row> & { readonly totalCount: number } {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw badInput(`"first" must be 1 to ${LARGEST_PAGE}; read on with "after".`, 'first');
  }
  const sorted = rows.map((row) => ({ row, key: keyOf(row) })).toSorted((a, b) => compare(a.key, b.key));
  const cursor = after === null || after === undefined ? null : readCursor(after, sorted[0]?.key);
  const following = cursor === null ? sorted : sorted.filter(({ key }) => compare(key, cursor) > 0);
  const edges = following.slice(0, first).map(({ row, key }) => ({ cursor: writeCursor(key), node: row }));
  return {
    edges,
    pageInfo: {
      hasNextPage: following.length > first,
      hasPreviousPage: cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
  };
}

function writeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function readCursor(
  cursor: string,
  like: readonly (string | number)[] | undefined,
): readonly (string | number)[] | null {
  const values = parse(cursor);
  const fits =
    values !== null &&
    values.every((value) => typeof value === 'string' || typeof value === 'number') &&
    (like === undefined ||
      (values.length === like.length && values.every((value, index) => typeof value === typeof like[index])));
  if (!fits) throw badInput('"after" is not a cursor of this list; take it from pageInfo.endCursor.', 'after');
  return values;
}

function parse(cursor: string): readonly unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
}
