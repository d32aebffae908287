import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

import { z } from 'zod';

/** What one test runner did. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Sentences about failures that are not a failed test: a crash, a file that does not load. */
  readonly troubles: readonly string[];
  /** Which tests failed: file and name. They are repeated at the end, where whoever reads a log begins. */
  readonly failures: readonly string[];
  /** Which browser tests passed at the second attempt only. */
  readonly unsteady: readonly string[];
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
      failures: report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}`),
      ),
      unsteady: [],
    };
  });
}

/** Reads Playwright's JSON report. A test that passed at the second attempt has passed. */
export function readPlaywrightOutcome(run: Run): Outcome {
  return weigh(run, playwrightReport, ({ stats, errors, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    troubles: errors.map(({ message }) => `browser tests: ${message?.split('\n')[0] ?? 'unknown error'}`),
    failures: specsThatWere(suites, 'unexpected'),
    unsteady: specsThatWere(suites, 'flaky'),
  }));
}

/** Names of the specs with a test that ended so, through all levels of suites. */
function specsThatWere(suites: readonly Suite[], status: string): string[] {
  return suites.flatMap((suite) => [
    ...suite.specs
      .filter(({ tests }) => tests.some((test) => test.status === status))
      .map(({ file, title }) => `${file}: ${title}`),
    ...specsThatWere(suite.suites ?? [], status),
  ]);
}

/** Adds outcomes up. A trouble is a failure too. */
export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed, troubles }) => failed + troubles.length),
    skipped: sum(({ skipped }) => skipped),
    troubles: outcomes.flatMap(({ troubles }) => troubles),
    failures: outcomes.flatMap(({ failures }) => failures),
    unsteady: outcomes.flatMap(({ unsteady }) => unsteady),
  };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

interface Suite {
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(z.object({ title: z.string(), file: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.array(suite).optional();
  },
});

const playwrightReport = z.object({
  suites: z.array(suite),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** A runner that crashed, ran nothing, or failed for a reason its report does not show has failed. */
function weigh<T>(run: Run, shape: z.ZodType<T>, read: (report: T) => Outcome): Outcome {
  const none = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
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
