import type { ClientBase } from 'pg';

/** A table with columns that hold sealed values. */
export interface SealedTable {
  readonly table: string;
  /** Its primary key, in order. */
  readonly key: readonly { readonly name: string; readonly type: string }[];
  readonly columns: readonly { readonly name: string; readonly isList: boolean }[];
}

/** Bytes that are not sealed say in their name what they are: fingerprints and hashes. */
const NOT_SEALED = '(^|_)(fingerprint|hash|sha256)$';

/**
 * The sealed columns of a database, found in its catalogue: every column of bytes whose name does not say that it is a fingerprint or a hash. A column that
 * somebody adds is thereby never forgotten; one of other bytes stops whoever opens it, which is better than to pass it over.
 *
 * @throws Error when a table with sealed columns has no primary key
 */
export async function findSealedTables(client: ClientBase): Promise<readonly SealedTable[]> {
  const { rows } = await client.query<{
    table: string;
    columns: SealedTable['columns'];
    key: SealedTable['key'] | null;
  }>(
    `select class.oid::regclass::text as table,
       (select jsonb_agg(jsonb_build_object('name', attname, 'isList', atttypid = 'bytea[]'::regtype) order by attnum)
        from pg_attribute where attrelid = class.oid and attnum > 0 and not attisdropped
          and atttypid in ('bytea'::regtype, 'bytea[]'::regtype) and attname !~ $1) as columns,
       (select jsonb_agg(jsonb_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by position)
        from pg_index cross join lateral unnest(indkey) with ordinality part (attnum, position)
          join pg_attribute on attrelid = indrelid and pg_attribute.attnum = part.attnum
        where indrelid = class.oid and indisprimary) as key
     from pg_class class
     where class.relkind = 'r' and class.relnamespace = 'public'::regnamespace and exists (
       select from pg_attribute where attrelid = class.oid and attnum > 0 and not attisdropped
         and atttypid in ('bytea'::regtype, 'bytea[]'::regtype) and attname !~ $1)
     order by 1`,
    [NOT_SEALED],
  );
  return rows.map(({ table, columns, key }) => {
    if (key === null) throw new Error(`the table ${table} has sealed columns and no primary key`);
    return { table, columns, key };
  });
}
