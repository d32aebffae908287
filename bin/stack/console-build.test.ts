import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { hashConsoleSources } from './console-build.ts';

let root: string;
let before: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'payung-console-'));
  write('package-lock.json', '{}');
  write('admin-ui/src/main.tsx', 'export {};');
  write('admin-ui/project.inlang/settings.json', '{}');
  write('subgraphs/kit/src/values/rupiah.ts', 'export {};');
  before = hashConsoleSources(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string, folder = root): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The hash after a file was written into a copy. */
function hashWith(path: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'payung-console-'));
  cpSync(root, copy, { recursive: true });
  write(path, 'changed', copy);
  const hash = hashConsoleSources(copy);
  rmSync(copy, { recursive: true, force: true });
  return hash;
}

test.each([
  'admin-ui/dist/index.html',
  'admin-ui/src/paraglide/messages.js',
  'admin-ui/project.inlang/.gitignore',
  'admin-ui/project.inlang/.meta.json',
  'admin-ui/project.inlang/README.md',
  'admin-ui/src/main.test.tsx',
])('what the build writes, or does not read, makes no new build: %s', (path) => {
  expect(hashWith(path)).toBe(before);
});

test.each([
  'admin-ui/src/main.tsx',
  'admin-ui/project.inlang/settings.json',
  'admin-ui/messages/id.json',
  'subgraphs/kit/src/values/rupiah.ts',
  'package-lock.json',
])('what the build reads makes a new build: %s', (path) => {
  expect(hashWith(path)).not.toBe(before);
});
