import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The settings that a process knows, and which of them nobody may read in a manifest. */
export interface SettingNames {
  readonly names: ReadonlySet<string>;
  readonly secrets: ReadonlySet<string>;
}

const NODES_OWN = ['NODE_ENV', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE', 'MALLOC_ARENA_MAX'];

/** Reads the names from where they are declared: the process's own env.ts and the settings of the kit that it takes in. */
export function settingNames(root: string, process: string): SettingNames {
  const owner = process.replace(/^migrate-|-worker$/g, '');
  const own = owner === 'gateway' || owner === 'identity' ? `${owner}/src/env.ts` : `subgraphs/${owner}/src/env.ts`;
  const files = [
    own,
    ...globSync('subgraphs/kit/src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts')),
  ];
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const declared = text.matchAll(/(?:^|[\s{,])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*): (?=[a-z])/gm);
  const env = readFileSync(join(root, 'subgraphs/kit/src/env.ts'), 'utf8');
  const secrets = [...env.matchAll(/^const \w*SECRET\w* = \[([^\]]*)\]/gm)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([A-Z0-9_]+)'/g)].map(([, name = '']) => name),
  );
  return {
    names: new Set([...NODES_OWN, ...declared.map(([, name = '']) => name)]),
    // A connection carries its password.
    secrets: new Set([...secrets, 'DATABASE_URL', 'MIGRATOR_DATABASE_URL']),
  };
}
