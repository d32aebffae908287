import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ROOT } from '../stack/paths.ts';
import { LONG, LONG_IN_BROWSER, ON_ANY_ENGINE, ON_APOLLOS_EXECUTOR, THROUGH_A_POOLER } from './long-runs.ts';

const files = globSync('{bin,gateway,identity,subgraphs,test,admin-ui}/**/*.{test,spec}.{ts,tsx}', {
  cwd: ROOT,
  exclude: (name) => name === 'node_modules' || name === 'dist',
});

test('every test file that waits for LONG=1 is in the long run', () => {
  const waiting = files.filter((file) => /env(\.|\[')LONG\b/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(waiting.length).toBeGreaterThan(15);
  expect(waiting.filter((file) => ![...LONG, ...LONG_IN_BROWSER].some((part) => file.includes(part)))).toEqual([]);
});

test('what the long run names is there', () => {
  const named = [...LONG, ...LONG_IN_BROWSER, ...ON_ANY_ENGINE, ...ON_APOLLOS_EXECUTOR, ...THROUGH_A_POOLER];
  expect(named.filter((part) => !files.some((file) => file.includes(part)))).toEqual([]);
});
