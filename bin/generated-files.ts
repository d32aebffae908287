import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './stack/paths.ts';

/** A file that is made by a program and kept in version control all the same, so that its changes are seen. */
export interface GeneratedFile {
  /** From the root of the project. */
  readonly path: string;
  readonly content: string;
}

/** Those of the files that are not on disk as they should be. */
export function findStale(files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return files.filter(({ path, content }) => readOrNothing(path) !== content);
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
}
