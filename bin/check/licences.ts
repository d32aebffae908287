import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { GeneratedFile } from '../generated-files.ts';
import { ROOT } from '../stack/paths.ts';

/** A package that an installation has, as the lock file tells of it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Whether only development and tests need it. */
  readonly development: boolean;
}

/** Licences that ask for no more than to be named, and those whose duties NOTICE meets. */
const ACCEPTED: ReadonlySet<string> = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  // Given to everybody, as the one before.
  'CC0-1.0',
  'Python-2.0',
  'PSF-2.0',
  '(MIT AND BSD-3-Clause)',
  '(MIT OR CC0-1.0)',
  // A change to one of their own files is published; we change none.
  'MPL-2.0',
  // Named in NOTICE.
  'Elastic-2.0',
  'OFL-1.1',
  'CC-BY-4.0',
  '(ISC AND CC-BY-3.0)',
]);

/** Packages whose package.json names no licence, with what their own files say. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  '@inlang/plugin-message-format': 'MIT',
  'combine-errors': 'MIT',
  'png-js': 'MIT',
  'sqlite-wasm-kysely': 'MIT',
};

/** Versions that mend a published weakness: an installation has these or newer ones. */
export const SECURITY_FLOORS: Readonly<Record<string, { readonly version: string; readonly why: string }>> = {
  '@apollo/gateway': { version: '2.13.2', why: 'GHSA-pfjj-6f4p-rvmh: prototypes within reach of an operation' },
  '@apollo/query-planner': { version: '2.13.2', why: 'GHSA-pfjj-6f4p-rvmh' },
  '@apollo/federation-internals': { version: '2.13.2', why: 'GHSA-pfjj-6f4p-rvmh' },
  '@apollo/server': { version: '5.5.0', why: 'GHSA-9q82-xgwf-vj6h: forged requests by GET with a content type' },
};

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

/** Every package of others that an installation of this lock file has, by name and version. */
export function installedPackages(lock: unknown = readLock()): readonly Package[] {
  const found = new Map<string, Package>();
  for (const [path, { version, license, dev, link }] of Object.entries(lockFile.parse(lock).packages)) {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (!path.includes('node_modules/') || link === true || version === undefined) continue;
    const development = (dev ?? false) && (found.get(`${name}@${version}`)?.development ?? true);
    const licence = license ?? SAID_ELSEWHERE[name] ?? 'unknown';
    found.set(`${name}@${version}`, { name, version, licence, development });
  }
  return [...found.values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'en') || compareVersions(a.version, b.version),
  );
}

/** A sentence for each package whose licence is not accepted, and for each older than the mending of a weakness. */
export function problemsOf(packages: readonly Package[]): readonly string[] {
  const licences = packages
    .filter(({ licence }) => !ACCEPTED.has(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is under "${licence}", which is not among the accepted licences.`,
    );
  const floors = packages.flatMap(({ name, version }) => {
    const floor = SECURITY_FLOORS[name];
    return floor === undefined || compareVersions(version, floor.version) >= 0
      ? []
      : [`${name} ${version} is older than ${floor.version} (${floor.why}).`];
  });
  return [...licences, ...floors];
}

/**
 * The list of packages and licences for people to read.
 *
 * @throws Error when a package's licence is not accepted, or a version is older than the mending of a weakness
 */
export function licenceList(): readonly GeneratedFile[] {
  const packages = installedPackages();
  const problems = problemsOf(packages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const byLicence = Object.entries(Object.groupBy(packages, ({ licence }) => licence)).toSorted(
    ([, a = []], [, b = []]) => b.length - a.length,
  );
  const sections = byLicence.map(([licence, of = []]) => {
    const names = of.map(
      ({ name, version, development }) => `${name} ${version}${development ? ' (development)' : ''}`,
    );
    return `## ${licence}\n\n${of.length} ${of.length === 1 ? 'package' : 'packages'}: ${names.join(', ')}.\n`;
  });
  const content = [
    '# Packages and their licences',
    '',
    `Written by \`npm run generate\` from the lock file: ${packages.length} packages of others. \`npm run sbom\` writes the same as a`,
    'software bill of materials (CycloneDX). A licence that is not accepted, and a version older than the mending of a known',
    'weakness, fail `npm run check` (`bin/check/licences.ts`).',
    '',
    ...sections,
  ].join('\n');
  return [{ path: 'docs/licences.md', content }];
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/[.+-]/).slice(0, 3).map(Number)) as [number[], number[]];
  for (let part = 0; part < 3; part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function readLock(): unknown {
  return JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
}
