import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import { readExamples } from '../../gateway/src/examples.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';

// The guide for partners is run as they would run it: its blocks of shell in one shell, one after the other, its
// TypeScript by itself, and its example operations by the invented partner.

interface Block {
  readonly language: 'sh' | 'ts';
  readonly code: string;
  /** What the guide says that comes of it. */
  readonly answer: unknown;
}

const guide = readFileSync(join(ROOT, 'docs', 'api.md'), 'utf8');
const [beforeExamples = ''] = guide.split('## Example operations');
const blocks = Array.from(
  beforeExamples.matchAll(/```(?<language>sh|ts)\n(?<code>.*?)```(?:\n\n```json\n(?<answer>.*?)```)?/gs),
  ({ groups }): Block => ({
    language: groups?.['language'] === 'ts' ? 'ts' : 'sh',
    code: groups?.['code'] ?? '',
    answer: groups?.['answer'] === undefined ? undefined : JSON.parse(groups['answer']),
  }),
);

/** `…` stands for anything that is there. */
function expected(answer: unknown): unknown {
  if (answer === '…') return expect.anything();
  if (Array.isArray(answer)) return answer.map(expected);
  if (typeof answer !== 'object' || answer === null) return answer;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, expected(value)])),
  );
}

// A system without these is nobody's who reads the guide.
const canRun = spawnSync('bash', ['-c', 'command -v curl']).status === 0;

journey.skipIf(!canRun)('every block of the guide runs, and answers what the guide says', async ({ stack }) => {
  expect(blocks.length).toBeGreaterThan(5);
  expect(blocks.some(({ language }) => language === 'ts')).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'payung-guide-'));
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    ORIGIN: stack.url,
    OIDC_ISSUER: stack.issuer,
    CLIENT_ID: 'payung-partner-demo',
    CLIENT_SECRET: stack.clientSecrets['payung-partner-demo'],
  };
  try {
    const script = blocks.map(({ language, code }, index) => {
      if (language === 'ts') writeFileSync(join(folder, `block-${index}.mts`), code);
      return `{ ${language === 'ts' ? `node block-${index}.mts` : code}\n} > ${index}.out`;
    });
    const run = spawnSync('bash', ['-euo', 'pipefail', '-c', script.join('\n')], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect([run.status, run.status === 0 ? '' : run.stderr]).toEqual([0, '']);
    for (const [index, { code, answer, language }] of blocks.entries()) {
      const told = readFileSync(join(folder, `${index}.out`), 'utf8');
      if (answer !== undefined) expect(JSON.parse(told), code).toEqual(expected(answer));
      if (language === 'ts') expect(told.split('\n').length, code).toBeGreaterThan(1);
    }
    expect(run.stderr).toMatch(/ratelimit: "points";r=\d+;t=\d+/i);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

journey('every example operation does what it says, for the invented partner', async ({ as }) => {
  const ask = await as('payung-partner-demo');
  const auditor = await as('auditor');
  const beyond: string[] = [];
  // Other journeys make agreements in Bandung too: whoever reads the guide sees the published one.
  const made: Record<string, string> = { agr: await publishedAgreement(ask) };
  for (const { name, document, variables } of await readExamples()) {
    // What one example makes, the next one needs.
    const filled = JSON.stringify(variables).replace(/"(par|agr|enr)_0{32}"/g, (placeholder, kind: string) =>
      JSON.stringify(made[kind] ?? placeholder),
    );
    const given = JSON.parse(filled) as Record<string, unknown>;
    const byPartner = await ask(document, given);
    const isRefused = byPartner.errors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
    if (isRefused) beyond.push(name);
    const { data, errors, text } = isRefused ? await auditor(document, given) : byPartner;
    expect([name, errors, data === null]).toEqual([name, [], false]);
    expect([name, /"__typename":"\w*Refused".*/.exec(text)?.[0]]).toEqual([name, undefined]);
    for (const [id = '', kind = ''] of text.matchAll(/(par|agr|enr)_[0-9a-f]{32}/g)) made[kind] ??= id;
  }
  // Kapuas Hulu is not the partner's region.
  expect(beyond).toEqual(['9-coverage-of-a-region']);
  expect(Object.keys(made).toSorted()).toEqual(['agr', 'enr', 'par']);
});

/** The agreement of Bandung that was published. */
async function publishedAgreement(ask: Ask): Promise<string> {
  type Data = { agreements: { edges: { node: { id: string; source: { code: string } } }[] } };
  const { data } = await ask<Data>(
    '{ agreements(first: 100, filter: { regionCode: "32.04" }) { edges { node { id source { code } } } } }',
  );
  return data?.agreements.edges.find(({ node }) => node.source.code === 'seed-000')?.node.id ?? 'none';
}
