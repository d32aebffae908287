import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

import { readManifests } from './kubernetes-files.ts';
import { workload } from './kubernetes-shapes.ts';

/** What alerts compare with: values of labels, and the memory that processes may take. */
export interface Installation {
  /** Names of the jobs in `deploy/prometheus/prometheus.yml`. */
  readonly jobs: ReadonlySet<string>;
  /** Processes as they name themselves, as in `payung-claims-worker`. */
  readonly services: ReadonlySet<string>;
  /** Every word of the code, which writes codes in capitals and tells them in small letters: what any other label may hold. */
  readonly words: ReadonlySet<string>;
  /** Most memory of each Deployment, bytes. */
  readonly memoryLimits: ReadonlyMap<string, number>;
}

/** Reads it from the project. */
export function readInstallation(root: string): Installation {
  const sources = globSync('{subgraphs/*,gateway,identity}/src/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8').replaceAll(COMMENT, ''));
  const found = (pattern: RegExp): Set<string> =>
    new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, word = '']) => word)));
  const { scrape_configs: scraped } = prometheus.parse(
    parse(readFileSync(join(root, 'deploy/prometheus/prometheus.yml'), 'utf8')),
  );
  return {
    jobs: new Set(scraped.map(({ job_name: name }) => name)),
    services: new Set([...found(/\bstartTelemetry\('([\w-]+)'/g)].map((name) => `payung-${name}`)),
    words: new Set([...found(/(\w+)/g)].flatMap((word) => [word, word.toLowerCase()])),
    memoryLimits: readMemoryLimits(root),
  };
}

const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

const prometheus = z.looseObject({ scrape_configs: z.array(z.looseObject({ job_name: z.string() })).min(1) });

function readMemoryLimits(root: string): ReadonlyMap<string, number> {
  const { manifests } = readManifests(root, join(root, 'deploy', 'kubernetes'));
  const limits = manifests
    .filter(({ isPatch }) => !isPatch)
    .flatMap(({ document }): readonly (readonly [string, number])[] => {
      const found = workload.safeParse(document);
      if (!found.success || found.data.kind !== 'Deployment') return [];
      const { metadata, spec } = found.data;
      return spec.template.spec.containers.map(({ resources }) => [
        metadata.name,
        bytesOf(String(resources?.limits?.['memory'])),
      ]);
    });
  return new Map(limits);
}

const UNITS: Readonly<Record<string, number>> = { Mi: 1024 ** 2, Gi: 1024 ** 3 };

function bytesOf(amount: string): number {
  const [, number, unit = ''] = /^(\d+)(Mi|Gi)$/.exec(amount) ?? [];
  return Number(number) * (UNITS[unit] ?? Number.NaN);
}

/**
 * What is wrong with the values that a question of an alert compares with: labels that are never told so, and memory that no process
 * can reach because it is killed before.
 *
 * @returns one sentence for each problem
 */
export function problemsOfValues(question: string, given: Installation): readonly string[] {
  return [...problemsOfLabels(question, given), ...problemsOfMemory(question, given)];
}

function problemsOfLabels(question: string, { jobs, services, words }: Installation): readonly string[] {
  return [...question.matchAll(/(\w+)\s*(=~|!~|!=|=)\s*"([^"]*)"/g)].flatMap(([, label = '', how = '', value = '']) => {
    const known = label === 'job' ? jobs : label === 'service' ? services : words;
    return (how.endsWith('~') ? value.split('|') : [value])
      .filter((each) => ![...known].some((word) => isMeant(each, word, how)) && !isSqlState(label, each))
      .map((each) => `nothing is told with ${label} "${each}"`);
  });
}

function isMeant(value: string, word: string, how: string): boolean {
  return how.endsWith('~') ? new RegExp(`^(?:${value})$`).test(word) : value === word;
}

/** Errors of PostgreSQL are told by the class that it gives them. */
function isSqlState(label: string, value: string): boolean {
  return label === 'class' && /^c[0-9A-Z]{2}$/.test(value);
}

/** Of its limit a process has to have this share left when somebody is told. */
const ROOM = 0.15;

function problemsOfMemory(question: string, { memoryLimits }: Installation): readonly string[] {
  if (!question.includes('process_resident_memory_bytes')) return [];
  const [, mebibytes] = /process_resident_memory_bytes\{[^}]*\} > (\d+) \* 1024 \* 1024$/.exec(question.trim()) ?? [];
  if (mebibytes === undefined) return ['memory is not compared with a number of MiB ("> 512 * 1024 * 1024")'];
  const bytes = Number(mebibytes) * UNITS['Mi']!;
  return [...memoryLimits]
    .filter(([, limit]) => !(bytes <= limit * (1 - ROOM)))
    .map(([name, limit]) => `${name} is killed at ${limit / UNITS['Mi']!} MiB, too soon after ${mebibytes} MiB`);
}
