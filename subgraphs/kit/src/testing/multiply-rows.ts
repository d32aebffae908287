import { Client } from 'pg';

/** How rows are multiplied. */
export interface Multiplying {
  /** As many rows as each table is to have at least. */
  readonly rows: number;
  /** Tables that stay as they are. */
  readonly except: readonly string[];
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** The table and column that it refers to. */
  readonly refers: { readonly table: string; readonly column: string } | null;
}

interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns of each unique index. */
  readonly unique: readonly (readonly string[])[];
}

/**
 * Makes many rows of few, as an administrator past all triggers: every table that has a row gets as many as are asked for, like those that
 * it has but for what has to be unique. Rows that refer to others refer to different ones, so that a page of twenty has twenty of
 * everything below.
 *
 * @param url the database, as the test run's administrator
 * @returns how many rows each table with rows has afterwards
 */
export async function multiplyRows(url: string, { rows, except }: Multiplying): Promise<ReadonlyMap<string, number>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    const found = new Map<string, number>();
    for (const table of await readTables(client)) {
      if (except.includes(table.name)) continue;
      const before = await countRows(client, table.name);
      if (before === 0) continue;
      if (before < rows) await client.query(copyStatement(table, before), [rows - before]);
      found.set(table.name, await countRows(client, table.name));
    }
    return found;
  } finally {
    await client.end();
  }
}

/** The same database as the administrator of the test run. */
export function asAdministrator(databaseUrl: string): string {
  const url = new URL(process.env['TEST_PG_ADMIN_URL'] ?? '');
  url.pathname = new URL(databaseUrl).pathname;
  return url.href;
}

function copyStatement({ name, columns, unique }: Table, before: number): string {
  const changed = new Map<string, string>();
  for (const { name: column, type, refers } of columns) {
    if (refers !== null && refers.table !== name) {
      // Two that refer to the same table refer to neighbours in it, in their order.
      const alike = columns.filter((other) => other.refers?.table === refers.table);
      const place = alike.findIndex((other) => other.name === column);
      changed.set(
        column,
        `case when copied."${column}" is not null then (select "${refers.column}" from "${refers.table}" order by 1
           offset (${before} + copies.nth - 1) % (select greatest(count(*) - ${alike.length - 1}, 1) from "${refers.table}") + ${place} limit 1) end`,
      );
    } else if (column === 'id' && type === 'uuid') changed.set(column, 'uuidv7()');
  }
  for (const index of unique) {
    // Whoever refers to different rows differs already.
    if (index.some((column) => changed.has(column))) continue;
    const free = columns.filter((column) => index.includes(column.name) && !changed.has(column.name));
    // Codes and states are texts: they are the last to be changed.
    const other = Object.keys(OTHERS).flatMap((type) => free.filter((column) => column.type === type))[0];
    if (other === undefined) continue;
    const value = `copied."${other.name}"`;
    changed.set(other.name, `case when ${value} is not null then ${OTHERS[other.type]!(value)} end`);
  }
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const values = columns.map((column) => changed.get(column.name) ?? `copied."${column.name}"`).join(', ');
  return `insert into "${name}" (${names})
    select ${values}
    from (select row_number() over () - 1 as place, original.* from "${name}" original) copied
    join generate_series(1, $1::int) copies (nth) on (copies.nth - 1) % ${before} = copied.place
    on conflict do nothing`;
}

/** Another value of a type. */
const OTHERS: Readonly<Record<string, (value: string) => string>> = {
  uuid: () => 'uuidv7()',
  bytea: (value) => `sha256(${value} || copies.nth::text::bytea)`,
  int4: (value) => `${value} + 1000 + copies.nth`,
  int8: (value) => `${value} + 1000 + copies.nth`,
  date: (value) => `${value} + copies.nth::int`,
  text: (value) => `${value} || '-' || copies.nth`,
};

async function countRows(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from "${table}"`);
  return rows[0]?.count ?? 0;
}

/** All tables, those that others refer to first. */
async function readTables(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(`
    select relname as name,
      (select json_agg(json_build_object('name', attname, 'type', typname, 'refers', (
          select json_build_object('table', confrelid::regclass::text, 'column', (
            select attname from pg_attribute other where other.attrelid = confrelid and other.attnum = confkey[1]))
          from pg_constraint where contype = 'f' and conrelid = pg_class.oid and conkey = array[attnum] limit 1)) order by attnum)
        from pg_attribute join pg_type on pg_type.oid = atttypid
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '') as columns,
      coalesce((select json_agg((select json_agg(attname) from pg_attribute
          where attrelid = pg_class.oid and attnum = any(indkey::int2[])))
        from pg_index where indrelid = pg_class.oid and indisunique), '[]') as unique
    from pg_class where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace order by relname`);
  const sorted = new Map<string, Table>();
  const add = (table: Table): void => {
    if (sorted.has(table.name)) return;
    for (const { refers } of table.columns) {
      const other = rows.find(({ name }) => name === refers?.table);
      if (other !== undefined && other !== table) add(other);
    }
    sorted.set(table.name, table);
  };
  for (const table of rows) add(table);
  return [...sorted.values()];
}
