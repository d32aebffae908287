import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import { badInput } from './errors.ts';
import { rowsOf } from './row-reader.ts';
import type { SqlCondition } from './scope-sql.ts';
import { findPlainDate } from './values/dates.ts';

/** The largest page that any list gives. */
export const LARGEST_PAGE = 100;

/** What a caller asks of a list. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One page of rows, in the shape of the schema's connections. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** What each type of sort key can be in a cursor: a forged cursor is a bad input, never a database error. */
const KEY_CHECKS = {
  text: (text: string) => text.length <= 200 && !text.includes('\0'),
  uuid: (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  date: (text: string) => findPlainDate(text) !== null,
  integer: (text: string) => /^\d{1,9}$/.test(text),
  timestamptz: (text: string) =>
    /^[\d-]{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?Z$/.test(text) &&
    findPlainDate(text.slice(0, 10)) !== null,
} as const;

/**
 * The order of a list: properties of the row with the text of each, all in one direction.
 * The last must be unique, so that no two rows share a position.
 */
export interface PageOrder<Row> {
  readonly direction: 'ASC' | 'DESC';
  readonly by: readonly {
    readonly property: keyof Row & string;
    readonly type: keyof typeof KEY_CHECKS;
    readonly of: (row: Row) => string;
  }[];
}

/**
 * Reads one page by keyset: rows after the cursor in the order given, never an offset, so that rows
 * added meanwhile neither shift nor repeat what was read.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when `first` is not 1 to 100 or the cursor is not one of this list
 */
export async function readPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: PageOrder<Row>,
  args: PageArgs,
): Promise<Page<Row>> {
  startAfter(query, order, args);
  return toPage(await rowsOf(sortBy(query, order).limit(args.first + 1)), order, args);
}

/** Lists that belong to parents, such as the enrolments of each participant. */
export interface PagesByParent<Row> {
  /** The property that holds the parent's key. */
  readonly parent: keyof Row & string;
  /** The parents asked for. */
  readonly keys: readonly string[];
}

/**
 * Reads the same page of the list of each of many parents, in one statement. Each list is walked along its index and left as soon as the page
 * is full: one may have a million rows.
 *
 * @throws GraphQLError as `readPage`
 */
export async function readPagesByParent<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: PageOrder<Row>,
  args: PageArgs,
  { parent, keys }: PagesByParent<Row>,
): Promise<ReadonlyMap<string, Page<Row>>> {
  const { alias } = query;
  const { mainAlias } = query.expressionMap;
  if (mainAlias === undefined) throw new Error('a query without a table has no pages');
  const { primaryColumns, columns } = mainAlias.metadata;
  // Within one statement a row stands where it stands, whatever its key is made of.
  const row = primaryColumns.length === 1 ? `${alias}.${primaryColumns[0]!.propertyName}` : `${alias}.ctid`;
  const keyType = String(columns.find(({ propertyName }) => propertyName === parent)?.type);
  const paged = query.clone().andWhere(`${alias}.${parent} = asked.key`);
  startAfter(paged, order, args);
  sortBy(paged, order)
    .select(row, 'found')
    .limit(args.first + 1);
  const paging = query.connection.manager
    .createQueryBuilder<Row>(mainAlias.target, alias)
    // As an array: PostgreSQL would otherwise look for these few among all rows of the table, in their order.
    .where(
      `${row} = any(array(select listed.found from unnest(:parentKeys::${keyType}[]) as asked (key) cross join lateral (${paged.getQuery()}) listed))`,
    )
    .setParameters({ ...paged.getParameters(), parentKeys: keys })
    .orderBy(Object.fromEntries(order.by.map(({ property }) => [`${alias}.${property}`, order.direction])));
  const rows = await rowsOf(paging);
  const groups = Map.groupBy(rows, (each) => String(each[parent]));
  return new Map(keys.map((key) => [key, toPage(groups.get(key) ?? [], order, args)]));
}

/** Sorts in the order of a list. */
export function sortBy<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: PageOrder<Row>,
): SelectQueryBuilder<Row> {
  for (const { property } of order.by) query.addOrderBy(`${query.alias}.${property}`, order.direction);
  return query;
}

/**
 * Checks what was asked for and leaves out the rows up to the cursor.
 *
 * @throws GraphQLError as `readPage`
 */
export function startAfter<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: PageOrder<Row>,
  args: PageArgs,
): void {
  const { sql, parameters } = followsCursor(query.alias, order, args);
  if (sql !== 'true') query.andWhere(sql, parameters);
}

/**
 * The rows that come after the cursor, as a condition that names properties: `agreement.listedOn`.
 *
 * @throws GraphQLError as `readPage`
 */
export function followsCursor<Row>(alias: string, order: PageOrder<Row>, args: PageArgs): SqlCondition {
  if (!Number.isInteger(args.first) || args.first < 1 || args.first > LARGEST_PAGE) {
    throw badInput(`"first" must be 1 to ${LARGEST_PAGE}; read on with "after".`, 'first');
  }
  if ((args.after ?? null) === null) return { sql: 'true', parameters: {} };
  const values = readCursor(args.after ?? '', order);
  const columns = order.by.map(({ property }) => `${alias}.${property}`).join(', ');
  const bounds = order.by.map(({ type }, index) => `:after${index}::${type}`).join(', ');
  return {
    sql: `(${columns}) ${order.direction === 'ASC' ? '>' : '<'} (${bounds})`,
    parameters: Object.fromEntries(values.map((value, index) => [`after${index}`, value])),
  };
}

/** The order of a list as SQL that names properties. */
export function orderOf<Row>(alias: string, { by, direction }: PageOrder<Row>): string {
  return by.map(({ property }) => `${alias}.${property} ${direction}`).join(', ');
}

/** A page of rows in order, of which one more was read than asked for, to know whether any follow. */
export function toPage<Row>(rows: readonly Row[], order: PageOrder<Row>, { first, after }: PageArgs): Page<Row> {
  const edges = rows.slice(0, first).map((node) => new Edge(node, order));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: (after ?? null) !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A row on a page. Its cursor is written when it is asked for: most pages are asked for that of their last row alone. */
class Edge<Row> {
  readonly node: Row;
  readonly #order: PageOrder<Row>;

  constructor(node: Row, order: PageOrder<Row>) {
    this.node = node;
    this.#order = order;
  }

  get cursor(): string {
    return writeCursor(this.#order.by.map(({ of }) => of(this.node)));
  }
}

function writeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function readCursor<Row>(cursor: string, order: PageOrder<Row>): readonly string[] {
  const values = parseCursor(cursor);
  const fits =
    values.length === order.by.length && order.by.every(({ type }, index) => KEY_CHECKS[type](values[index] ?? ''));
  if (!fits) throw badInput('"after" is not a cursor of this list; take it from pageInfo.endCursor.', 'after');
  return values;
}

function parseCursor(cursor: string): readonly string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : [];
  } catch {
    return [];
  }
}
