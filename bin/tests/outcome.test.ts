import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { readPlaywrightOutcome, readVitestOutcome, sumOutcomes } from './outcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-outcome-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('passed and failed tests are counted', () => {
  const outcome = sumOutcomes([vitest(1, { passed: 3, failed: 1 }), playwright(0, { expected: 2, flaky: 1 })]);
  expect(outcome).toMatchObject({ passed: 6, failed: 1, skipped: 0, troubles: [] });
});

test('a failed test is named with its file, one that needed a second attempt too', () => {
  const outcome = sumOutcomes([vitest(1, { passed: 1, failed: 1 }), playwright(1, { unexpected: 1, flaky: 1 })]);
  expect(outcome.failures).toEqual(['a.test.ts: fails', 'claims.spec.ts: unexpected']);
  expect(outcome.unsteady).toEqual(['claims.spec.ts: flaky']);
});

test('a file that does not load is a failure though none of its tests failed', () => {
  const outcome = vitest(1, { passed: 3, brokenFile: true });
  expect(sumOutcomes([outcome]).failed).toBe(1);
  expect(outcome.troubles[0]).toContain('broken.test.ts');
});

test('a runner that ran nothing has failed, also when all it has is skipped', () => {
  expect(sumOutcomes([vitest(0, { skipped: 4 })])).toMatchObject({
    passed: 0,
    failed: 1,
    troubles: ['Vitest ran no test'],
  });
  expect(sumOutcomes([playwright(0, {})]).failed).toBe(1);
});

test('a runner that crashed before its report has failed', () => {
  const outcome = readVitestOutcome({ name: 'Vitest', exitCode: 134, report: join(folder, 'never-written.json') });
  expect(sumOutcomes([outcome])).toMatchObject({
    failed: 1,
    troubles: ['Vitest ended with exit code 134 and no report'],
  });
});

test('an exit code that no failed test explains is a failure', () => {
  expect(sumOutcomes([vitest(1, { passed: 5 })])).toMatchObject({ passed: 5, failed: 1 });
});

function vitest(exitCode: number, of: { passed?: number; failed?: number; skipped?: number; brokenFile?: boolean }) {
  const { passed = 0, failed = 0, skipped = 0, brokenFile = false } = of;
  const report = write({
    numPassedTests: passed,
    numFailedTests: failed,
    numTotalTests: passed + failed + skipped,
    testResults: [
      {
        name: resolve('a.test.ts'),
        status: failed > 0 ? 'failed' : 'passed',
        assertionResults: Array.from({ length: failed }, () => ({ status: 'failed', fullName: 'fails' })),
      },
      ...(brokenFile ? [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }] : []),
    ],
  });
  return readVitestOutcome({ name: 'Vitest', exitCode, report });
}

function playwright(
  exitCode: number,
  stats: { expected?: number; unexpected?: number; flaky?: number; skipped?: number },
) {
  const specs = Object.entries(stats).flatMap(([status, count]) =>
    Array.from({ length: count }, () => ({ title: status, file: 'claims.spec.ts', tests: [{ status }] })),
  );
  const report = write({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors: [],
    suites: [{ specs: [], suites: [{ specs }] }],
  });
  return readPlaywrightOutcome({ name: 'Playwright', exitCode, report });
}

function write(report: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
}
