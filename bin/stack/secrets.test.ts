import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { loadSecrets } from './secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('secrets are made once, for their owner alone', () => {
  const file = join(folder, 'secrets.json');
  const made = loadSecrets(file);
  expect(loadSecrets(file)).toEqual(made);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('no two installations share a secret', () => {
  const [one, other] = [loadSecrets(join(folder, 'one.json')), loadSecrets(join(folder, 'other.json'))];
  const shared = leaves(one).filter((secret) => leaves(other).includes(secret));
  expect(shared).toEqual([]);
});

test('an installation from before files and the sealed trail gets the keys for them, and keeps all else', () => {
  const file = join(folder, 'before-files.json');
  const { fileUrlKey: _, auditKey: _key, ...before } = loadSecrets(file);
  writeFileSync(file, JSON.stringify(before));
  const added = loadSecrets(file);
  expect(added).toMatchObject(before);
  expect(Buffer.from(added.fileUrlKey, 'base64')).toHaveLength(32);
  expect(Buffer.from(added.auditKey, 'base64')).toHaveLength(32);
  expect(loadSecrets(file)).toEqual(added);
});

test('an installation from before agreements sealed anything gets keys for it, and keeps all else', () => {
  const file = join(folder, 'before-webhooks.json');
  const kept = loadSecrets(file);
  const { agreements: _, ...others } = kept.personalKeys;
  writeFileSync(file, JSON.stringify({ ...kept, personalKeys: others }));
  const added = loadSecrets(file);
  expect(added).toMatchObject({ ...kept, personalKeys: others });
  expect(added.personalKeys.agreements).toMatch(/^k1:/);
  expect(loadSecrets(file)).toEqual(added);
});

test.each([
  ['agreements asked anybody', 'payung-agreements'],
  ['the gateway reported usage', 'payung-gateway'],
] as const)('an installation from before %s gets their client, and keeps all else', (_case, client) => {
  const file = join(folder, `before-${client}.json`);
  const { clients, ...before } = loadSecrets(file);
  const { [client]: _, ...others } = clients;
  writeFileSync(file, JSON.stringify({ ...before, clients: others }));
  const added = loadSecrets(file);
  expect(added).toMatchObject({ ...before, clients: others });
  expect(added.clients[client].length).toBeGreaterThan(20);
  expect(loadSecrets(file)).toEqual(added);
});

test('damaged secrets are not replaced: new ones would not open the data', () => {
  const file = join(folder, 'damaged.json');
  writeFileSync(file, '{ "postgres": "x" ');
  expect(() => loadSecrets(file)).toThrow(/damaged/);
});

function leaves(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
}
