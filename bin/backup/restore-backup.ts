import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';

import type { DatabaseName } from '../stack/names.ts';
import type { BackupReader } from './backup-folder.ts';
import { quote, readHistory, readTables } from './catalogue.ts';
import { isEmptyFolder, restoreFolder } from './copy-folder.ts';
import { loadRows } from './copy-rows.ts';
import { ANCHORS } from './make-backup.ts';
import type { DumpedDatabase } from './manifest.ts';
import { findPgTools, restoreDatabase } from './pg-tools.ts';

/** Where to restore to. */
export interface RestoreOrder {
  /** The owners' connections to databases that exist, with their roles. */
  readonly urls: Readonly<Partial<Record<DatabaseName, string>>>;
  readonly folders: Readonly<Record<string, string>>;
  readonly anchorFile: string;
  /** Marks of the keys that are here, by name; empty where they are not known. */
  readonly keyMarks: Readonly<Record<string, string>>;
  /** Whether what is there may be replaced. */
  readonly overData: boolean;
  readonly pgBin: string | undefined;
  /** Makes the tables of this version in all databases. */
  readonly migrate: () => Promise<void>;
  /** Called when the first thing is about to be changed. */
  readonly onBegin: () => void;
  readonly say: (line: string) => void;
}

/**
 * Puts a backup in place: checks all of it first, then each database in a transaction of its own, then files.
 *
 * @throws Error when the backup is damaged, the keys are other ones, or there are data already; nothing is changed then
 */
export async function restoreBackup(reader: BackupReader, order: RestoreOrder): Promise<void> {
  const { manifest } = reader;
  const damage = await reader.findDamage();
  if (damage.length > 0) throw new Error(`The backup is damaged:\n  ${damage.join('\n  ')}`);
  order.say(`${manifest.files.length} files are as they were written.`);
  refuseOtherKeys(manifest.keyMarks, order.keyMarks);
  const targets = manifest.databases.map((dumped) => ({ dumped, url: targetOf(dumped, order) }));
  if (!order.overData) await refuseData(targets, order);

  order.onBegin();
  for (const { dumped, url } of targets) {
    if (dumped.way === 'pg_dump') await restoreWhole(reader, dumped, url, order);
  }
  const rowByRow = targets.filter(({ dumped }) => dumped.way === 'rows');
  if (rowByRow.length > 0) await order.migrate();
  for (const { dumped, url } of rowByRow) {
    await withOwner(url, async (client) => {
      await refuseOtherHistory(client, dumped);
      await loadRows(client, dumped, reader.read);
    });
  }
  for (const { dumped, url } of targets) {
    await withOwner(url, (client) => compareCounts(client, dumped));
    order.say(
      `${dumped.name}: ${dumped.tables.reduce((sum, { rows }) => sum + rows, 0)} rows, as many in each table as there were.`,
    );
  }
  await restoreFiles(reader, order);
}

function targetOf({ name }: DumpedDatabase, { urls }: RestoreOrder): string {
  const url = urls[name];
  if (url === undefined)
    throw new Error(`The backup holds the database ${name}, and there is no connection to one here.`);
  return url;
}

async function restoreWhole(
  reader: BackupReader,
  dumped: DumpedDatabase,
  url: string,
  { pgBin }: RestoreOrder,
): Promise<void> {
  if (dumped.file === undefined) throw new Error(`${dumped.name} has no file in the backup.`);
  const tools = findPgTools(pgBin, dumped.serverVersion);
  if (tools === undefined)
    throw new Error('The backup was made by pg_dump, and there is no pg_restore here that is new enough: set PG_BIN.');
  await withOwner(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select nspname::text as name from pg_namespace where nspname <> 'information_schema' and nspname not like 'pg\\_%'",
    );
    for (const { name } of rows) await client.query(`drop schema ${quote(name)} cascade`);
    // As a new database has it.
    await client.query('create schema public; grant usage on schema public to public');
  });
  await restoreDatabase(tools, url, reader.read(dumped.file));
}

/** What was sealed with other keys could not be opened, and what would be written from now on could not be opened there. */
function refuseOtherKeys(backup: Readonly<Record<string, string>>, here: Readonly<Record<string, string>>): void {
  if (Object.keys(here).length === 0) return;
  const marks = new Set(Object.values(here));
  const missing = Object.entries(backup).filter(([, mark]) => !marks.has(mark));
  if (missing.length === 0) return;
  throw new Error(
    `The backup needs keys that are not here: ${missing.map(([name]) => name).join(', ')}. Keys are not part of a backup: ` +
      'put those of the installation that made it in place (.payung/secrets.json, or the settings) and try again.',
  );
}

async function refuseData(
  targets: readonly { readonly dumped: DumpedDatabase; readonly url: string }[],
  { folders }: RestoreOrder,
): Promise<void> {
  const taken: string[] = [];
  for (const { dumped, url } of targets) {
    const tables = await withOwner(url, readTables);
    if (tables.length > 0) taken.push(`the database ${dumped.name} (${tables.length} tables)`);
  }
  for (const folder of Object.values(folders)) if (!(await isEmptyFolder(folder))) taken.push(folder);
  if (taken.length > 0)
    throw new Error(`There are data already: ${taken.join(', ')}. Add --over-data to put the backup in their place.`);
}

async function refuseOtherHistory(client: pg.Client, dumped: DumpedDatabase): Promise<void> {
  const here = await readHistory(client, await readTables(client));
  const [known, ran] = [new Set(here), new Set(dumped.history)];
  const [newer, unknown] = [here.filter((name) => !ran.has(name)), dumped.history.filter((name) => !known.has(name))];
  if (newer.length === 0 && unknown.length === 0) return;
  throw new Error(
    `${dumped.name} was backed up by another version of Payung (${[...newer.map((name) => `without ${name}`), ...unknown.map((name) => `with ${name}`)].join(', ')}). ` +
      'Restore with that version, then bring it up to date.',
  );
}

async function compareCounts(client: pg.Client, dumped: DumpedDatabase): Promise<void> {
  for (const { schema, name, rows: expected } of dumped.tables) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${quote(schema, name)}`);
    if (Number(rows[0]?.count) !== expected)
      throw new Error(`${schema}.${name} has ${rows[0]?.count} rows; it had ${expected} when it was backed up.`);
  }
}

async function restoreFiles(reader: BackupReader, { folders, anchorFile, say }: RestoreOrder): Promise<void> {
  let count = 0;
  for (const [owner, folder] of Object.entries(folders)) count += await restoreFolder(reader, `files/${owner}`, folder);
  say(`${count} documents and rosters.`);
  if (!reader.manifest.files.some(({ path }) => path === ANCHORS)) return;
  await mkdir(dirname(anchorFile), { recursive: true, mode: 0o700 });
  await pipeline(reader.read(ANCHORS), createWriteStream(`${anchorFile}.restoring`, { mode: 0o600, flush: true }));
  await rename(`${anchorFile}.restoring`, anchorFile);
}

async function withOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'payung-restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    return await work(client);
  } finally {
    await client.end();
  }
}
