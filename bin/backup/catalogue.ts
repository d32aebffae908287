import type pg from 'pg';

import type { DumpedDatabase } from './manifest.ts';

/** A table that holds rows of ours: partitions are read and written through their parent. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  /** Stored columns; what PostgreSQL computes by itself is left out. */
  readonly columns: readonly string[];
}

/** Every table of the database that is neither PostgreSQL's own nor an extension's. */
export async function readTables(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(`
    select namespace.nspname::text as schema, class.relname::text as name,
      array(select attname::text from pg_attribute
        where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns
    from pg_class class join pg_namespace namespace on namespace.oid = class.relnamespace
    where class.relkind in ('r', 'p') and not class.relispartition and ${IS_OURS}
    order by 1, 2`);
  return rows;
}

/** Where each sequence stands. */
export async function readSequences(client: pg.ClientBase): Promise<DumpedDatabase['sequences']> {
  const { rows } = await client.query<{ schema: string; name: string }>(`
    select namespace.nspname::text as schema, class.relname::text as name
    from pg_class class join pg_namespace namespace on namespace.oid = class.relnamespace
    where class.relkind = 'S' and ${IS_OURS}
    order by 1, 2`);
  const sequences: DumpedDatabase['sequences'] = [];
  for (const { schema, name } of rows) {
    const { rows: state } = await client.query<{ last_value: string; is_called: boolean }>(
      `select last_value::text, is_called from ${quote(schema, name)}`,
    );
    const [now] = state;
    if (now !== undefined) sequences.push({ schema, name, lastValue: now.last_value, isCalled: now.is_called });
  }
  return sequences;
}

/** The names of the migrations that have run, ours and those of the job queue's library. */
export async function readHistory(client: pg.ClientBase, tables: readonly Table[]): Promise<readonly string[]> {
  const has = (schema: string, name: string): boolean =>
    tables.some((table) => table.schema === schema && table.name === name);
  const history: string[] = [];
  if (has('public', 'migration')) {
    const { rows } = await client.query<{ name: string }>('select name from public.migration order by name');
    history.push(...rows.map(({ name }) => name));
  }
  if (has('graphile_worker', 'migrations')) {
    const { rows } = await client.query<{ id: number }>('select id from graphile_worker.migrations order by id');
    history.push(...rows.map(({ id }) => `graphile_worker ${id}`));
  }
  return history;
}

/** Quotes a name with its schema for SQL. */
export function quote(...names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join('.');
}

const IS_OURS = `
  namespace.nspname not in ('pg_catalog', 'information_schema') and namespace.nspname not like 'pg\\_%'
  and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = class.oid and deptype = 'e')`;
