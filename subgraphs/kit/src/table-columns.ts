import { types } from 'pg';
import type { EntityMetadata, EntitySchema, EntitySchemaColumnOptions } from 'typeorm';

import type { Cells } from './cells-query.ts';

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

/** How the rows of a table are read. */
export interface Columns<Row> {
  /** What stands between `select` and `from`. */
  readonly selection: string;
  /** Makes rows of what PostgreSQL writes; undefined where the table has a column whose values only the driver can read. */
  readonly make: ((cells: readonly Cells[]) => Row[]) | undefined;
  /** Makes rows of the driver's, in place. */
  readonly complete: (found: Record<string, unknown>[]) => Row[];
}

/**
 * The columns of a table as it is described.
 *
 * @throws Error when the table has a column that cannot be read by hand
 */
export function columnsOfTable<Row extends object>(options: EntitySchema<Row>['options']) {
  const table = options.tableName ?? options.name;
  const columns = Object.entries<EntitySchemaColumnOptions | undefined>(options.columns).flatMap(([property, column]) =>
    column === undefined ? [] : [{ ...column, property, name: column.name ?? property, isArray: column.array }],
  );
  return { table, ...compileColumns<Row>(table, columns) };
}

const known = new WeakMap<EntityMetadata, Map<string, Columns<never>>>();

/** The same of a table that TypeORM knows, under an alias; worked out once. */
export function columnsOf<Row>(metadata: EntityMetadata, alias: string): Columns<Row> {
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
