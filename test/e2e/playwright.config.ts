import { defineConfig } from '@playwright/test';

import { provideChromium } from '../kit/chromium.ts';

const { executablePath, args, env } = await provideChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './stack-for-tests.ts',
  forbidOnly: process.env['CI'] !== undefined,
  // Two cores, shared with the processes under test.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  reporter: 'list',
  use: {
    // Set by the global set-up, before the workers read this file again.
    baseURL: process.env['E2E_URL'],
    browserName: 'chromium',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: [...args], env: { ...process.env, ...env } },
  },
});
