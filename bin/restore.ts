import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { openBackup } from './backup/backup-folder.ts';
import type { BackupReader } from './backup/backup-folder.ts';
import { anchorFile, fileFolders, keyMarks, ownersUrls, readBackupSettings } from './backup/installation.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { startBundledPostgres } from './stack/bundled-postgres.ts';
import { databaseUrls, ensureDatabases } from './stack/databases.ts';
import type { AllDatabaseUrls } from './stack/databases.ts';
import { DATABASES } from './stack/names.ts';
import { PATHS, ROOT, makeOwnFolders } from './stack/paths.ts';
import { prepareDatabases } from './stack/prepare-databases.ts';
import { claimRunning, releaseRunning } from './stack/running.ts';
import { loadSecrets } from './stack/secrets.ts';
import { ownDatabaseUrls, readSettings } from './stack/settings.ts';
import type { Settings } from './stack/settings.ts';
import { changeState, readState } from './stack/state.ts';

// npm run restore -- <folder> [--over-data]: puts a backup in place where nothing is, or, when told so, in the place of what is there.
// `--check` only checks the backup. The keys have to be here already. Payung must not run meanwhile. See docs/operations.md.

const { values, positionals } = parseArgs({
  options: { 'over-data': { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const stops: (() => Promise<void>)[] = [];

try {
  await run();
} catch (error) {
  process.stderr.write(`Not restored: ${error instanceof Error ? error.message : String(error)}\n`);
  if (existsSync(PATHS.unfinished))
    process.stderr.write(
      'It was under way: "npm start" refuses until a restore with --over-data has come to its end.\n',
    );
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const [folder] = positionals;
  if (folder === undefined) throw new Error('say which backup: npm run restore -- <folder>');
  const own = readBackupSettings(process.env);
  const reader = await openBackup(resolve(folder), own.BACKUP_KEY);
  say(`Backup of ${reader.manifest.madeAt}, manifest ${reader.manifestHash}`);
  if (values.check) return check(reader);
  const settings = readSettings(process.env);
  makeOwnFolders();
  const other = await claimRunning(PATHS.running);
  if (other !== undefined) throw new Error(`Payung runs here (process ${other.pid}). Stop it first.`);
  try {
    const { databases, server } = await databasesToFill(settings);
    const withIdentity = settings.OIDC_ISSUER === undefined;
    await restoreBackup(reader, {
      urls: ownersUrls(databases, withIdentity),
      folders: fileFolders(own),
      anchorFile: anchorFile(own),
      keyMarks: keyMarks(settings),
      overData: values['over-data'],
      pgBin: own.PG_BIN,
      migrate: () => prepareDatabases({ databases, withIdentity, root: ROOT, logs: PATHS.logs }),
      onBegin: () => writeFileSync(PATHS.unfinished, ''),
      say,
    });
    // The examples, if there were any, came with the backup.
    changeState(PATHS.state, ({ examples, rosters }) => ({
      examples: { ...examples, [server]: 'loaded' },
      rosters: [...new Set([...rosters, server])],
    }));
    rmSync(PATHS.unfinished, { force: true });
    say('Restored. Start the services, then run "npm run audit:verify".');
  } finally {
    for (const stop of stops) await stop();
    releaseRunning(PATHS.running);
  }
}

async function check(reader: BackupReader): Promise<void> {
  const damage = await reader.findDamage();
  if (damage.length > 0) throw new Error(`the backup is damaged:\n  ${damage.join('\n  ')}`);
  say(`${reader.manifest.files.length} files are as they were written.`);
}

/** The databases of this installation, made where they are missing. */
async function databasesToFill(settings: Settings): Promise<{ databases: AllDatabaseUrls; server: string }> {
  const own = ownDatabaseUrls(settings);
  if (own !== undefined) {
    const { host, pathname } = new URL(own.agreements.app);
    return { databases: own, server: `${host}${pathname}` };
  }
  if (!existsSync(PATHS.secrets))
    throw new Error(`put the keys in place first: ${PATHS.secrets} of the installation that made the backup.`);
  const secrets = loadSecrets(PATHS.secrets);
  const external = settings.PAYUNG_POSTGRES_URL;
  let adminUrl = external ?? '';
  if (external === undefined) {
    const cluster = await startBundledPostgres(secrets.postgres);
    stops.push(() => cluster.stop());
    ({ adminUrl } = cluster);
  }
  const server = external === undefined ? 'bundled' : new URL(external).host;
  await ensureDatabases({
    adminUrl,
    secrets,
    ours: new Set(external === undefined ? DATABASES : readState(PATHS.state).databases[server]),
    claim: (missing) =>
      changeState(PATHS.state, ({ databases }) => ({
        databases: { ...databases, [server]: [...new Set([...(databases[server] ?? []), ...missing])] },
      })),
  });
  return { databases: databaseUrls(adminUrl, secrets), server };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
