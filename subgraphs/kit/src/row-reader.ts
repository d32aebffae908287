import type { EntitySchema, ObjectLiteral, QueryRunner, SelectQueryBuilder } from 'typeorm';

import { Bounded } from './bounded.ts';
import type { Cells } from './cells-query.ts';
import type { Transaction } from './database.ts';
import type { Versioned } from './held-rows.ts';
import { valuesOf, withNumbers } from './numbered-sql.ts';
import type { Numbered } from './numbered-sql.ts';
import { readsOf } from './reads-together.ts';
import type { SqlCondition } from './scope-sql.ts';
import { columnsOf, columnsOfTable } from './table-columns.ts';

/** Reads the rows of a table that a condition keeps, in the order given, as TypeORM would. */
export type ReadRows<Row> = (database: Transaction, where: SqlCondition, orderBy?: string) => Promise<Row[]>;

/** Texts come from our code, in as many forms as scopes have. */
const MOST_STATEMENTS = 200;

/**
 * Makes what reads whole rows of one table, for what is read with every page: what TypeORM works out anew for each statement and each value
 * of its answer is worked out here once. The statement names its columns as the rows do, so that the driver's rows are the rows, but for
 * the values that the table says are something else than PostgreSQL's.
 *
 * Conditions and orders are SQL, and name columns as PostgreSQL does, after the table where that is needed: `agreement.region_code`.
 * Parameters are named with a colon.
 *
 * @throws Error when the table has a column that cannot be read this way
 */
export function rowReader<Row extends object>({ options }: EntitySchema<Row>): ReadRows<Row> {
  const { table, selection, make, complete } = columnsOfTable<Row>(options);
  const statements = new Map<string, Numbered>();

  const statementOf = (sql: string, orderBy: string): Numbered => {
    const key = `${sql}\n${orderBy}`;
    let statement = statements.get(key);
    if (statement === undefined) {
      const order = orderBy === '' ? '' : ` order by ${orderBy}`;
      statement = withNumbers(`select ${selection} from "${table}" where ${sql}${order}`);
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      statements.set(key, statement);
    }
    return statement;
  };

  return async (database, { sql, parameters }, orderBy = '') => {
    const statement = statementOf(sql, orderBy);
    const { text } = statement;
    const values = valuesOf(statement, parameters);
    const cells = make && readsOf(database)?.cells(text, values);
    return cells ? make(await cells) : complete(await database.query(text, values));
  };
}

/** Reads rows outside of a transaction, with the version at the same moment. */
export type ReadVersionedRows<Row> = (database: Transaction, where: SqlCondition) => Promise<Versioned<Row>>;

/**
 * The same as {@link rowReader} with one more column: a version, given as SQL. Of no rows the version is empty.
 *
 * @throws Error when the table has a column that cannot be read this way, or within a transaction
 */
export function versionedRowReader<Row extends object>(
  table: EntitySchema<Row>,
  version: string,
): ReadVersionedRows<Row> {
  const read = besideReader(table, { values: [version], from: `"${columnsOfTable<Row>(table.options).table}"` });
  return async (database, where) => {
    const found = await read(database, where);
    return { version: found[0]?.beside[0] ?? '', rows: found.flatMap(({ row }) => row ?? []) };
  };
}

/** What a statement reads beside the rows of a table, as SQL. */
export interface Beside {
  readonly values: readonly string[];
  /** What stands after `from`: the table, under its own name, and what it is joined with. */
  readonly from: string;
  readonly orderBy?: string;
}

/** A row, null where a join found none, with the values beside it and the bytes that it is made of. */
export interface RowBeside<Row> {
  readonly row: Row | null;
  readonly beside: Cells;
  readonly bytes: number;
}

/** Reads rows outside of a transaction, with values beside them. */
export type ReadBeside<Row> = (database: Transaction, where: SqlCondition) => Promise<readonly RowBeside<Row>[]>;

/**
 * The same as {@link rowReader} with values beside each row, of the same moment. The first column of the table must never be null: where it
 * is, the join found no row.
 *
 * @throws Error when the table has a column that cannot be read this way, or within a transaction
 */
export function besideReader<Row extends object>(
  { options }: EntitySchema<Row>,
  { values, from, orderBy }: Beside,
): ReadBeside<Row> {
  const { table, selection, make } = columnsOfTable<Row>(options);
  if (make === undefined) throw new Error(`The table "${table}" cannot be read by hand.`);
  const order = orderBy === undefined ? '' : ` order by ${orderBy}`;
  return async (database, { sql, parameters }) => {
    const cells = await readCells(database, {
      sql: `select ${selection}, ${values.join(', ')} from ${from} where ${sql}${order}`,
      parameters,
    });
    return cells.map((each) => ({
      row: each[0] === null ? null : make([each])[0]!,
      beside: each.slice(-values.length),
      bytes: bytesOf(each),
    }));
  };
}

const numbered = new Bounded<string, Numbered>(MOST_STATEMENTS);

/**
 * The rows of a statement as PostgreSQL writes them, read outside of a transaction. Parameters are named with a colon. Texts come from our
 * code, in as many forms as scopes and filters have.
 *
 * @throws Error within a transaction
 */
export async function readCells(database: Transaction, { sql, parameters }: SqlCondition): Promise<readonly Cells[]> {
  let statement = numbered.get(sql);
  if (statement === undefined) {
    statement = withNumbers(sql);
    numbered.set(sql, statement);
  }
  const cells = await readsOf(database)?.cells(statement.text, valuesOf(statement, parameters));
  if (!cells) throw new Error('This is read outside of transactions, by values that the driver need not write.');
  return cells;
}

/** What a row costs beside its texts, for each of its values. */
const BYTES_OF_A_VALUE = 64;

function bytesOf(cells: Cells): number {
  let bytes = 0;
  for (const text of cells) bytes += BYTES_OF_A_VALUE + (text?.length ?? 0);
  return bytes;
}

/** The rows whose column is one of these: `oneOf('code', codes)`. */
export function oneOf(column: string, keys: readonly string[]): SqlCondition {
  return { sql: `${column} = any(:keys)`, parameters: { keys } };
}

/** The rows of a query on one table, as `getMany` gives them, made as {@link rowReader} makes them. */
export async function rowsOf<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>): Promise<Row[]> {
  const { alias } = query;
  const { mainAlias, selects, joinAttributes } = query.expressionMap;
  if (mainAlias === undefined || joinAttributes.length > 0 || selects.length !== 1 || selects[0]?.selection !== alias)
    return query.getMany();
  const { selection, make, complete } = columnsOf<Row>(mainAlias.metadata, alias);
  const [sql, parameters] = query.clone().select(NOTHING_YET).getQueryAndParameters();
  const { queryRunner } = query as unknown as { readonly queryRunner?: QueryRunner };
  const text = sql.replace(NOTHING_YET, () => selection);
  const cells = make && queryRunner === undefined && readsOf(query.connection.manager)?.cells(text, parameters);
  return cells ? make(await cells) : complete(await query.connection.query(text, parameters, queryRunner));
}

/** Stands where the columns come. */
const NOTHING_YET = 'nothing_yet';
