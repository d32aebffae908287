import { defineConfig } from '@playwright/test';

import { provideChromium } from '../kit/chromium.ts';

const { executablePath, args, env } = await provideChromium();

const CHANGING = [
  'agreements.spec.ts',
  'agreements-amendment.spec.ts',
  'claims.spec.ts',
  'coverage.spec.ts',
  'forms.spec.ts',
  'imports.spec.ts',
  'participants.spec.ts',
  'public-notice.spec.ts',
];
// An unpaid invoice is news to every claim under its agreement, and services are stopped when nobody else needs them.
const ALONE = ['contributions.spec.ts', 'outage.spec.ts'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './stack-for-tests.ts',
  forbidOnly: process.env['CI'] !== undefined,
  // Two cores, shared with the processes under test: pages wait for those more often than they work.
  workers: 3,
  // First what only reads, then what changes agreements and people, then what everybody would notice.
  projects: [
    { name: 'reading', testIgnore: [...CHANGING, ...ALONE], fullyParallel: true },
    { name: 'changing', testMatch: CHANGING, dependencies: ['reading'] },
    // One after the other, in one browser.
    { name: 'alone', testMatch: ALONE, dependencies: ['changing'], workers: 1 },
  ],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A browser on a loaded machine: a second attempt tells a fault from a hiccup, and the run names who needed it.
  retries: 1,
  reporter: 'list',
  use: {
    // Set by the global set-up, before the workers read this file again.
    baseURL: process.env['E2E_URL'],
    browserName: 'chromium',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // A trace of every step costs a fifth of the time: E2E_TRACE=1 keeps those of tests that fail.
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: { executablePath, args: [...args], env: { ...process.env, ...env } },
  },
});
