import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { startThrowAwayCluster } from './postgres/throw-away.ts';
import { readPlaywrightOutcome, readVitestOutcome, sumOutcomes } from './tests/outcome.ts';
import type { Outcome } from './tests/outcome.ts';

// npm test: everything, on a PostgreSQL of its own. Arguments select Vitest files ("npm test -- ports")
// and leave the browser tests out.

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.payung', 'test');
const filters = process.argv.slice(2);
let running: ChildProcess | undefined;
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    // Whatever we were sent: both runners take their own servers down on this one only.
    running?.kill('SIGINT');
  });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const cluster = await startThrowAwayCluster();
const outcomes: Outcome[] = [];
try {
  outcomes.push(await runVitest());
  if (filters.length === 0 && !interrupted) outcomes.push(await runPlaywright());
} finally {
  await cluster.stop();
}
if (interrupted) outcomes.push({ passed: 0, failed: 0, skipped: 0, troubles: ['the run was interrupted'] });
report(sumOutcomes(outcomes));

async function runVitest(): Promise<Outcome> {
  const file = join(REPORTS, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters];
  const exitCode = await runTool('vitest/vitest.mjs', args, {});
  return readVitestOutcome({ name: 'Vitest', exitCode, report: file });
}

async function runPlaywright(): Promise<Outcome> {
  const file = join(REPORTS, 'playwright.json');
  const args = ['test', '--config=test/e2e/playwright.config.ts', '--reporter=list,json'];
  const exitCode = await runTool('@playwright/test/cli.js', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return readPlaywrightOutcome({ name: 'Playwright', exitCode, report: file });
}

function runTool(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  running = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', TEST_PG_ADMIN_URL: cluster.adminUrl, ...env },
  });
  return new Promise((done, fail) => running?.once('error', fail).once('exit', (code) => done(code ?? 1)));
}

function report({ passed, failed, skipped, troubles }: Outcome): void {
  process.stdout.write('\n');
  for (const trouble of troubles) process.stdout.write(`FAILED: ${trouble}\n`);
  if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
