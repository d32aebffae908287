import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { runJob } from './children.ts';

const SOURCES = ['admin-ui', 'subgraphs/kit/src/values', 'package-lock.json'];
// Written by the build itself: the message compiler leaves three files in its project's folder.
const LEFT_OUT =
  /(^|[\\/])(node_modules|dist|paraglide)([\\/]|$)|\.test\.tsx?$|project\.inlang[\\/](?!settings\.json$)/;

/** Hash of everything the console is built from. */
export function hashConsoleSources(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesIn(root, source))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

/** Whether the built console is the one that these sources give. */
export function isConsoleBuilt(folder: string, builtFrom: string | undefined, sources: string): boolean {
  return builtFrom === sources && existsSync(join(folder, 'index.html'));
}

/**
 * Builds the console.
 *
 * @throws when Vite fails, with the end of its log
 */
export async function buildConsole(root: string, logs: string): Promise<void> {
  const entry = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = ['build', '--clearScreen', 'false', join(root, 'admin-ui')];
  await runJob(
    { name: 'console-build', entry, args, env: { NODE_ENV: 'production' }, root, logs },
    'The console could not be built',
  );
}

function filesIn(root: string, source: string): readonly string[] {
  const path = join(root, source);
  if (!existsSync(path)) return [];
  if (source.endsWith('.json')) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted();
}
