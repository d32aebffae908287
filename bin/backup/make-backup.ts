import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';

import type { DatabaseName } from '../stack/names.ts';
import { beginBackup } from './backup-folder.ts';
import type { BackupWriter } from './backup-folder.ts';
import { quote, readHistory, readSequences, readTables } from './catalogue.ts';
import { backUpFolder } from './copy-folder.ts';
import { rowsOf } from './copy-rows.ts';
import type { DumpedDatabase, DumpedTable, Manifest } from './manifest.ts';
import { dumpDatabase, findPgTools } from './pg-tools.ts';
import type { PgTools } from './pg-tools.ts';
import { releaseSnapshots, takeSnapshots } from './snapshots.ts';
import type { Snapshot } from './snapshots.ts';

/** Name of the anchors' file in a backup. */
export const ANCHORS = 'audit-anchors.jsonl';

/** What to back up, and where to. */
export interface BackupOrder {
  /** Where the backup will be, once it is whole. */
  readonly folder: string;
  /** The owners' connections. */
  readonly urls: Readonly<Partial<Record<DatabaseName, string>>>;
  /** Folders with files, by owner. */
  readonly folders: Readonly<Record<string, string>>;
  readonly anchorFile: string;
  readonly keyMarks: Readonly<Record<string, string>>;
  /** Seals the backup; undefined leaves it open. */
  readonly key: Buffer | undefined;
  /** Folder with pg_dump, as PG_BIN says. */
  readonly pgBin: string | undefined;
  /** Copies row by row even where there is a pg_dump. */
  readonly rowByRow: boolean;
  readonly say: (line: string) => void;
}

/**
 * Writes a backup of everything but the keys, while everything runs.
 *
 * The order makes it fit together: first the anchors of the trail, which are written after what they stand for; then one snapshot of
 * each database within moments, what refers before what it refers to; then the files, which are there before the row that names them.
 *
 * @returns the manifest's SHA-256, which is worth noting elsewhere
 */
export async function makeBackup(order: BackupOrder): Promise<{ hash: string; manifest: Omit<Manifest, 'files'> }> {
  const writer = await beginBackup(order.folder, order.key);
  if (existsSync(order.anchorFile)) await writer.write(ANCHORS, createReadStream(order.anchorFile));
  const snapshots = await takeSnapshots(order.urls);
  const databases: DumpedDatabase[] = [];
  try {
    for (const snapshot of snapshots) databases.push(await dump(writer, snapshot, order));
  } finally {
    await releaseSnapshots(snapshots);
  }
  let vanished = 0;
  for (const [owner, folder] of Object.entries(order.folders))
    vanished += await backUpFolder(writer, folder, `files/${owner}`);
  const facts = { madeAt: new Date().toISOString(), databases, vanished, keyMarks: { ...order.keyMarks } };
  return { hash: await writer.finish(facts), manifest: { format: 'payung-backup-1', ...facts } };
}

async function dump(writer: BackupWriter, snapshot: Snapshot, order: BackupOrder): Promise<DumpedDatabase> {
  const { client, name, serverVersion } = snapshot;
  const tools = order.rowByRow ? undefined : findPgTools(order.pgBin, serverVersion);
  const tables = await readTables(client);
  const facts = {
    name,
    serverVersion,
    takenAt: snapshot.takenAt.toISOString(),
    history: [...(await readHistory(client, tables))],
    sequences: await readSequences(client),
  };
  const dumped: DumpedDatabase =
    tools === undefined
      ? { ...facts, way: 'rows', tables: await copyTables(writer, snapshot) }
      : { ...facts, way: 'pg_dump', ...(await dumpWhole(writer, snapshot, tools)) };
  const rows = dumped.tables.reduce((sum, table) => sum + table.rows, 0);
  order.say(
    `${name}: ${rows} rows of ${tables.length} tables, ${tools === undefined ? 'row by row' : `pg_dump ${tools.version}`}`,
  );
  return dumped;
}

async function dumpWhole(
  writer: BackupWriter,
  { client, name, url, id }: Snapshot,
  tools: PgTools,
): Promise<{ file: string; tables: DumpedTable[] }> {
  const file = `databases/${name}.dump`;
  await dumpDatabase(tools, url, id, (source) => writer.write(file, source));
  const tables: DumpedTable[] = [];
  for (const { schema, name: table, columns } of await readTables(client)) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${quote(schema, table)}`);
    tables.push({ schema, name: table, columns: [...columns], rows: Number(rows[0]?.count) });
  }
  return { file, tables };
}

async function copyTables(writer: BackupWriter, { client, name }: Snapshot): Promise<DumpedTable[]> {
  const tables: DumpedTable[] = [];
  for (const table of await readTables(client)) {
    const file = `databases/${name}/${table.schema}.${table.name}.copy.zst`;
    const { source, count } = rowsOf(client, table);
    await writer.write(file, Readable.from(source));
    tables.push({ schema: table.schema, name: table.name, columns: [...table.columns], rows: count(), file });
  }
  return tables;
}
