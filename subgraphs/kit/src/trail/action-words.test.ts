import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { PERMISSION_FACTS } from '../access-table.ts';
import { API_SCOPES } from '../values/api-scopes.ts';
import { actionWords } from './action-words.ts';

const SUBGRAPHS = join(import.meta.dirname, '..', '..', '..');

it('has words for every action that any owner writes to the trail: people read them in the timeline and in answers to them', () => {
  const nouns = new Set([...Object.keys(PERMISSION_FACTS).map((name) => name.split(':')[0]), 'retention', 'sandbox']);
  const scopes: ReadonlySet<string> = new Set(API_SCOPES);
  const written = new Set<string>();
  for (const file of globSync('*/src/**/*.ts', { cwd: SUBGRAPHS })) {
    if (file.endsWith('.test.ts') || file.endsWith('schema.types.ts')) continue;
    for (const [, action = '', noun] of readFileSync(join(SUBGRAPHS, file), 'utf8').matchAll(/'(([a-z-]+):[a-z-]+)'/g))
      if (nouns.has(noun) && !scopes.has(action)) written.add(action);
  }
  expect(written.size).toBeGreaterThan(80);
  expect([...written].filter((action) => actionWords(action) === null)).toEqual([]);
});
