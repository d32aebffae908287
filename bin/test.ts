import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { startThrowAwayCluster } from './postgres/throw-away.ts';
import { PATHS } from './stack/paths.ts';
import { LONG_IN_BROWSER } from './tests/long-runs.ts';
import { readPlaywrightOutcome, readVitestOutcome, sumOutcomes } from './tests/outcome.ts';
import type { Outcome } from './tests/outcome.ts';

// npm test: everything, on a PostgreSQL of its own. Arguments select Vitest files ("npm test -- ports")
// and leave the browser tests out.

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.payung', 'test');
const filters = process.argv.slice(2);
const running = new Set<ChildProcess>();
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    // Whatever we were sent: both runners take their own servers down on this one only.
    for (const child of running) child.kill('SIGINT');
  });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const cluster = await startThrowAwayCluster();
const outcomes: Outcome[] = [];
try {
  if (filters.length > 0) {
    outcomes.push(await runVitest('Vitest', filters));
    // The long run looks at every page in the dark too.
    if (process.env['LONG'] === '1' && !interrupted)
      outcomes.push(await runPlaywright(['--no-deps', '--project=reading', ...LONG_IN_BROWSER]));
  } else {
    outcomes.push(await runVitest('Vitest', ['--project=server', '--project=subgraphs', '--project=console']));
    // Both wait for processes as often as they work: side by side they fill the cores that either leaves idle.
    if (!interrupted)
      outcomes.push(...(await Promise.all([runPlaywright(), runVitest('Journeys', ['--project=journeys'], true)])));
  }
} finally {
  await cluster.stop();
}
if (interrupted) {
  const troubles = ['the run was interrupted'];
  outcomes.push({ passed: 0, failed: 0, skipped: 0, troubles, failures: [], unsteady: [] });
}
report(sumOutcomes(outcomes));

/** @param aside whether its output waits until it is over, because another runner is writing */
async function runVitest(name: string, args: readonly string[], aside = false): Promise<Outcome> {
  const file = join(REPORTS, `${name.toLowerCase()}.json`);
  const reporting = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await runTool('vitest/vitest.mjs', [...reporting, ...args], {}, aside);
  return readVitestOutcome({ name, exitCode, report: file });
}

async function runPlaywright(selected: readonly string[] = []): Promise<Outcome> {
  const file = join(REPORTS, 'playwright.json');
  const args = ['test', '--config=test/e2e/playwright.config.ts', '--reporter=list,json', ...selected];
  const exitCode = await runTool('@playwright/test/cli.js', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return readPlaywrightOutcome({ name: 'Playwright', exitCode, report: file });
}

async function runTool(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  aside = false,
): Promise<number> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // Each runner starts many processes, which would all compile the same packages again.
    env: {
      NODE_COMPILE_CACHE: PATHS.compileCache,
      ...process.env,
      NODE_ENV: 'test',
      TEST_PG_ADMIN_URL: cluster.adminUrl,
      ...env,
    },
  });
  running.add(child);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  try {
    return await new Promise<number>((done, fail) =>
      child.once('error', fail).once('close', (code) => done(code ?? 1)),
    );
  } finally {
    running.delete(child);
    process.stdout.write(Buffer.concat(said));
  }
}

function report({ passed, failed, skipped, troubles, failures, unsteady }: Outcome): void {
  process.stdout.write('\n');
  for (const name of unsteady) process.stdout.write(`UNSTEADY, passed at the second attempt: ${name}\n`);
  for (const name of failures) process.stdout.write(`FAILED: ${name}\n`);
  for (const trouble of troubles) process.stdout.write(`FAILED: ${trouble}\n`);
  if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
