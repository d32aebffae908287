import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { findComposeProblems } from './compose-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-compose-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [
    'a sound file',
    'services: { web: { image: web, depends_on: { db: { condition: service_healthy } } }, db: { image: db } }',
    [],
  ],
  [
    'a key the specification does not know',
    'services: { web: { image: web, memory: 5 } }',
    [expect.stringContaining('/services/web')],
  ],
  [
    'a condition that does not exist',
    'services: { web: { image: web, depends_on: { db: { condition: healthy } } }, db: { image: db } }',
    expect.arrayContaining([expect.stringContaining('/services/web/depends_on')]),
  ],
  [
    'a service that nobody declared',
    'services: { web: { image: web, depends_on: [db] } }',
    ['services.web uses service "db", which is not declared'],
  ],
  [
    'a volume that nobody declared',
    "services: { web: { image: web, volumes: ['data:/data', './here:/there:ro'] } }",
    ['services.web uses volume "data", which is not declared'],
  ],
  [
    'our own processes, with time to drain',
    'services: { a: { build: ., stop_grace_period: 25s }, b: { build: ., stop_grace_period: 1m } }',
    [],
  ],
  [
    'our own processes that are killed at once, or as everything is',
    'services: { a: { build: ., stop_grace_period: 20s }, b: { build: . }, c: { build: ., stop_grace_period: 900ms } }',
    ['a', 'b', 'c'].map((who) => expect.stringMatching(`^services.${who} is killed before it has drained: .* 25s`)),
  ],
  [
    'what need not drain: migrations, and what others built',
    'services: { m: { build: ., command: [node, subgraphs/claims/src/migrate.ts] }, db: { image: db } }',
    [],
  ],
])('%s', (name, text, problems) => {
  const file = join(folder, `${name}.yml`);
  writeFileSync(file, text);
  expect(findComposeProblems(file)).toEqual(problems);
});
