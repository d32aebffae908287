import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readMigrations } from '../../bin/check/migrations.ts';
import { THROW_AWAY_PREFIX } from '../../bin/postgres/throw-away.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { installLocked } from './install-apart.ts';

/** The code of an earlier version, ready to run. */
export interface PreviousVersion {
  readonly root: string;
  readonly commit: string;
  /** The migrations that it does not have. */
  readonly newMigrations: readonly string[];
  readonly remove: () => void;
}

/** The version that is taken for the one before as long as no release with other migrations is tagged. */
const BEFORE_THE_FIRST_RELEASE = '3cdf665a984487b08ad224b0af89768f9e33420a';

/**
 * Takes the newest release (a tag as `v1.2.0`) that lacks a migration of today's from the history, or the commit that `PREVIOUS_VERSION` names,
 * into a folder of its own, with the packages that its own lock file names: what it needed may be gone today.
 *
 * @throws Error where there is no history, or npm fails
 */
export async function takePreviousVersion(): Promise<PreviousVersion> {
  const today = (await readMigrations(ROOT)).map(({ owner, name }) => `${owner}/${name}`);
  const commit = process.env['PREVIOUS_VERSION'] ?? newestWithout(today);
  const root = mkdtempSync(join(tmpdir(), `${THROW_AWAY_PREFIX}${process.pid}-previous-`));
  const archive = git('archive', '--format=tar', commit);
  const { status } = spawnSync('tar', ['-x', '-C', root], { input: archive });
  if (status !== 0) throw new Error('the earlier version could not be unpacked');
  process.stdout.write('Installing the packages of the version before …\n');
  installLocked(root, '--omit=dev');
  const had = new Set(migrationsAt(commit));
  return {
    root,
    commit,
    newMigrations: today.filter((name) => !had.has(name)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function newestWithout(today: readonly string[]): string {
  const releases = git('tag', '--list', 'v[0-9]*', '--sort=-v:refname').toString().split('\n');
  const earlier = releases.filter((tag) => tag !== '').find((tag) => lacksOne(tag, today));
  return earlier ?? BEFORE_THE_FIRST_RELEASE;
}

function lacksOne(commit: string, today: readonly string[]): boolean {
  const had = new Set(migrationsAt(commit));
  return today.some((name) => !had.has(name));
}

/** The names of the migrations that the code of a commit holds. */
function migrationsAt(commit: string): readonly string[] {
  const paths = ['subgraphs/*/src/*.ts', 'subgraphs/*/src/**/*.ts'];
  const found = git('grep', '-hoE', '--full-name', "^ +name: '[a-z0-9-]+',$", commit, '--', ...paths).toString();
  const names = new Set([...found.matchAll(/name: '([a-z0-9-]+)'/g)].map(([, name]) => name));
  const files = git('ls-tree', '-r', '--name-only', commit, '--', 'identity/src/migrations').toString();
  for (const [, name] of files.matchAll(/([\w-]+)\.sql$/gm)) names.add(name);
  return [...names].flatMap((name) =>
    ['agreements', 'participants', 'claims', 'kit', 'identity'].map((owner) => `${owner}/${name}`),
  );
}

function git(...args: readonly string[]): Buffer {
  const { stdout, status, stderr } = spawnSync('git', args, { cwd: ROOT, maxBuffer: 512 * 1024 * 1024 });
  // `git grep` ends with 1 where there is nothing to find.
  if (status === 0 || (args[0] === 'grep' && status === 1)) return stdout;
  throw new Error(`git ${args[0]}: ${stderr?.toString() ?? 'is not here'}`);
}
