import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../../bin/stack/paths.ts';
import type { Options } from './options.ts';
import { median } from './statistics.ts';

/** Prints a result, and puts it between its markers in a page of `docs/` when that was asked for. */
export function publish(name: string, text: string, { write }: Pick<Options, 'write'>, page = 'performance.md'): void {
  const file = join(ROOT, 'docs', page);
  process.stdout.write(`\n${text}\n`);
  if (!write) return;
  const markers = new RegExp(`(<!-- ${name}: begin[^>]*-->\\n)[^]*?(<!-- ${name}: end -->)`);
  const before = readFileSync(file, 'utf8');
  if (!markers.test(before)) throw new Error(`docs/${page} has no place for "${name}"`);
  writeFileSync(
    file,
    before.replace(markers, (_all, begin: string, end: string) => `${begin}${text}\n${end}`),
  );
  process.stdout.write(`\nWritten to docs/${page}.\n`);
}

/** Where, when and how it was measured, in a few lines. */
export function conditions({ rounds, seconds, connections }: Options, busyBetween: readonly number[]): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`,
    `${rounds} rounds of ${seconds} s for each contender and question, ${connections} connections, interleaved.`,
    `Others kept the machine ${percent(median(busyBetween))} busy between rounds (median; at most ${percent(Math.max(...busyBetween))}).`,
  ].join('\n');
}

/** The machine, its system and Node, in a line. */
export function machine(): string {
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, Node ${process.versions.node}`;
}

/** Exact versions of packages as they are installed, seen from a folder of the project. */
export function versionsOf(packages: readonly string[], from: string): string {
  const require = createRequire(join(ROOT, from, 'package.json'));
  return packages
    .map((name) => {
      const folder = require.resolve.paths(name)?.map((path) => join(path, name, 'package.json')) ?? [];
      return `\`${name}\` ${versionIn(folder)}`;
    })
    .join(', ');
}

function versionIn(candidates: readonly string[]): string {
  for (const file of candidates) {
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`Not installed: ${candidates[0]}`);
}
