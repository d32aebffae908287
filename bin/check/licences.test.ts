import { describe, expect, test } from 'vitest';

import { installedPackages, problemsOf } from './licences.ts';

describe('licences', () => {
  test('every package of the lock file is under a licence that is accepted, and past every known weakness', () => {
    const packages = installedPackages();
    expect(packages.length).toBeGreaterThan(500);
    expect(packages.map(({ name }) => name)).toContain('@apollo/gateway');
    expect(problemsOf(packages)).toEqual([]);
  });

  test('a package without a licence, or under one that nobody accepted, is named', () => {
    const packages = installedPackages(
      lockOf({
        'node_modules/quiet': { version: '1.0.0' },
        'node_modules/a/node_modules/loud': { version: '2.0.0', license: 'AGPL-3.0' },
      }),
    );
    expect(problemsOf(packages)).toEqual([
      'loud 2.0.0 is under "AGPL-3.0", which is not among the accepted licences.',
      'quiet 1.0.0 is under "unknown", which is not among the accepted licences.',
    ]);
  });

  test.each([
    ['2.13.1', 1],
    ['2.9.9', 1],
    ['2.13.2', 0],
    ['2.14.0', 0],
    ['3.0.0', 0],
  ])('a gateway of version %s has %i known weaknesses', (version, count) => {
    const packages = installedPackages(lockOf({ 'node_modules/@apollo/gateway': { version, license: 'Elastic-2.0' } }));
    expect(problemsOf(packages)).toHaveLength(count);
  });

  test('a workspace is no package of others, and a package needed twice is listed once, as needed in production where one of them is', () => {
    const packages = installedPackages(
      lockOf({
        gateway: { version: '0.1.0' },
        'node_modules/@payung/gateway': { link: true },
        'node_modules/twice': { version: '1.0.0', license: 'MIT', dev: true },
        'gateway/node_modules/twice': { version: '1.0.0', license: 'MIT' },
      }),
    );
    expect(packages).toEqual([{ name: 'twice', version: '1.0.0', licence: 'MIT', development: false }]);
  });
});

function lockOf(packages: Readonly<Record<string, object>>): unknown {
  return { lockfileVersion: 3, packages };
}
