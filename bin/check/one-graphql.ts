import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const lockFile = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/** Each copy of graphql that npm installs, as "version in folder". */
export function findGraphqlVersions(root: string): readonly string[] {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path]) => /(^|\/)node_modules\/graphql$/.test(path))
    .map(([path, { version }]) => `${version ?? 'unknown version'} in ${path}`);
}
