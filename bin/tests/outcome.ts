import { existsSync, readFileSync } from 'node:fs';

import { z } from 'zod';

/** What one test runner did. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Sentences about failures that are not a failed test: a crash, a file that does not load. */
  readonly troubles: readonly string[];
}

/** How one test runner ended: its name, its exit code and where it wrote its JSON report. */
export interface Run {
  readonly name: string;
  readonly exitCode: number;
  readonly report: string;
}

/** Reads Vitest's JSON report. Each file that did not load counts as one failure. */
export function readVitestOutcome(run: Run): Outcome {
  return weigh(run, vitestReport, (report) => {
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numTotalTests - report.numPassedTests - report.numFailedTests,
      troubles: broken.map(({ name }) => `${name} failed outside of its tests`),
    };
  });
}

/** Reads Playwright's JSON report. A test that passed at the second attempt has passed. */
export function readPlaywrightOutcome(run: Run): Outcome {
  return weigh(run, playwrightReport, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    troubles: errors.map(({ message }) => `browser tests: ${message?.split('\n')[0] ?? 'unknown error'}`),
  }));
}

/** Adds outcomes up. A trouble is a failure too. */
export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed, troubles }) => failed + troubles.length),
    skipped: sum(({ skipped }) => skipped),
    troubles: outcomes.flatMap(({ troubles }) => troubles),
  };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** A runner that crashed, ran nothing, or failed for a reason its report does not show has failed. */
function weigh<T>(run: Run, shape: z.ZodType<T>, read: (report: T) => Outcome): Outcome {
  const none = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(run.report))
    return { ...none, troubles: [`${run.name} ended with exit code ${run.exitCode} and no report`] };
  const parsed = shape.safeParse(JSON.parse(readFileSync(run.report, 'utf8')));
  if (!parsed.success) return { ...none, troubles: [`${run.name} wrote a report that cannot be understood`] };
  const outcome = read(parsed.data);
  if (outcome.failed + outcome.troubles.length > 0) return outcome;
  if (outcome.passed === 0) return { ...outcome, troubles: [`${run.name} ran no test`] };
  if (run.exitCode !== 0)
    return { ...outcome, troubles: [`${run.name} ended with exit code ${run.exitCode} although no test failed`] };
  return outcome;
}
