import type {
  EntityMetadata,
  EntitySchema,
  EntitySchemaColumnOptions,
  ObjectLiteral,
  QueryRunner,
  SelectQueryBuilder,
} from 'typeorm';

import type { Transaction } from './database.ts';
import type { SqlCondition } from './scope-sql.ts';

/** Reads the rows of a table that a condition keeps, in the order given, as TypeORM would. */
export type ReadRows<Row> = (database: Transaction, where: SqlCondition, orderBy?: string) => Promise<Row[]>;

/** A statement whose named parameters have numbers. */
interface Numbered {
  readonly text: string;
  /** The parameter of each number. */
  readonly names: readonly string[];
}

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
  const table = options.tableName ?? options.name;
  const columns = Object.entries<EntitySchemaColumnOptions | undefined>(options.columns).flatMap(([property, column]) =>
    column === undefined ? [] : [{ ...column, property, name: column.name ?? property, isArray: column.array }],
  );
  const { selection, complete } = compileColumns<Row>(table, columns);
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
    const { text, names } = statementOf(sql, orderBy);
    const values = names.map((name) => parameters[name]);
    return complete(await database.query(text, values));
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
  const { selection, complete } = columnsOf<Row>(mainAlias.metadata, alias);
  const [sql, parameters] = query.clone().select(NOTHING_YET).getQueryAndParameters();
  const { queryRunner } = query as unknown as { readonly queryRunner?: QueryRunner };
  return complete(
    await query.connection.query(
      sql.replace(NOTHING_YET, () => selection),
      parameters,
      queryRunner,
    ),
  );
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
  /** Makes rows of the driver's, in place. */
  readonly complete: (found: Record<string, unknown>[]) => Row[];
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
    complete(found) {
      for (const row of found) for (const { property, from } of conversions) row[property] = from(row[property]);
      return found as Row[];
    },
  };
}

function valueOf(table: string, { name, type }: Column): string {
  // The driver would make a moment of a date, in the time zone of the machine.
  return type === 'date' ? `"${table}"."${name}"::text` : `"${table}"."${name}"`;
}

function withNumbers(sql: string): Numbered {
  const names: string[] = [];
  const text = sql.replaceAll(/(?<![:\w]):([A-Za-z]\w*)/g, (_all, name: string) => {
    const at = names.indexOf(name);
    return `$${at === -1 ? names.push(name) : at + 1}`;
  });
  return { text, names };
}
