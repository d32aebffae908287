import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { readElsewhere } from './settings-elsewhere.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'keys');
writeFileSync(file, 'k2:secret\n');

test.each([
  ['stands in the environment', { KEYS: 'k1' }, 'k1', []],
  ['stands in a file', { KEYS_FILE: file }, 'k2:secret', []],
  ['is printed by a command', { KEYS_COMMAND: `cat "${file}"` }, 'k2:secret', []],
  ['goes before a file', { KEYS: 'k1', KEYS_FILE: file }, 'k1', []],
  ['of a file goes before a command', { KEYS_FILE: file, KEYS_COMMAND: 'exit 1' }, 'k2:secret', []],
  ['is nowhere', {}, undefined, []],
  [
    'stands in a file that is not there',
    { KEYS_FILE: `${file}-not` },
    undefined,
    ['KEYS_FILE: the file cannot be read'],
  ],
  [
    'comes from a command that fails, and what it said is not repeated',
    { KEYS_COMMAND: 'echo k3:secret; exit 3' },
    undefined,
    ['KEYS_COMMAND: the command ended with an error, or not within 10 seconds'],
  ],
  ['is no secret', { OTHER_FILE: file }, undefined, []],
] as const)('a secret that %s', (_name, env, value, problems) => {
  const found = readElsewhere(env, ['KEYS']);
  expect(found.env['KEYS']).toBe(value);
  expect(found.env['OTHER']).toBeUndefined();
  expect(found.problems).toEqual(problems);
});
