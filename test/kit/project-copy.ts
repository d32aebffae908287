import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

import { candidateFolders } from '../../bin/postgres/home.ts';
import { hashConsoleSources } from '../../bin/stack/console-build.ts';
import { PATHS, ROOT } from '../../bin/stack/paths.ts';
import { builtConsole } from './console.ts';

/** A copy of the project that was never started, to be started and killed without harm to this one. */
export interface ProjectCopy {
  readonly root: string;
  /** The launcher's own folder in it. */
  readonly own: string;
  readonly remove: () => void;
}

const COPIED = ['bin', 'subgraphs', 'gateway', 'identity', 'admin-ui', 'package.json', 'package-lock.json'];

/** What npm could not put into the one folder of all lies beside the package that needs it. */
const workspacesIn = (folder: string): readonly string[] =>
  globSync(`${folder}{,/*}/package.json`, { cwd: ROOT }).map((file) => dirname(file));

/** Copies the sources and the built console; the installed packages are shared. */
export async function copyProject(): Promise<ProjectCopy> {
  await builtConsole();
  const root = mkdtempSync(join(tmpdir(), 'payung-project-'));
  // The user that PostgreSQL runs as must be able to pass through.
  chmodSync(root, 0o755);
  for (const name of COPIED) {
    cpSync(join(ROOT, name), join(root, name), {
      recursive: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
  }
  for (const folder of ['.', ...COPIED.flatMap(workspacesIn)]) {
    const installed = join(ROOT, folder, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, join(root, folder, 'node_modules'), 'dir');
  }
  const own = join(root, '.payung');
  mkdirSync(own, { mode: 0o755 });
  writeFileSync(join(own, 'state.json'), JSON.stringify({ consoleSources: hashConsoleSources(root) }));
  copyCompiled(PATHS.compileCache, join(own, 'compile-cache'));
  return {
    root,
    own,
    remove: () =>
      [root, ...candidateFolders(join(own, 'postgres'))].forEach((folder) =>
        rmSync(folder, { recursive: true, force: true }),
      ),
  };
}

/** What was compiled of the packages, which are the same files. Processes beside this one write there: what is gone by now is compiled again. */
function copyCompiled(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const copy = join(to, relative(from, path));
    mkdirSync(dirname(copy), { recursive: true });
    try {
      copyFileSync(path, copy);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}
