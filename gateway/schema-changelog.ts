import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { buildSchema } from 'graphql';

import { compareSchemas, writeChanges } from './schema-changes.ts';
import type { SchemaChanges } from './schema-changes.ts';

/** A file that is made by a program and kept in version control. */
interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
}

const ROOT = new URL('../', import.meta.url);
const CHANGELOG = 'CHANGELOG-schema.md';

/** The schema as it was released last: what partners have built on. */
const RELEASED = 'gateway/released.graphql';
const CURRENT = 'gateway/api.graphql';

const INTRODUCTION = `# Changes of the public schema

What partners can build on changes by releases, newest first. The first section is made from the schema as it stands by
\`npm run generate\`; \`npm run release:schema\` makes a release of it. A test fails when something breaks that no release
declares. The [change policy](docs/api.md#change-policy) says what may be expected.
`;

/** Where the next release begins. */
const PENDING = '## Not released yet';

/** The change log, with what has changed since the last release. */
export async function writeSchemaChangelog(): Promise<readonly GeneratedFile[]> {
  const { releases, changes } = await read();
  return [{ path: CHANGELOG, content: whole(writeChanges(changes), releases) }];
}

/** What changed since the last release, and how many releases there are. */
export async function changesSinceRelease(): Promise<{ readonly changes: SchemaChanges; readonly releases: string }> {
  return read();
}

/**
 * The files of a new release.
 *
 * @param because why something breaks, for the partners whom it breaks; needed when something does
 * @throws Error when something breaks and nobody says why
 */
export async function releaseSchema(day: string, because: string | undefined): Promise<readonly GeneratedFile[]> {
  const { releases, changes } = await read();
  if (changes.breaking.length > 0 && because === undefined)
    throw new Error(`Say why with --because "…":\n${changes.breaking.map((line) => `  ${line}`).join('\n')}`);
  const number = (releases.match(/^## \d+ · /gm) ?? []).length + 1;
  const why = because === undefined ? '' : `${because}\n\n`;
  const content = number === 1 ? 'The schema as it is first promised.\n' : writeChanges(changes);
  const release = `## ${number} · ${day}\n\n${why}${content}`;
  return [
    { path: CHANGELOG, content: whole('Nothing.\n', releases === '' ? release : `${release}\n${releases}`) },
    { path: RELEASED, content: await readFile(new URL(CURRENT, ROOT), 'utf8') },
  ];
}

function whole(pending: string, releases: string): string {
  return `${INTRODUCTION}\n${PENDING}\n\n${pending}${releases === '' ? '' : `\n${releases}`}`;
}

async function read(): Promise<{ readonly releases: string; readonly changes: SchemaChanges }> {
  const textOf = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8');
  const [released, current, log] = await Promise.all([
    textOf(RELEASED).catch(() => textOf(CURRENT)),
    textOf(CURRENT),
    textOf(CHANGELOG).catch(() => ''),
  ]);
  const first = log.search(/^## \d+ · /m);
  return {
    releases: first === -1 ? '' : log.slice(first),
    changes: compareSchemas(buildSchema(released), buildSchema(current)),
  };
}

// npm run release:schema -- [--because "why something breaks"]
if (import.meta.main) {
  const { values } = parseArgs({ options: { because: { type: 'string' } } });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format();
  for (const { path, content } of await releaseSchema(day, values.because)) {
    await writeFile(new URL(path, ROOT), content);
    process.stdout.write(`${path}\n`);
  }
}
