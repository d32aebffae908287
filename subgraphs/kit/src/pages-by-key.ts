import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import { sortBy, startAfter, toPage } from './page.ts';
import type { Page, PageArgs, PageOrder } from './page.ts';
import { rowsOf } from './row-reader.ts';

/** Which list belongs to which key, such as the agreements of each of several institutions. */
export interface ListsByKey<Row> {
  readonly keys: readonly string[];
  /** The condition under which a row belongs to the key, which it calls `asked.key`. A row may belong to several. */
  readonly belongs: string;
  /** The property that is the table's primary key. */
  readonly primaryKey: keyof Row & string;
}

/**
 * Reads the same page of the list of each of many keys, in two statements for any number of keys: first which rows
 * stand on which page, then the rows.
 *
 * @param query the rows of all lists, with what narrows them
 * @throws GraphQLError as `readPage`
 */
export async function readPagesByKey<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: PageOrder<Row>,
  args: PageArgs,
  lists: ListsByKey<Row>,
): Promise<ReadonlyMap<string, Page<Row>>> {
  const { alias } = query;
  const primaryKey = `${alias}.${lists.primaryKey}`;
  const paged = query.clone();
  startAfter(paged, order, args);
  sortBy(paged, order).limit(args.first + 1);
  const places = await askForEach<{ key: string; row_key: string }>(paged.select(primaryKey, 'row_key'), lists);
  const rowKeys = [...new Set(places.map(({ row_key }) => row_key))];
  const rows =
    rowKeys.length === 0
      ? []
      : await rowsOf(
          sortBy(
            query.connection.manager
              .createQueryBuilder<Row>(query.expressionMap.mainAlias!.target, alias)
              .where(`${primaryKey} = any(:rowKeys)`, { rowKeys }),
            order,
          ),
        );
  const byKey = Map.groupBy(places, ({ key }) => key);
  return new Map(
    lists.keys.map((key) => {
      const own = new Set((byKey.get(key) ?? []).map(({ row_key }) => row_key));
      return [
        key,
        toPage(
          rows.filter((row) => own.has(String(row[lists.primaryKey]))),
          order,
          args,
        ),
      ];
    }),
  );
}

/** How many rows the list of each key has in all, in one statement. */
export async function countByKey<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  lists: ListsByKey<Row>,
): Promise<readonly { readonly key: string; readonly total: number }[]> {
  return askForEach(query.clone().select('count(*)::int', 'total'), lists);
}

/** Asks the same of each list at once: a query of its own for each key, beside one another. */
function askForEach<Answer>(
  query: SelectQueryBuilder<ObjectLiteral>,
  { keys, belongs }: { readonly keys: readonly string[]; readonly belongs: string },
): Promise<Answer[]> {
  const [sql, parameters] = query.andWhere(belongs).getQueryAndParameters();
  return query.connection.query(
    `select asked.key, listed.* from unnest($${parameters.length + 1}::text[]) as asked (key) cross join lateral (${sql}) listed`,
    [...parameters, keys],
  );
}
