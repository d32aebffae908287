import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import {
  FILE_OWNERS,
  anchorFile,
  fileFolders,
  keyMarks,
  ownersUrls,
  readBackupSettings,
} from './backup/installation.ts';
import { makeBackup } from './backup/make-backup.ts';
import { installedDatabases } from './stack/participants-connection.ts';
import { PATHS } from './stack/paths.ts';
import { readSettings } from './stack/settings.ts';

// npm run backup [-- --to folder] [-- --sealed] [-- --rows]: everything but the keys, while everything runs. Without a folder it goes to
// .payung/backups/<time>; --rows copies row by row even where there is a pg_dump. The databases are those of the installation here, or those that <NAME>_DATABASE_URL name. See docs/operations.md.

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    sealed: { type: 'boolean', default: false },
    rows: { type: 'boolean', default: false },
  },
});

try {
  await run();
} catch (error) {
  process.stderr.write(`No backup was made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  const own = readBackupSettings(process.env);
  if (values.sealed && own.BACKUP_KEY === undefined)
    throw new Error('set BACKUP_KEY, base64 of 32 bytes, to the key that seals it');
  const folder = resolve(values.to ?? join(PATHS.folder, 'backups', nameOfNow()));
  const folders = fileFolders(own);
  const { hash, manifest } = await makeBackup({
    folder,
    urls: ownersUrls(databasesHere(settings), settings.OIDC_ISSUER === undefined),
    folders: Object.fromEntries(FILE_OWNERS.map((owner) => [owner, folders[owner]])),
    anchorFile: anchorFile(own),
    keyMarks: keyMarks(settings),
    key: values.sealed ? own.BACKUP_KEY : undefined,
    pgBin: own.PG_BIN,
    rowByRow: values.rows,
    say,
  });
  const taken = manifest.databases.map(({ takenAt }) => Date.parse(takenAt));
  say(`The databases were pictured within ${Math.max(...taken) - Math.min(...taken)} ms of each other.`);
  if (manifest.vanished > 0) say(`${manifest.vanished} files went while they were being copied.`);
  say(`${values.sealed ? 'Sealed. ' : ''}${folder}\nmanifest ${hash}\nKeys are not part of it: keep them elsewhere.`);
}

function databasesHere(settings: ReturnType<typeof readSettings>): ReturnType<typeof installedDatabases> {
  try {
    return installedDatabases(settings);
  } catch {
    throw new Error('Payung does not run here, and no <NAME>_DATABASE_URL names other databases.');
  }
}

/** 2026-11-22T17-05-09Z: fit for a file name, and sorted by time. */
function nameOfNow(): string {
  return new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
