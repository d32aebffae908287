import { Client, escapeIdentifier } from 'pg';

import { findSealedTables } from './sealed-columns.ts';
import type { SealedTable } from './sealed-columns.ts';
import { createSealer } from './secret-box.ts';
import type { Sealer } from './secret-box.ts';

/** A rotation of the keys of one database. */
export interface Rotation {
  /** The connection of the database's owner: the service's role may not write everything that it may read. */
  readonly url: string;
  /** All keys by their id, the new one first; every key that something is still sealed with. */
  readonly keys: ReadonlyMap<string, Buffer>;
  /** Rows in one transaction. */
  readonly chunkRows?: number;
  /** Told after each transaction. */
  readonly onProgress?: (progress: RotationProgress) => void;
}

/** How far a rotation is. */
export interface RotationProgress {
  readonly table: string;
  /** Rows of this table that were sealed anew by this run. */
  readonly resealed: number;
}

/** How many rows still hold something that is sealed with another key than the current one. */
export interface RowsLeft {
  readonly table: string;
  readonly rows: number;
}

const CHUNK_ROWS = 500;

/**
 * Seals everything in a database anew with the first key, in small transactions, while the service runs. What is sealed with which key stands in the sealed
 * value itself, so that nothing has to be remembered: a run that is killed leaves whole rows of either kind, and the next goes on. A row that somebody else
 * holds is left for the next pass.
 *
 * @returns what is left: nothing, unless rows stayed held or a service still seals with an older key
 */
export async function rotateKeys({
  url,
  keys,
  chunkRows = CHUNK_ROWS,
  onProgress,
}: Rotation): Promise<readonly RowsLeft[]> {
  return withClient(url, async (client) => {
    const sealer = createSealer(keys);
    const prefix = prefixOf(keys);
    for (const table of await findSealedTables(client)) {
      let resealed = 0;
      for (let before = -1; before !== resealed;) {
        before = resealed;
        for (let after: readonly string[] | null = null; ;) {
          const chunk = await resealChunk(client, table, { sealer, prefix, after, chunkRows });
          if (chunk.last === null) break;
          after = chunk.last;
          resealed += chunk.rows;
          onProgress?.({ table: table.table, resealed });
        }
      }
    }
    return countLeft(client, prefix);
  });
}

/** How many rows are left to be sealed anew. Nothing is written. */
export async function countRowsLeft({ url, keys }: Pick<Rotation, 'url' | 'keys'>): Promise<readonly RowsLeft[]> {
  return withClient(url, (client) => countLeft(client, prefixOf(keys)));
}

async function withClient<T>(url: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'payung-rotate-keys' });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

async function countLeft(client: Client, prefix: Buffer): Promise<readonly RowsLeft[]> {
  const left: RowsLeft[] = [];
  for (const table of await findSealedTables(client)) {
    const { rows } = await client.query<{ rows: number }>(
      `select count(*)::integer as rows from ${table.table} where ${isStale(table)}`,
      [prefix],
    );
    left.push({ table: table.table, rows: rows[0]!.rows });
  }
  return left.filter(({ rows }) => rows > 0);
}

/** What a value that is sealed with the current key begins with. */
function prefixOf(keys: ReadonlyMap<string, Buffer>): Buffer {
  const [id = ''] = keys.keys();
  return Buffer.concat([Buffer.from([id.length]), Buffer.from(id)]);
}

/** Whether a row holds something that is sealed with another key; the prefix is the first parameter. */
function isStale({ columns }: SealedTable): string {
  const stale = (value: string): string => `substring(${value} from 1 for length($1::bytea)) <> $1::bytea`;
  const conditions = columns.map(({ name, isList }) => {
    const column = escapeIdentifier(name);
    return isList ? `exists (select from unnest(${column}) item where ${stale('item')})` : stale(column);
  });
  return `(${conditions.join(' or ')})`;
}

interface Chunk {
  readonly sealer: Sealer;
  readonly prefix: Buffer;
  /** The key of the last row seen, as text. */
  readonly after: readonly string[] | null;
  readonly chunkRows: number;
}

type SealedRow = Readonly<Record<string, Buffer | readonly (Buffer | null)[] | null>> & {
  readonly row_key: readonly string[];
};

/** Seals some rows anew in one transaction. @returns the key of the last of them; null when there were none */
async function resealChunk(
  client: Client,
  table: SealedTable,
  { sealer, prefix, after, chunkRows }: Chunk,
): Promise<{ readonly last: readonly string[] | null; readonly rows: number }> {
  const keyColumns = table.key.map(({ name }) => escapeIdentifier(name));
  const later =
    after === null
      ? 'true'
      : `(${keyColumns.join(', ')}) > (${table.key.map(({ type }, index) => `$${index + 2}::${type}`).join(', ')})`;
  await client.query('begin');
  try {
    const { rows } = await client.query<SealedRow>(
      `select array[${keyColumns.map((column) => `${column}::text`).join(', ')}] as row_key, ${table.columns.map(({ name }) => escapeIdentifier(name)).join(', ')}
       from ${table.table} where ${isStale(table)} and ${later}
       order by ${keyColumns.join(', ')} limit ${chunkRows} for no key update skip locked`,
      [prefix, ...(after ?? [])],
    );
    if (rows.length > 0) await writeRows(client, table, rows, sealer);
    await client.query('commit');
    return { last: rows.at(-1)?.row_key ?? null, rows: rows.length };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function writeRows(
  client: Client,
  { table, key, columns }: SealedTable,
  rows: readonly SealedRow[],
  sealer: Sealer,
): Promise<void> {
  const reseal = (value: Buffer | null): string | null =>
    value === null ? null : sealer.seal(sealer.open(value)).toString('hex');
  const written = rows.map((row) => ({
    row_key: row.row_key,
    sealed: Object.fromEntries(
      columns.map(({ name, isList }) => {
        const value = row[name] ?? null;
        return [
          name,
          isList ? ((value as readonly (Buffer | null)[] | null)?.map(reseal) ?? null) : reseal(value as Buffer | null),
        ];
      }),
    ),
  }));
  const sets = columns.map(({ name, isList }, index) => {
    const value = `written.sealed -> $${index + 2}`;
    return isList
      ? `${escapeIdentifier(name)} = case when jsonb_typeof(${value}) = 'array' then array(
           select decode(item, 'hex') from jsonb_array_elements_text(${value}) with ordinality list (item, position) order by position) end`
      : `${escapeIdentifier(name)} = decode(written.sealed ->> $${index + 2}, 'hex')`;
  });
  const isRow = key.map(
    ({ name, type }, index) => `target.${escapeIdentifier(name)} = (written.row_key ->> ${index})::${type}`,
  );
  await client.query(
    `update ${table} target set ${sets.join(', ')} from jsonb_to_recordset($1::jsonb) as written (row_key jsonb, sealed jsonb) where ${isRow.join(' and ')}`,
    [JSON.stringify(written), ...columns.map(({ name }) => name)],
  );
}
