import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

import { judgeImport } from './import-rules.ts';
import type { Import } from './import-rules.ts';

const SOURCES = '{bin,subgraphs,gateway,identity,admin-ui,test,bench}/**/*.{ts,tsx}';
const LEFT_OUT = /(^|[\\/])(node_modules|dist|paraglide|peers)([\\/]|$)/;

/** One sentence for each import in the project that the architecture does not allow. */
export function findForbiddenImports(root: string): readonly string[] {
  const problems = globSync(SOURCES, { cwd: root, exclude: (file) => LEFT_OUT.test(file) })
    .flatMap((file) => readImports(file.split(sep).join('/'), readFileSync(join(root, file), 'utf8')))
    .flatMap((it) => {
      const why = judgeImport(it);
      return why === undefined ? [] : [`${it.from} imports ${it.to}: ${why}`];
    });
  return [...new Set(problems)];
}

/** The imports of a file, written from the root of the project. */
export function readImports(from: string, source: string): readonly Import[] {
  const named = source.matchAll(/^\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]/gm);
  const others = source.matchAll(/(?:\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm);
  return [...named, ...others].map(([, specifier = '']) => ({ from, to: fromRoot(from, specifier) }));
}

function fromRoot(file: string, specifier: string): string {
  if (specifier.startsWith('.'))
    return normalize(join(dirname(file), specifier))
      .split(sep)
      .join('/');
  const [, workspace, path] = /^@payung\/([^/]+)\/(.*)$/.exec(specifier) ?? [];
  if (workspace === undefined) return specifier;
  const folder = ['kit', 'agreements', 'participants', 'claims'].includes(workspace)
    ? `subgraphs/${workspace}`
    : workspace;
  return `${folder}/src/${path}`;
}
