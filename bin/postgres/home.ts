import { createHash } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findAccount } from './account.ts';
import type { Account } from './account.ts';
import { canEnter, canRun, copyBinaries, locateBinaries } from './binaries.ts';

/** Where one PostgreSQL lives and as whom it runs. */
export interface Home {
  /** Folder of everything below; removing it removes the server. */
  readonly folder: string;
  readonly data: string;
  /** Folder with `bin`, `lib` and `share`. */
  readonly native: string;
  /** Undefined: the current user. */
  readonly account: Account | undefined;
}

/**
 * The home of the server that keeps its data: `preferred` if its user can reach it, else a folder
 * derived from that path, the same one at each start.
 *
 * @param preferred usually `.payung/postgres` in the project
 * @throws when no folder can be reached, with the way out
 */
export function settleHome(preferred: string): Home {
  const used = candidateFolders(preferred).find((folder) => existsSync(join(folder, 'data', 'PG_VERSION')));
  const candidates = used === undefined ? candidateFolders(preferred) : [used];
  for (const folder of candidates) {
    const home = settleIn(folder);
    if (home !== undefined) return home;
  }
  throw new Error(used === undefined ? noFolder(candidates) : outOfReach(used));
}

/** Where {@link settleHome} may have put a server, the preferred folder first. */
export function candidateFolders(preferred: string): readonly string[] {
  if (process.getuid?.() !== 0) return [preferred];
  const key = createHash('sha256').update(preferred).digest('hex').slice(0, 12);
  return [preferred, `/var/lib/payung/${key}`, `/var/tmp/payung-${key}`, join(tmpdir(), `payung-${key}`)];
}

/** The home of a server that is thrown away; its name carries the id of the process that owns it. */
export function settleThrowAwayHome(prefix: string): Home {
  for (const parent of temporaryFolders()) {
    const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
    const home = settleIn(folder);
    if (home !== undefined) return home;
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error(`The user that runs PostgreSQL can use none of ${temporaryFolders().join(', ')}.`);
}

/** Folders for temporary files, the preferred one first. */
export function temporaryFolders(): readonly string[] {
  const common = process.platform === 'win32' ? [] : ['/tmp', '/var/tmp'];
  return [...new Set([tmpdir(), ...common])].filter((folder) => existsSync(folder));
}

function settleIn(folder: string): Home | undefined {
  const data = join(folder, 'data');
  const account = findAccount(data);
  if (!prepareFolder(folder, account) || !canEnter(folder, account)) return undefined;
  const packaged = locateBinaries();
  if (account === undefined || canRun(packaged, account)) return { folder, data, native: packaged, account };
  const native = join(folder, 'native');
  copyBinaries(packaged, native, account);
  return canRun(native, account) ? { folder, data, native, account } : undefined;
}

function noFolder(candidates: readonly string[]): string {
  return (
    `The user that PostgreSQL runs as can use none of ${candidates.join(', ')}. Move the project to a folder ` +
    'that every user can enter, or set PAYUNG_POSTGRES_URL to a server that is already running.'
  );
}

function outOfReach(folder: string): string {
  const account = findAccount(join(folder, 'data'));
  return account === undefined
    ? `The data in ${folder} belong to another user. Start as that user or as root, or remove them with "npm run reset" as one of them.`
    : `The data in ${folder} can no longer be reached by user ${account.name}, whom PostgreSQL runs as. Let everybody enter the folders above it (chmod o+x), or begin anew with "npm run reset".`;
}

/** Makes the folder and gives it to the account; false when that is not possible or not safe. */
function prepareFolder(folder: string, account: Account | undefined): boolean {
  const umask = process.umask(0o022);
  try {
    mkdirSync(folder, { recursive: true });
    // Where anybody may write, somebody else may have laid a trap under this name.
    const { uid } = lstatSync(folder);
    if (
      !lstatSync(folder).isDirectory() ||
      (process.getuid !== undefined && uid !== process.getuid() && uid !== account?.uid)
    )
      return false;
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
    return true;
  } catch {
    return false;
  } finally {
    process.umask(umask);
  }
}
