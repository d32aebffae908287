import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

import { quote, readTables } from './catalogue.ts';
import type { Table } from './catalogue.ts';
import type { DumpedDatabase } from './manifest.ts';

/** The rows of a table in COPY's text form. Their number is known when they have all flowed by. */
export function rowsOf(client: pg.Client, table: Table): { readonly source: Readable; readonly count: () => number } {
  const columns = table.columns.map((column) => quote(column)).join(', ');
  // A query, because COPY does not read a partitioned table by its name.
  const copy = client.query(copyTo(`copy (select ${columns} from ${quote(table.schema, table.name)}) to stdout`));
  return { source: copy, count: () => copy.rowCount };
}

/**
 * Puts the rows of a backup in the place of all that is in a database whose schema is there, in one transaction: all of it or nothing.
 * Foreign keys are taken away meanwhile and put back, by which every one of them is checked; triggers sleep, because what they
 * wrote is in the backup too.
 *
 * @param client the owner of the tables
 * @throws Error when the tables are not those of the backup, or a table does not get as many rows as it had
 */
export async function loadRows(
  client: pg.Client,
  dumped: DumpedDatabase,
  read: (path: string) => Readable,
): Promise<void> {
  await client.query('begin');
  try {
    // The settings under which COPY wrote its text.
    await client.query("set local timezone = 'UTC'; set local datestyle = 'ISO'; set local lock_timeout = '10s'");
    const tables = await readTables(client);
    refuseOtherTables(tables, dumped);
    const foreignKeys = await takeForeignKeys(client);
    const triggers = await readTriggers(client);
    for (const { table, name } of triggers) await client.query(`alter table ${table} disable trigger ${name}`);
    await client.query(`truncate ${tables.map(({ schema, name }) => quote(schema, name)).join(', ')}`);
    for (const table of dumped.tables) await loadTable(client, table, read);
    for (const { schema, name, lastValue, isCalled } of dumped.sequences) {
      await client.query('select setval($1::text::regclass, $2::bigint, $3)', [
        quote(schema, name),
        lastValue,
        isCalled,
      ]);
    }
    for (const { table, name } of triggers) await client.query(`alter table ${table} enable trigger ${name}`);
    for (const { table, name, definition } of foreignKeys)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw withoutRow(error);
  }
  await client.query('analyze');
}

async function loadTable(
  client: pg.Client,
  { schema, name, columns, rows, file }: DumpedDatabase['tables'][number],
  read: (path: string) => Readable,
): Promise<void> {
  if (file === undefined) throw new Error(`${schema}.${name} has no file in the backup.`);
  const list = columns.map((column) => quote(column)).join(', ');
  const copy = client.query(copyFrom(`copy ${quote(schema, name)} (${list}) from stdin`));
  await pipeline(read(file), copy);
  if (copy.rowCount !== rows)
    throw new Error(`${schema}.${name} had ${rows} rows when it was backed up, and ${copy.rowCount} came in.`);
}

function refuseOtherTables(here: readonly Table[], dumped: DumpedDatabase): void {
  const sketch = (tables: readonly Table[]): string =>
    tables
      .map(({ schema, name, columns }) => `${schema}.${name} (${columns.toSorted().join(', ')})`)
      .toSorted()
      .join('\n');
  if (sketch(here) === sketch(dumped.tables)) return;
  throw new Error(
    `The tables of ${dumped.name} are not those of the backup. Restore with the version of Payung that made it, then bring that up to date.`,
  );
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Takes the foreign keys away and remembers them. */
async function takeForeignKeys(client: pg.Client): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conparentid = 0 order by 1, 2`);
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  return rows;
}

/** The triggers that are awake. */
async function readTriggers(client: pg.Client): Promise<readonly { table: string; name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(`
    select tgrelid::regclass::text as table, quote_ident(tgname) as name
    from pg_trigger where not tgisinternal and tgparentid = 0 and tgenabled = 'O' order by 1, 2`);
  return rows;
}

/** PostgreSQL tells with an error the line that it stumbled over: a row, which may be a person. */
function withoutRow(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const { table } = error as { table?: string };
  return new Error(table === undefined ? error.message : `${table}: ${error.message}`);
}
