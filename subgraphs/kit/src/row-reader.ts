import { types } from 'pg';
import type {
  EntityMetadata,
  EntitySchema,
  EntitySchemaColumnOptions,
  ObjectLiteral,
  QueryRunner,
  SelectQueryBuilder,
} from 'typeorm';

import type { Cells } from './cells-query.ts';
import type { Transaction } from './database.ts';
import type { Versioned } from './held-rows.ts';
import { valuesOf, withNumbers } from './numbered-sql.ts';
import type { Numbered } from './numbered-sql.ts';
import { readsOf } from './reads-together.ts';
import type { SqlCondition } from './scope-sql.ts';

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
  { options }: EntitySchema<Row>,
  version: string,
): ReadVersionedRows<Row> {
  const { table, selection, make } = columnsOfTable<Row>(options);
  if (make === undefined) throw new Error(`The table "${table}" cannot be read by hand.`);
  return async (database, { sql, parameters }) => {
    const statement = withNumbers(`select ${selection}, ${version} from "${table}" where ${sql}`);
    const cells = await readsOf(database)?.cells(statement.text, valuesOf(statement, parameters));
    if (!cells) throw new Error('Rows with their version are read outside of transactions.');
    return { version: cells[0]?.at(-1) ?? '', rows: make(cells) };
  };
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

interface Column {
  readonly property: string;
  /** In the database. */
  readonly name: string;
  readonly type: unknown;
  readonly isArray?: boolean | undefined;
  readonly transformer?: EntitySchemaColumnOptions['transformer'] | undefined;
  /** Whether whole rows have it; they do unless told otherwise. */
  readonly select?: boolean | undefined;
}

interface Columns<Row> {
  /** What stands between `select` and `from`. */
  readonly selection: string;
  /** Makes rows of what PostgreSQL writes; undefined where the table has a column whose values only the driver can read. */
  readonly make: ((cells: readonly Cells[]) => Row[]) | undefined;
  /** Makes rows of the driver's, in place. */
  readonly complete: (found: Record<string, unknown>[]) => Row[];
}

function columnsOfTable<Row extends object>(options: EntitySchema<Row>['options']) {
  const table = options.tableName ?? options.name;
  const columns = Object.entries<EntitySchemaColumnOptions | undefined>(options.columns).flatMap(([property, column]) =>
    column === undefined ? [] : [{ ...column, property, name: column.name ?? property, isArray: column.array }],
  );
  return { table, ...compileColumns<Row>(table, columns) };
}

const known = new WeakMap<EntityMetadata, Map<string, Columns<never>>>();

function columnsOf<Row>(metadata: EntityMetadata, alias: string): Columns<Row> {
  const byAlias = known.get(metadata) ?? new Map<string, Columns<never>>();
  known.set(metadata, byAlias);
  let columns = byAlias.get(alias);
  if (columns === undefined) {
    columns = compileColumns<never>(
      alias,
      metadata.columns.map(({ propertyName, databaseName, type, isArray, transformer, isSelect }) => ({
        property: propertyName,
        name: databaseName,
        type,
        isArray,
        transformer,
        select: isSelect,
      })),
    );
    byAlias.set(alias, columns);
  }
  return columns;
}

function compileColumns<Row>(table: string, all: readonly Column[]): Columns<Row> {
  const columns = all.filter(({ select }) => select !== false);
  const selection = columns.map((column) => `${valueOf(table, column)} as "${column.property}"`).join(', ');
  const conversions = columns.flatMap(({ property, transformer, isArray = false, type }) => {
    if (Array.isArray(transformer) || (isArray && type === 'date'))
      throw new Error(`The column "${property}" cannot be read by hand.`);
    return transformer === undefined ? [] : [{ property, from: (value: unknown): unknown => transformer.from(value) }];
  });
  return {
    selection,
    make: compileRows<Row>(columns),
    complete(found) {
      for (const row of found) for (const { property, from } of conversions) row[property] = from(row[property]);
      return found as Row[];
    },
  };
}

type ReadValue = (text: string) => unknown;

const asItIs: ReadValue = (text) => text;
const nothing = (): unknown => null;

/** How values of a type are read: as the driver reads them, without looking for how each time. */
const READ: Readonly<Record<string, ReadValue>> = {
  text: asItIs,
  uuid: asItIs,
  // Selected as text.
  date: asItIs,
  bigint: asItIs,
  integer: Number,
  smallint: Number,
  boolean: (text) => text === 't',
  jsonb: (text) => JSON.parse(text) as unknown,
  timestamptz: types.getTypeParser(types.builtins.TIMESTAMPTZ),
  bytea: types.getTypeParser(types.builtins.BYTEA),
};

/** The number that PostgreSQL has for `text[]`. */
const TEXT_LIST = 1009;
const readQuotedList = types.getTypeParser(TEXT_LIST as typeof types.builtins.TEXT) as ReadValue;
/** No quotes, no escapes, no null. */
const PLAIN_LIST = /^\{(?!null[,}])[\w.-]+(?:,(?!null[,}])[\w.-]+)*\}$/i;

/** A list of texts, few of which need quotes. */
function readList(text: string): unknown {
  if (text === '{}') return [];
  return PLAIN_LIST.test(text) ? text.slice(1, -1).split(',') : readQuotedList(text);
}

function readerOf({ type, isArray = false }: Column): ReadValue | undefined {
  if (!isArray) return READ[String(type)];
  return type === 'text' ? readList : undefined;
}

/** Makes rows of cells: one shape for all, each value read as its column says. */
function compileRows<Row>(columns: readonly Column[]): ((cells: readonly Cells[]) => Row[]) | undefined {
  const steps: { readonly property: string; readonly read: ReadValue; readonly ofNull: () => unknown }[] = [];
  for (const column of columns) {
    const { property, transformer } = column;
    const plain = readerOf(column);
    if (plain === undefined || Array.isArray(transformer)) return undefined;
    const from = transformer?.from.bind(transformer);
    const read: ReadValue = from === undefined ? plain : (text) => from(plain(text)) as unknown;
    steps.push({
      property,
      read: plain === asItIs && from !== undefined ? from : read,
      ofNull: from === undefined ? nothing : () => from(null) as unknown,
    });
  }
  const empty = Object.fromEntries(steps.map(({ property }) => [property, null]));
  return (cells) =>
    cells.map((values) => {
      const row: Record<string, unknown> = { ...empty };
      for (let at = 0; at < steps.length; at++) {
        const { property, read, ofNull } = steps[at]!;
        const text = values[at]!;
        row[property] = text === null ? ofNull() : read(text);
      }
      return row as Row;
    });
}

function valueOf(table: string, { name, type }: Column): string {
  // The driver would make a moment of a date, in the time zone of the machine.
  return type === 'date' ? `"${table}"."${name}"::text` : `"${table}"."${name}"`;
}
