import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { findComposeProblems } from './check/compose-file.ts';
import { findInvalidDocuments } from './check/documents.ts';
import { findForbiddenImports } from './check/imports.ts';
import { findKubernetesProblems } from './check/kubernetes.ts';
import { findUnsafeMigrations } from './check/migrations.ts';
import { findObservabilityProblems, readObservability } from './check/observability.ts';
import { findGraphqlVersions } from './check/one-graphql.ts';
import { ROOT } from './stack/paths.ts';

// npm run check: everything that can be said about the code without running it. One line for each step,
// and what is wrong below it.

interface Step {
  readonly name: string;
  /** Resolves to what is wrong, nothing when all is well. */
  readonly run: () => Promise<string>;
}

const steps: readonly Step[] = [
  { name: 'lint', run: () => tool('oxlint', ['--type-aware', '--format=unix']) },
  { name: 'types', run: () => tool('tsc', ['--noEmit', '-p', 'tsconfig.json']) },
  { name: 'types of the console', run: consoleTypes },
  { name: 'generated files', run: () => outputOf(process.execPath, ['bin/generate.ts', '--check']) },
  { name: 'operations', run: async () => (await findInvalidDocuments(ROOT)).join('\n') },
  { name: 'format', run: () => tool('oxfmt', ['--check']) },
  { name: 'who imports whom', run: async () => findForbiddenImports(ROOT).join('\n') },
  { name: 'docker-compose.yml', run: async () => findComposeProblems(join(ROOT, 'docker-compose.yml')).join('\n') },
  { name: 'deploy/kubernetes', run: async () => (await findKubernetesProblems(ROOT)).join('\n') },
  { name: 'migrations', run: async () => (await findUnsafeMigrations(ROOT)).join('\n') },
  { name: 'metrics and alerts', run: async () => findObservabilityProblems(readObservability(ROOT)).join('\n') },
  { name: 'one graphql', run: onlyOneGraphql },
];

const waiting = [...steps];
let failed = 0;
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
process.stdout.write(
  failed === 0 ? `All ${steps.length} checks passed.\n` : `${failed} of ${steps.length} checks failed.\n`,
);
process.exitCode = failed > 0 ? 1 : 0;

async function work(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const started = performance.now();
    const wrong = await step.run().catch((error: unknown) => String(error));
    if (wrong !== '') failed += 1;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${wrong === '' ? '✓' : '✗'} ${step.name.padEnd(24)} ${seconds} s\n${indent(wrong)}`);
  }
}

/** A program of node_modules. */
function tool(name: string, args: readonly string[]): Promise<string> {
  return outputOf(join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name), args);
}

/** What a program printed when it failed; nothing when it succeeded. */
function outputOf(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? '' : output.trim() || `exit code ${code}`));
  });
}

/** The console's messages are compiled first: its types are made from them. */
async function consoleTypes(): Promise<string> {
  const messages = await outputOf(process.execPath, ['admin-ui/paraglide.ts']);
  return messages || tool('tsc', ['--noEmit', '-p', 'admin-ui/tsconfig.json']);
}

async function onlyOneGraphql(): Promise<string> {
  const versions = findGraphqlVersions(ROOT);
  return versions.length === 1
    ? ''
    : `"instanceof" fails between copies of graphql, and there are ${versions.length}: ${versions.join(', ')}`;
}

function indent(text: string): string {
  return text === '' ? '' : `${text.replace(/^/gm, '    ')}\n`;
}
